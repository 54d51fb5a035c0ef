/** The version of all formulas below and of the customer model; part of every cache key for scores. */
export const RUBRIC_VERSION = 1;

/** The side of Turnaround or Held must be at least this wide, in points of feeling, to be worth a number. */
export const NARROW = 5;

/** What all optional needs together are worth: the ceiling of Turnaround falls by their open share of this. */
export const OPTIONAL_NEEDS_WEIGHT = 50;
