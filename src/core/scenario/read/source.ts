import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Diagnostic, Gate, Range, Severity } from '../../model/diagnostic';

/** A way into a file: object keys and list places. */
export type Path = readonly (string | number)[];

/** What a finding is, before it has a place in the file. */
export interface Finding {
  readonly rule: string;
  readonly path: Path;
  readonly message: string;
  readonly fix: string;
  readonly gate?: Gate;
  readonly severity?: Severity;
  /** Point at the key instead of the value (an unknown or misplaced key). */
  readonly atKey?: boolean;
  /** The exact place, where the path alone would find another. */
  readonly exact?: { readonly offset: number; readonly length: number };
}

/** A file's text and tree, for turning findings into places people can go to. */
export interface Source {
  readonly text: string;
  readonly root: Node | undefined;
  readonly lineStarts: readonly number[];
}

/** A text and its tree with the start of each line found. */
export function sourceOf(text: string, root: Node | undefined): Source {
  const lineStarts = [0];
  for (let index = 0; index < text.length; index += 1) if (text[index] === '\n') lineStarts.push(index + 1);
  return { text, root, lineStarts };
}

/** Offsets as lines and columns from 1. */
export function rangeOf(source: Source, offset: number, length: number): Range {
  const [line, column] = placeOf(source.lineStarts, offset);
  const [endLine, endColumn] = placeOf(source.lineStarts, offset + length);
  return { line, column, endLine, endColumn };
}

function placeOf(lineStarts: readonly number[], offset: number): readonly [number, number] {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return [low + 1, offset - (lineStarts[low] as number) + 1];
}

/** The finding with its place: the value itself, else the key of the nearest thing around it that exists. */
export function placed(source: Source, finding: Finding): Diagnostic {
  const node = finding.exact ?? nodeFor(source, finding);
  return {
    rule: finding.rule,
    gate: finding.gate ?? 'plays',
    severity: finding.severity ?? 'error',
    at: node === undefined ? rangeOf(source, 0, 0) : rangeOf(source, node.offset, node.length),
    path: namedPath(source, finding.path).join('/'),
    message: finding.message,
    fix: finding.fix,
  };
}

function nodeFor(source: Source, finding: Finding): Node | undefined {
  const exact = at(source, finding.path);
  if (exact !== undefined) return finding.atKey === true ? (keyOf(exact) ?? exact) : exact;
  for (let depth = finding.path.length - 1; depth > 0; depth -= 1) {
    const around = at(source, finding.path.slice(0, depth));
    if (around !== undefined) return keyOf(around) ?? firstCharacter(around);
  }
  return source.root === undefined ? undefined : firstCharacter(source.root);
}

/** The node at a path, or undefined. */
export const at = (source: Source, path: Path): Node | undefined =>
  source.root === undefined ? undefined : findNodeAtLocation(source.root, [...path]);

const keyOf = (node: Node): Node | undefined =>
  node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;

const firstCharacter = (node: Node): Node => ({ ...node, length: 1 });

/** The path with list places replaced by the `id` of what stands there, or by its number from 1. */
export function namedPath(source: Source, path: Path): readonly string[] {
  return path.map((part, index) => (typeof part === 'string' ? part : idAt(source, path.slice(0, index + 1), part)));
}

function idAt(source: Source, path: Path, place: number): string {
  const id = at(source, [...path, 'id']);
  return id?.type === 'string' ? String(id.value) : String(place + 1);
}

/** A path in words: `reply "own-it" in beat "the-plate"`. */
export function spoken(source: Source, path: Path): string {
  const names = namedPath(source, path);
  const words: string[] = [];
  for (let index = 0; index < names.length; index += 1) {
    const collection = path[index] as string;
    const kind = kindOf(collection, path[index + 1]);
    if (kind !== undefined) {
      words.unshift(`${kind} ${/^\d+$/.test(names[index + 1] as string) ? names[index + 1] : `"${names[index + 1]}"`}`);
      index += 1;
    } else words.unshift(typeof collection === 'string' ? `"${collection}"` : `item ${names[index]}`);
  }
  return words.length === 0 ? 'the file' : words.join(' in ');
}

/** The word for one thing of a collection: groups hold theirs by name, lists by place. */
function kindOf(collection: string | number, part: string | number | undefined): string | undefined {
  if (part === undefined) return undefined;
  const kinds = typeof part === 'string' ? NAMED_THINGS : LISTED_THINGS;
  return Object.hasOwn(kinds, collection) ? kinds[collection] : undefined;
}

const NAMED_THINGS: Readonly<Record<string, string>> = { beats: 'beat', endings: 'ending', vars: 'variable' };
const LISTED_THINGS: Readonly<Record<string, string>> = {
  replies: 'reply',
  variants: 'variant',
  needs: 'need',
  history: 'history card',
  says: 'line',
  aftermath: 'aftermath entry',
  interrupts: 'interrupt',
  promises: 'promise',
  demo: 'demo',
};
