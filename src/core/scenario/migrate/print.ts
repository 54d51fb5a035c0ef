import type { Node } from 'jsonc-parser';
import type { Entry, Group, Piece } from './piece';

/** A stretch of the newer text and what it was in the older file. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly node: Node;
}

/** Text with where each part of it came from. */
export interface Written {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Widest line before a group or list is opened over several. */
const WIDTH = 120;

interface Out {
  readonly parts: string[];
  readonly spans: Span[];
  length: number;
  lineStart: number;
}

/** A piece as a file: two spaces deeper each time, what is short on one line, what has no place as comments. */
export function written(root: Group): Written {
  const out = empty();
  printBroken(out, root, 0);
  put(out, '\n');
  return { text: out.parts.join(''), spans: out.spans };
}

const empty = (): Out => ({ parts: [], spans: [], length: 0, lineStart: 0 });

function put(out: Out, text: string): void {
  out.parts.push(text);
  out.length += text.length;
}

function newLine(out: Out, depth: number): void {
  put(out, '\n');
  out.lineStart = out.length;
  put(out, '  '.repeat(depth));
}

/** Writes and remembers where it came from. */
function spanning(out: Out, node: Node | undefined, write: () => void): void {
  const start = out.length;
  write();
  if (node !== undefined) out.spans.push({ start, end: out.length, node });
}

function print(out: Out, piece: Piece, depth: number): void {
  const room = WIDTH - (out.length - out.lineStart) - 1;
  if (piece.kind === 'group' && piece.rows !== undefined) printRows(out, piece, piece.rows, depth);
  else if (piece.kind === 'leaf' || roomAfter(piece, room) >= 0) printFlat(out, piece);
  else printBroken(out, piece, depth);
}

/** What is left of the room when a piece stands on the line; below 0 it does not fit, and then nobody counts on. */
function roomAfter(piece: Piece, room: number): number {
  const left = room - (piece.was === undefined ? 0 : wasComment(piece.was).length);
  if (piece.kind === 'leaf') return left - piece.json.length;
  if (piece.kind === 'list') return roomAfterAll(piece.items, left - 2, () => 2);
  if (piece.kept.length > 0 || piece.rows !== undefined) return -1;
  const { entries } = piece;
  return roomAfterAll(
    entries.map((entry) => entry.value),
    left - 4,
    (place) => keyText(entries[place] as Entry).length + 2,
  );
}

function roomAfterAll(pieces: readonly Piece[], room: number, beside: (place: number) => number): number {
  let left = room;
  for (let place = 0; place < pieces.length && left >= 0; place += 1)
    left = roomAfter(pieces[place] as Piece, left - beside(place));
  return left;
}

function printFlat(out: Out, piece: Piece): void {
  spanning(out, piece.from, () => {
    if (piece.kind === 'leaf') put(out, piece.json);
    else if (piece.kind === 'list') printFlatList(out, piece.items);
    else printFlatGroup(out, piece);
  });
  if (piece.was !== undefined) put(out, wasComment(piece.was));
}

function printFlatList(out: Out, items: readonly Piece[]): void {
  put(out, '[');
  items.forEach((item, place) => {
    if (place > 0) put(out, ', ');
    printFlat(out, item);
  });
  put(out, ']');
}

function printFlatGroup(out: Out, { entries, kept }: Group): void {
  put(out, '{');
  printFlatEntries(out, entries, ' ');
  for (const entry of kept) put(out, ` /* ${safe(flatText(entry))} */`);
  put(out, entries.length + kept.length > 0 ? ' }' : '}');
}

function printFlatEntries(out: Out, entries: readonly Entry[], before: string): void {
  entries.forEach((entry, place) => {
    put(out, place > 0 ? ', ' : before);
    printKey(out, entry);
    printFlat(out, entry.value);
  });
}

function flatText(entry: Entry): string {
  const out = empty();
  printFlatEntries(out, [entry], '');
  return out.parts.join('');
}

function printKey(out: Out, entry: Entry): void {
  spanning(out, entry.keyFrom, () => put(out, JSON.stringify(entry.key)));
  put(out, keyText(entry).slice(JSON.stringify(entry.key).length));
}

const keyText = ({ key, keyWas }: Entry): string =>
  `${JSON.stringify(key)}:${keyWas === undefined ? '' : wasComment(keyWas)} `;

const wasComment = (was: string): string => ` /* was ${safe(was)} */`;

/** JSON that cannot end the comment it stands in: a stroke may be escaped in any text. */
const safe = (json: string): string => json.replaceAll('*/', '*\\/');

function printBroken(out: Out, piece: Exclude<Piece, { kind: 'leaf' }>, depth: number): void {
  const [open, close] = piece.kind === 'list' ? '[]' : '{}';
  spanning(out, piece.from, () => {
    put(out, open as string);
    if (piece.kind === 'list') printItems(out, piece.items, depth + 1);
    else printEntries(out, piece, depth + 1);
    newLine(out, depth);
    put(out, close as string);
  });
  if (piece.was !== undefined) put(out, wasComment(piece.was));
}

function printItems(out: Out, items: readonly Piece[], depth: number): void {
  items.forEach((item, place) => {
    newLine(out, depth);
    print(out, item, depth);
    if (place < items.length - 1) put(out, ',');
  });
}

function printEntries(out: Out, { entries, kept, opening = [] }: Group, depth: number): void {
  printComment(out, opening, depth);
  entries.forEach((entry, place) => {
    newLine(out, depth);
    printKey(out, entry);
    print(out, entry.value, depth);
    if (place < entries.length - 1) put(out, ',');
  });
  printKept(out, kept, depth);
}

function printKept(out: Out, kept: readonly Entry[], depth: number): void {
  for (const entry of kept) {
    const aside = empty();
    printKey(aside, entry);
    print(aside, entry.value, 0);
    printComment(out, aside.parts.join('').split('\n'), depth);
  }
}

function printComment(out: Out, lines: readonly string[], depth: number): void {
  for (const line of lines) {
    newLine(out, depth);
    put(out, `// ${line}`.trimEnd());
  }
}

/** A group as a few full lines: the keys of each row side by side, whatever their length. */
function printRows(out: Out, piece: Group, rows: readonly (readonly string[])[], depth: number): void {
  const named = new Set(rows.flat());
  const rowOf = (keys: readonly string[]) => piece.entries.filter(({ key }) => keys.includes(key));
  const all = [...rows.map(rowOf), piece.entries.filter(({ key }) => !named.has(key))].filter((row) => row.length > 0);
  spanning(out, piece.from, () => {
    put(out, '{');
    all.forEach((row, place) => {
      if (place > 0) newLine(out, depth + 1);
      printFlatEntries(out, row, place > 0 ? '' : ' ');
      if (place < all.length - 1) put(out, ',');
    });
    printKept(out, piece.kept, depth + 1);
    if (piece.kept.length > 0) newLine(out, depth);
    put(out, piece.kept.length > 0 ? '}' : ' }');
  });
}
