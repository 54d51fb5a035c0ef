import type { Node } from 'jsonc-parser';
import type { Path } from '../../read/source';
import { knownKeys } from '../../shape/keys';
import { asWritten, entryOf, jsonOf, leaf, propertiesOf, textOf, type Entry, type Note, type Piece } from '../piece';
import type { Older } from './older';

/** One key of a group of the draft. */
export interface Given {
  readonly old: Older;
  readonly key: Node;
  readonly value: Node;
  /** The group it stands in. */
  readonly around: Node;
}

/** What becomes of it: entries of the new group, and what is kept as a comment beside them. */
export interface Moved {
  readonly entries?: readonly Entry[];
  readonly kept?: readonly Entry[];
}

/** How one key is carried over; null where format 1 has no place for what it says. */
export type Way = (given: Given) => Moved | null;

/** A kind of group: which keys format 1 knows there, in the order they are written, and how older ones become them. */
export interface Kind {
  readonly order: readonly string[];
  readonly ways: Readonly<Record<string, Way>>;
  readonly rows?: readonly (readonly string[])[];
  /** The keys that are looked at, where another group says the rest. */
  readonly only?: readonly string[];
}

/**
 * A group carried over key by key. What format 1 knows by the same name stays as it is, what it has no place for is kept
 * as a comment, and null, which said "none", is left out. What is no group is left to the reader to judge.
 */
export function grouped(old: Older, kind: Kind, around: Node): Piece {
  if (around.type !== 'object') return asWritten(old.text, around);
  const moved = propertiesOf(around)
    .filter(({ key, value }) => value.type !== 'null' && kind.only?.includes(String(key.value)) !== false)
    .map((property) => movedBy(old, kind, { ...property, old, around }));
  const all = moved.flatMap(({ entries = [] }) => entries);
  const firsts = new Map(all.toReversed().map((entry) => [entry.key, entry]));
  const doubles = all.filter((entry) => firsts.get(entry.key) !== entry);
  const place = ({ key }: Entry): number => kind.order.indexOf(key);
  const entries = [...firsts.values()].toSorted((left, right) => place(left) - place(right));
  const kept = [...doubles, ...moved.flatMap((one) => one.kept ?? [])];
  return { kind: 'group', entries, kept, from: around, rows: kind.rows };
}

function movedBy({ text }: Older, { order, ways }: Kind, given: Given): Moved {
  const { key, value } = given;
  const name = String(key.value);
  const asItIs = entryOf(key, asWritten(text, value));
  const way = Object.hasOwn(ways, name) ? ways[name] : undefined;
  if (way !== undefined) return way(given) ?? { kept: [asItIs] };
  return order.includes(name) ? { entries: [asItIs] } : { kept: [asItIs] };
}

/** The same thing under another name. */
export const calledNow =
  (name: string): Way =>
  ({ old, key, value }) => ({ entries: [{ key: name, keyFrom: key, value: asWritten(old.text, value) }] });

/** One entry of the new group, made of what stood there. */
export const becomes =
  (name: string, made: (given: Given) => Piece | null): Way =>
  (given) => {
    const value = made(given);
    return value === null ? null : { entries: [{ key: name, keyFrom: given.key, value }] };
  };

/** A group whose keys have kept their names. */
export function inside(name: string, around: Path): Way {
  const kind = { order: knownKeys([...around, name]), ways: {} };
  return becomes(name, ({ old, value }) => grouped(old, kind, value));
}

/** A word of a closed list for what was said freely; what was said stays as a comment. */
export const wordFor = ({ old, value }: Given, word: string, note?: Omit<Note, 'node'>): Piece =>
  leaf(word, {
    from: value,
    ...(textOf(value) === word ? {} : { was: jsonOf(old.text, value), notes: noted(value, note) }),
  });

/** A note on what stood at a node, as a list, for the marks of a piece. */
export const noted = (node: Node, note?: Omit<Note, 'node'>): readonly Note[] =>
  note === undefined ? [] : [{ node, ...note }];

/** A thing that is called otherwise now, told at where its older name stood. */
export const renamed = (node: Node, piece: Piece): Piece => ({
  ...piece,
  notes: [
    ...noted(node, {
      message: 'Names that were mere codes, or could not be names, are others now',
      fix: 'Rename them as you like; the older name stands beside each in a comment.',
    }),
    ...(piece.notes ?? []),
  ],
});

/** A whole number within reach; what had to be cut stays as a comment. What is no number is left to the reader. */
export function within(old: Older, value: Node, most: number, extra: readonly Note[] = []): Piece {
  if (value.type !== 'number') return asWritten(old.text, value);
  const wanted = Number(value.value);
  const cut = Math.min(most, Math.max(-most, Math.round(wanted))) + 0;
  if (cut === wanted) return leaf(cut, { from: value, notes: extra });
  const note = {
    message: `Effects are whole numbers of at most ${most}, so ${wanted} became ${cut}`,
    fix: 'Play it and look at what it does to the feeling.',
  };
  return leaf(cut, { from: value, was: jsonOf(old.text, value), notes: [...extra, ...noted(value, note)] });
}
