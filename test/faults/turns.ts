/** Entries kept at once in each turn of the small page: all of a turn or none of it may be found. */
const TURNS = [1, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 1] as const;

const ENDS = TURNS.map((_, at) => TURNS.slice(0, at + 1).reduce<number>((sum, turn) => sum + turn, 0));

/** Numbers of entries that a log may have between two of its turns. */
export const BETWEEN: ReadonlySet<number> = new Set(ENDS);

/** The turns that follow when so many entries are there. */
export const turnsAfter = (entries: number): readonly number[] => TURNS.filter((_, at) => (ENDS[at] ?? 0) > entries);
