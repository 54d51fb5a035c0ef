/** Most names that are compared; beyond it a guess would take longer than it is worth. */
const MOST_COMPARED = 2000;

/** The known name that looks most like `wanted`, or null when none is near (more than a third of its letters differ). */
export function nearest(wanted: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.ceil(wanted.length / 3)) + 0.5;
  const small = wanted.toLowerCase();
  let left = MOST_COMPARED;
  for (const name of known) {
    left -= 1;
    if (left < 0) break;
    // So many letters have to be added or dropped at least.
    if (Math.abs(name.length - wanted.length) > least) continue;
    const distance = editDistance(small, name.toLowerCase(), least);
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

/** Letters to change, drop or add to make one text of the other (Levenshtein); beyond `most` any number that is larger. */
export function editDistance(from: string, to: string, most: number = Number.POSITIVE_INFINITY): number {
  const start = sharedStart(from, to);
  const [left, right] = withoutEnd(from.slice(start), to.slice(start));
  const row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) if (nextRow(row, left.charCodeAt(i - 1), right, i) > most) return most + 1;
  return row[right.length] as number;
}

function sharedStart(from: string, to: string): number {
  let start = 0;
  while (start < from.length && from.charCodeAt(start) === to.charCodeAt(start)) start += 1;
  return start;
}

function withoutEnd(from: string, to: string): readonly [string, string] {
  let same = 0;
  while (same < Math.min(from.length, to.length) && from.at(-1 - same) === to.at(-1 - same)) same += 1;
  return [from.slice(0, from.length - same), to.slice(0, to.length - same)];
}

/** Goes on by one letter of the first text, in place; gives the smallest distance of the row, below which none can fall. */
function nextRow(row: number[], letter: number, to: string, first: number): number {
  let corner = first - 1;
  let before = first;
  let least = first;
  row[0] = first;
  for (let j = 1; j < row.length; j += 1) {
    const above = row[j] as number;
    const changed = to.charCodeAt(j - 1) === letter ? corner : corner + 1;
    before = Math.min(changed, above + 1, before + 1);
    row[j] = before;
    corner = above;
    if (before < least) least = before;
  }
  return least;
}
