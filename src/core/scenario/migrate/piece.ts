import type { Node } from 'jsonc-parser';

/** Something that could only be approximated: where it stood in the older file, what was done, what to look at. */
export interface Note {
  readonly node: Node;
  /** Without its full stop, since how often it happened may follow. */
  readonly message: string;
  readonly fix: string;
}

/** What may be said of any piece. */
export interface Marks {
  /** Where it stood in the older file. */
  readonly from?: Node | undefined;
  /** What stood there, as JSON, where it reads otherwise now; written beside it as a comment. */
  readonly was?: string | undefined;
  readonly notes?: readonly Note[] | undefined;
}

interface Leaf extends Marks {
  readonly kind: 'leaf';
  readonly json: string;
}

interface List extends Marks {
  readonly kind: 'list';
  readonly items: readonly Piece[];
}

/** A group in { }. */
export interface Group extends Marks {
  readonly kind: 'group';
  readonly entries: readonly Entry[];
  /** What the newer format has no place for; written as comments. */
  readonly kept: readonly Entry[];
  /** Lines of comment before the first entry. */
  readonly opening?: readonly string[];
  /** Keys that stand on one line together, where a group is laid out in rows. */
  readonly rows?: readonly (readonly string[])[] | undefined;
}

/** A part of the newer file, before it is text. */
export type Piece = Leaf | List | Group;

/** A key and what it holds. */
export interface Entry {
  readonly key: string;
  readonly value: Piece;
  readonly keyFrom?: Node | undefined;
  /** The older name as JSON, where the key is a name that had to change. */
  readonly keyWas?: string | undefined;
}

/** A text, number or truth. */
export const leaf = (value: string | number | boolean, marks: Marks = {}): Piece => ({
  kind: 'leaf',
  json: JSON.stringify(value),
  ...marks,
});

/** A list in [ ]. */
export const list = (items: readonly Piece[], marks: Marks = {}): Piece => ({ kind: 'list', items, ...marks });

/** A group of entries, with nothing kept beside them. */
export const group = (entries: readonly Entry[], marks: Marks = {}): Group => ({
  kind: 'group',
  entries,
  kept: [],
  ...marks,
});

/** The JSON of an older value, letter by letter. */
export const jsonOf = (text: string, node: Node): string => text.slice(node.offset, node.offset + node.length);

/** An older value as it stands, numbers and texts letter by letter. */
export function asWritten(text: string, node: Node): Piece {
  if (node.type === 'array')
    return list(
      itemsOf(node).map((item) => asWritten(text, item)),
      { from: node },
    );
  if (node.type !== 'object') return { kind: 'leaf', json: jsonOf(text, node), from: node };
  const entries = propertiesOf(node).map(({ key, value }) => entryOf(key, asWritten(text, value)));
  return group(entries, { from: node });
}

/** An entry under its older key. */
export const entryOf = (key: Node, value: Piece): Entry => ({ key: String(key.value), value, keyFrom: key });

interface Property {
  readonly key: Node;
  readonly value: Node;
}

/** Keys and values of a group; none where it is no group. */
export const propertiesOf = (node: Node | undefined): readonly Property[] =>
  node?.type !== 'object'
    ? []
    : (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
        key === undefined || value === undefined ? [] : [{ key, value }],
      );

/** What a list holds; nothing where it is no list. */
export const itemsOf = (node: Node | undefined): readonly Node[] =>
  node?.type === 'array' ? (node.children ?? []) : [];

/** What stands under a key of a group. */
export const memberOf = (node: Node | undefined, key: string): Node | undefined =>
  propertiesOf(node).find((property) => property.key.value === key)?.value;

/** The text a node is, or null. */
export const textOf = (node: Node | undefined): string | null => (node?.type === 'string' ? String(node.value) : null);

/** The number a node is, or null. */
export const numberOf = (node: Node | undefined): number | null =>
  node?.type === 'number' ? Number(node.value) : null;
