/** The number of the calendar day, where the person is, of a moment in milliseconds since 1970. */
export type DayOf = (at: number) => number;

/** How many weeks the rhythm looks back. */
export const WEEKS = 4;
const DAYS = 7;

/**
 * Whether there was practice in each of the last four weeks, the latest last. Weeks are counted back from today, so that no
 * Monday takes anything away.
 */
export function weeksOf(days: Iterable<number>, today: number): readonly boolean[] {
  const weeks = Array.from({ length: WEEKS }, () => false);
  for (const day of days) {
    const back = Math.floor((today - day) / DAYS);
    if (back >= 0 && back < WEEKS) weeks[WEEKS - 1 - back] = true;
  }
  return weeks;
}
