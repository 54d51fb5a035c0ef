import type { Source } from '../../core/scenario/read/source';

type Node = NonNullable<Source['root']>;

/** A comment as it stands, and whether an empty line stood above it. */
export interface Comment {
  readonly text: string;
  readonly isApart: boolean;
}

/** One member of a group, with the comments above it and at the end of its line. */
export interface Item {
  readonly above: readonly Comment[];
  /** As written, quotes and all; null in a list. */
  readonly key: string | null;
  readonly value: Value;
  readonly beside: readonly string[];
  readonly isApart: boolean;
}

/** Something in brackets. */
export interface Group {
  readonly brackets: '{}' | '[]';
  readonly items: readonly Item[];
  /** Comments after the last member, on lines of their own. */
  readonly below: readonly Comment[];
}

/** A value as written: plain words, or a group. */
export type Value = string | Group;

/** A whole file. */
export interface Tree {
  readonly above: readonly Comment[];
  readonly value: Value;
  readonly below: readonly Comment[];
}

/** The tree of a text with its comments. Between the nodes of a parsed text stand only commas, colons and comments. */
export function treeOf(text: string, root: Node): Tree {
  const head = gapOf(text.slice(0, root.offset));
  const tail = gapOf(text.slice(endOf(root)));
  return { above: head.comments, value: valueOf(text, root), below: tail.comments };
}

const endOf = (node: Node): number => node.offset + node.length;

function valueOf(text: string, node: Node): Value {
  if (node.type !== 'object' && node.type !== 'array') return text.slice(node.offset, endOf(node));
  const children = node.children ?? [];
  const starts = [node.offset + 1, ...children.map(endOf)];
  const ends = [...children.map((child) => child.offset), endOf(node) - 1];
  const gaps = starts.map((start, index) => gapOf(text.slice(start, ends[index])));
  const besides = gaps.map((gap, index) => (index === 0 ? 0 : gap.besideCount));
  const left = gaps.map((gap, index) => gap.comments.slice(besides[index]));
  const items = children.map(
    (child, index): Item => ({
      ...memberOf(text, child, left[index] as readonly Comment[]),
      beside: (gaps[index + 1] as Gap).comments.slice(0, besides[index + 1]).map((comment) => comment.text),
      isApart: (gaps[index] as Gap).endsApart,
    }),
  );
  return { brackets: node.type === 'object' ? '{}' : '[]', items, below: left.at(-1) as readonly Comment[] };
}

/** A comment between a key and its value goes above both. */
function memberOf(text: string, node: Node, above: readonly Comment[]): Pick<Item, 'above' | 'key' | 'value'> {
  const [key, value] = node.type === 'property' ? (node.children as Node[]) : [undefined, node];
  if (key === undefined || value === undefined) return { above, key: null, value: valueOf(text, node) };
  const between = gapOf(text.slice(endOf(key), value.offset));
  return {
    above: [...above, ...between.comments],
    key: text.slice(key.offset, endOf(key)),
    value: valueOf(text, value),
  };
}

/** What stands between two nodes. */
interface Gap {
  readonly comments: readonly Comment[];
  /** How many of the comments stand at the end of the line of the node before. */
  readonly besideCount: number;
  /** Whether an empty line stands above what follows the gap. */
  readonly endsApart: boolean;
}

const PIECES = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|,|:|\n/g;

function gapOf(text: string): Gap {
  const comments: Comment[] = [];
  let newlines = 0;
  let isSameLine = true;
  let beforeComma = 0;
  let besideCount = 0;
  for (const [piece] of text.matchAll(PIECES)) {
    if (piece === '\n') {
      newlines += 1;
      isSameLine = false;
    } else if (piece === ',') {
      beforeComma = besideCount;
      newlines = 0;
    } else if (piece !== ':') {
      comments.push({ text: piece.trimEnd(), isApart: newlines > 1 });
      newlines = 0;
      if (isSameLine) besideCount = comments.length;
      isSameLine = isSameLine && !piece.includes('\n');
    }
  }
  // On one line with what follows, a comment after the comma speaks of that.
  const isOneLine = !text.includes('\n') && text.includes(',');
  return { comments, besideCount: isOneLine ? beforeComma : besideCount, endsApart: newlines > 1 };
}
