/** Fewest people a figure may stand for. */
export const FEWEST = 5;

/** Attempts as bits of a whole number: bit n is attempt n of the crowd. */
export type Bits = bigint;

/** Whose attempts they are: `personOf[n]` is the person of attempt n. */
export interface Crowd {
  readonly personOf: readonly number[];
  /** All attempts. */
  readonly whole: Bits;
}

/** Those who are counted together, and what they have in common. */
export interface Cell<Name> {
  readonly names: readonly Name[];
  readonly bits: Bits;
  /** True where those who did not come here are among them. */
  readonly elsewhere: boolean;
}

/** A crowd shared out: each attempt is in one cell, or in the rest. */
export interface Shares<Name> {
  readonly cells: readonly Cell<Name>[];
  /** Those who did not come here. */
  readonly rest: Bits;
}

/** All sets of attempts whose numbers can be read off what is shown so far. */
export interface Known {
  readonly sets: readonly Bits[];
  /** Of these the ones that came to one place. */
  readonly here: readonly Bits[];
}

/** Nothing is shown but how many there are. */
export const nothingKnown = (crowd: Crowd): Known => ({ sets: [crowd.whole], here: [] });

/** A crowd by the persons of its attempts. */
export const crowdOf = (personOf: readonly number[]): Crowd => ({
  personOf,
  whole: (1n << BigInt(personOf.length)) - 1n,
});

/** Attempts as bits. */
export const bitsOf = (places: Iterable<number>): Bits => {
  let bits = 0n;
  for (const place of places) bits |= 1n << BigInt(place);
  return bits;
};

/** The places of attempts, lowest first. */
export function placesOf(bits: Bits): readonly number[] {
  const digits = bits.toString(2);
  const places: number[] = [];
  for (let at = digits.length - 1; at >= 0; at -= 1) if (digits[at] === '1') places.push(digits.length - 1 - at);
  return places;
}

/** How many attempts. */
export const countOf = (bits: Bits): number => bits.toString(2).replaceAll('0', '').length;

/** How many different people. */
export const peopleIn = ({ personOf }: Crowd, bits: Bits): number =>
  new Set(placesOf(bits).map((place) => personOf[place])).size;

/** Nobody, or at least five people. */
export function isEnough(crowd: Crowd, bits: Bits): boolean {
  return bits === 0n || peopleIn(crowd, bits) >= FEWEST;
}

/**
 * Shares a crowd out so that no number shown, and no number got by taking some from others, stands for one to four people:
 * cells that are too small are put together with the next smallest, and cells go on being put together while the table and
 * what is known already would tell of a few. Null where nothing is left to tell. Rules: src/core/README.md, "groups".
 */
export function sharedOut<Name>(crowd: Crowd, known: Known, fine: Shares<Name>): Shares<Name> | null {
  return coarser(crowd, fine).find((table) => tells(table) && !givesAway(crowd, known, table)) ?? null;
}

/** What is known once a table is shown as well. */
export function nowKnown<Name>(known: Known, table: Shares<Name>): Known {
  const here = hereOf(table);
  return {
    sets: [...new Set([...known.sets, ...setsOf(table), ...jointly(known, here)])],
    here: here === null ? known.here : [...known.here, here],
  };
}

/**
 * From what tells most to what tells least: as fine as can be with those who did not come here apart, then with them counted
 * in a cell, then one cell for all who came here.
 */
function coarser<Name>(crowd: Crowd, fine: Shares<Name>): readonly Shares<Name>[] {
  const tables: Shares<Name>[] = [fine];
  for (;;) {
    const next = smallestJoined(tables.at(-1) as Shares<Name>);
    if (next === null) break;
    tables.push(next);
  }
  const apart = tables.slice(0, -1);
  const joined = tables.flatMap(withRest);
  return [...apart, ...joined, ...tables.slice(-1)].filter((table) =>
    partsOf(table).every((part) => isEnough(crowd, part)),
  );
}

const partsOf = <Name>({ cells, rest }: Shares<Name>): readonly Bits[] =>
  [...cells.map(({ bits }) => bits), rest].filter((part) => part !== 0n);

/** The two smallest cells that are not empty as one; null where there are no two. */
function smallestJoined<Name>({ cells, rest }: Shares<Name>): Shares<Name> | null {
  const [one, other] = cells.filter(({ bits }) => bits !== 0n).toSorted(bySize);
  return one === undefined || other === undefined ? null : { cells: joinedIn(cells, one, other), rest };
}

/** Those who did not come here counted with a cell: each in turn, the smallest first. */
function withRest<Name>({ cells, rest }: Shares<Name>): readonly Shares<Name>[] {
  if (rest === 0n) return [];
  const filled = cells.filter(({ bits }) => bits !== 0n).toSorted(bySize);
  return filled.map((one) => {
    const joined = { ...one, bits: one.bits | rest, elsewhere: true };
    return { cells: cells.map((cell) => (cell === one ? joined : cell)), rest: 0n };
  });
}

const bySize = <Name>(one: Cell<Name>, other: Cell<Name>): number => countOf(one.bits) - countOf(other.bits);

/** The order of names: what comes first in the alphabet. */
export const byAlphabet = <Name>(one: Name, other: Name): number => (one < other ? -1 : one > other ? 1 : 0);

/** The first of the two keeps its place. Names go by the alphabet, since their order must not tell which is the rarest. */
function joinedIn<Name>(cells: readonly Cell<Name>[], one: Cell<Name>, other: Cell<Name>): readonly Cell<Name>[] {
  const [first, second] = cells.indexOf(one) < cells.indexOf(other) ? [one, other] : [other, one];
  const names = [...first.names, ...second.names].toSorted(byAlphabet);
  const joined = { names, bits: one.bits | other.bits, elsewhere: one.elsewhere || other.elsewhere };
  return cells.filter((cell) => cell !== second).map((cell) => (cell === first ? joined : cell));
}

/** One cell that everybody is in tells nothing where some did not come here. */
function tells<Name>({ cells, rest }: Shares<Name>): boolean {
  const filled = cells.filter(({ bits }) => bits !== 0n);
  return filled.length > 1 || (filled.length === 1 && (rest !== 0n || filled[0]?.elsewhere === false));
}

const hereOf = <Name>({ cells, rest }: Shares<Name>): Bits | null =>
  rest === 0n || cells.some(({ elsewhere }) => elsewhere) ? null : cells.reduce((sum, { bits }) => sum | bits, 0n);

/** People at this place or at another: both numbers are shown, and where nobody can be at both they add up. */
const jointly = ({ here: others }: Known, here: Bits | null): readonly Bits[] =>
  here === null ? [] : others.filter((other) => (other & here) === 0n).map((other) => other | here);

/** Above this many parts only single parts, pairs of them, and what they leave are looked at. */
const ALL_SUMS = 6;

/** Every number that can be read off one table by adding up parts of it. */
function setsOf<Name>(table: Shares<Name>): readonly Bits[] {
  const parts = partsOf(table);
  const whole = parts.reduce((sum, part) => sum | part, 0n);
  const sums = parts.length <= ALL_SUMS ? sumsOf(parts) : pairsOf(parts).flatMap((pair) => [pair, whole & ~pair]);
  return [...new Set(sums)].filter((sum) => sum !== 0n);
}

function sumsOf(parts: readonly Bits[]): readonly Bits[] {
  let sums: readonly Bits[] = [0n];
  for (const part of parts) sums = sums.flatMap((sum) => [sum, sum | part]);
  return sums;
}

const pairsOf = (parts: readonly Bits[]): readonly Bits[] =>
  parts.flatMap((part, place) => [part, ...parts.slice(place + 1).map((other) => part | other)]);

/** Whether a number of this table taken from one that is known, or the other way round, leaves one to four people. */
function givesAway<Name>(crowd: Crowd, known: Known, table: Shares<Name>): boolean {
  const sets = [...setsOf(table), ...jointly(known, hereOf(table))];
  return sets.some((one) => known.sets.some((other) => leavesFew(crowd, one, other) || leavesFew(crowd, other, one)));
}

const leavesFew = (crowd: Crowd, whole: Bits, part: Bits): boolean =>
  (whole & part) === part && whole !== part && !isEnough(crowd, whole ^ part);
