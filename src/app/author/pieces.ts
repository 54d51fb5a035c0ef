/** One step of putting a value together: a part as it is, a list or group whose own parts follow, one that came before, an end. */
type Stitch =
  | { readonly at: string | number; readonly whole: unknown }
  | { readonly at: string | number; readonly opens: 'list' | 'group' }
  | { readonly at: string | number; readonly again: number }
  | { readonly ends: true };

/** A piece of a message: small enough to be taken up in a moment. */
export type Piece = readonly Stitch[];

type Container = unknown[] | Record<string, unknown>;

/** Entries of a piece; a page takes up a thousand in about a millisecond. */
export const MOST_ENTRIES = 1000;
/** A list or group of more entries than this goes part by part. */
const MOST_WHOLE = 100;
/** Letters that count as one entry. */
const LETTERS = 256;

/**
 * A value in pieces, for messages between a page and its workers: a page takes up each message in a task of its own, so
 * that a large value sent whole would stop it. What is the same list or group twice is sent once.
 */
export function* piecesOf(value: unknown): Generator<Piece> {
  let piece: Stitch[] = [];
  let entries = 0;
  for (const [stitch, size] of stitchesOf('', value, new Map())) {
    if (piece.length > 0 && entries + size > MOST_ENTRIES) {
      yield piece;
      [piece, entries] = [[], 0];
    }
    piece.push(stitch);
    entries += size;
  }
  yield piece;
}

function* stitchesOf(
  at: string | number,
  value: unknown,
  sent: Map<Container, number>,
): Generator<readonly [Stitch, size: number]> {
  const size = entriesIn(value, MOST_WHOLE);
  if (!isContainer(value) || size <= MOST_WHOLE) return yield [{ at, whole: value }, size];
  const again = sent.get(value);
  if (again !== undefined) return yield [{ at, again }, 1];
  sent.set(value, sent.size);
  yield [{ at, opens: Array.isArray(value) ? 'list' : 'group' }, 1];
  if (Array.isArray(value)) for (const [place, part] of value.entries()) yield* stitchesOf(place, part, sent);
  else for (const key of Object.keys(value)) yield* stitchesOf(key, value[key], sent);
  yield [{ ends: true }, 1];
}

/** How many entries a value has, counted no further than it takes to know that there are more than `most`. */
export function entriesIn(value: unknown, most: number): number {
  if (typeof value === 'string') return 1 + Math.floor(value.length / LETTERS);
  if (!isContainer(value)) return 1;
  const parts = Array.isArray(value) ? value : partsOf(value);
  let entries = 1;
  for (const part of parts) {
    entries += entriesIn(part, most - entries);
    if (entries > most) break;
  }
  return entries;
}

/** One by one: there may be half a million, and the first hundred may be enough. */
function* partsOf(group: Readonly<Record<string, unknown>>): Generator {
  for (const key in group) yield group[key];
}

/** Bytes and the like are sent as they are. */
function isContainer(value: unknown): value is Container {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}

/** Takes up pieces in the order in which they were made; whatever is whole again is given on. */
export function putTogether<Whole>(take: (whole: Whole) => void): (piece: Piece) => void {
  const open: { readonly at: string | number; readonly value: Container }[] = [];
  const came: Container[] = [];
  const put = (at: string | number, value: unknown): void => {
    const into = open.at(-1)?.value;
    if (Array.isArray(into)) into.push(value);
    // A key of an author's own may be one that every group has.
    else if (into !== undefined)
      Object.defineProperty(into, at, { value, writable: true, enumerable: true, configurable: true });
    else {
      came.length = 0;
      take(value as Whole);
    }
  };
  const sew = (stitch: Stitch): void => {
    if ('ends' in stitch) {
      const { at, value } = open.pop() as (typeof open)[number];
      put(at, value);
    } else if ('opens' in stitch) {
      const value = stitch.opens === 'list' ? [] : {};
      open.push({ at: stitch.at, value });
      came.push(value);
    } else put(stitch.at, 'again' in stitch ? came[stitch.again] : stitch.whole);
  };
  return (piece) => piece.forEach(sew);
}
