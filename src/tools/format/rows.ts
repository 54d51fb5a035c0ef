import type { Item } from './tree';

/** Most lines a reply takes, comments aside. */
const MOST_ROWS = 8;

/** What stands together in a reply, one list a row. */
const TOGETHER = [
  ['id', 'text'],
  ['moves', 'scores', 'behaviours', 'questionType', 'complaintStep', 'effort'],
  ['set', 'add', 'effects', 'if', 'once', 'fallback', 'whenLocked'],
  ['reaction'],
  ['effect', 'why'],
  ['tryInstead'],
  ['examples'],
  ['next'],
] as const;

const ROW_OF: ReadonlyMap<string, number> = new Map(
  TOGETHER.flatMap((keys, row) => keys.map((key) => [`"${key}"`, row] as const)),
);

type Row = readonly number[];

/** The members of a reply as at most eight rows of places, what belongs together in one; comments may ask for more. */
export function packedRows(items: readonly Item[], texts: readonly string[]): readonly Row[] {
  const kinds = kindsOf(items);
  const rows: Row[] = [];
  items.forEach((_, place) => {
    const row = rows.at(-1) ?? [];
    const isSame = place > 0 && kinds[place] === kinds[place - 1];
    if (isSame && mayJoin(items, texts, place)) rows.splice(-1, 1, [...row, place]);
    else rows.push([place]);
  });
  return fewer(rows, items, texts);
}

/** The row each member belongs to; one we do not know goes with the member before it. */
function kindsOf(items: readonly Item[]): readonly number[] {
  const kinds: number[] = [];
  for (const { key } of items) kinds.push(ROW_OF.get(key ?? '') ?? kinds.at(-1) ?? 0);
  return kinds;
}

/** A member may follow another on its line unless a comment or an opened group stands between or in them. */
function mayJoin(items: readonly Item[], texts: readonly string[], place: number): boolean {
  const isBroken = (one: number): boolean => texts[one]?.includes('\n') === true;
  const hasComment = (items[place]?.above.length ?? 0) + (items[place - 1]?.beside.length ?? 0) > 0;
  return !hasComment && !isBroken(place) && !isBroken(place - 1);
}

/** While there are too many rows, the two neighbours that are shortest together become one. */
function fewer(rows: readonly Row[], items: readonly Item[], texts: readonly string[]): readonly Row[] {
  if (rows.length <= MOST_ROWS) return rows;
  const length = (row: Row): number => row.reduce((sum, place) => sum + (texts[place] as string).length, 0);
  const joints = rows.slice(1).flatMap((row, index) => {
    const joined = [...(rows[index] as Row), ...row];
    return mayJoin(items, texts, row[0] as number) ? [{ index, joined, length: length(joined) }] : [];
  });
  const best = joints.toSorted((left, right) => left.length - right.length)[0];
  if (best === undefined) return rows;
  const shorter = [...rows.slice(0, best.index), best.joined, ...rows.slice(best.index + 2)];
  return fewer(shorter, items, texts);
}
