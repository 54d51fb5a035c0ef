import type { Node } from 'jsonc-parser';
import type { Diagnostic, Gate, Range, Severity, Witness } from '../../model/diagnostic';

/** A way into a file: object keys and list places. */
export type Path = readonly (string | number)[];

/** A way that is kept while walking down, and copied where something is found. */
export type Trail = (string | number)[];

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
  readonly witness?: Witness;
  /** The exact place, where the path alone would find another. */
  readonly exact?: { readonly offset: number; readonly length: number };
}

/** A file's text and tree, for turning findings into places people can go to. */
export interface Source {
  readonly text: string;
  readonly root: Node | undefined;
  readonly lineStarts: readonly number[];
  /** The values of large groups by their keys, gathered when first looked into. */
  readonly groups: Map<Node, ReadonlyMap<string, Node>>;
}

/** A text and its tree with the start of each line found. */
export function sourceOf(text: string, root: Node | undefined): Source {
  const lineStarts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lineStarts.push(end + 1);
  return { text, root, lineStarts, groups: new Map() };
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
    message: shortened(finding.message),
    fix: shortened(finding.fix),
    ...(finding.witness === undefined ? {} : { witness: finding.witness }),
  };
}

/** Letters of a name, and of a message, that are told: a hostile file may call something by eight million. */
const MOST_LETTERS = { name: 200, message: 2000 } as const;

const shortened = (text: string, most: number = MOST_LETTERS.message): string =>
  text.length > most ? `${text.slice(0, most / 2)}...${text.slice(-most / 2)}` : text;

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
export function at(source: Source, path: Path): Node | undefined {
  let node = source.root;
  for (const part of path) node = inside(source, node, part);
  return node;
}

/** The node one step further in, or undefined. */
function inside(source: Source, node: Node | undefined, part: string | number): Node | undefined {
  if (typeof part === 'number') return node?.type === 'array' ? node.children?.[part] : undefined;
  if (node?.type !== 'object') return undefined;
  const properties = node.children ?? [];
  return properties.length < LARGE ? valueOf(properties.find(isNamed(part))) : groupOf(source, node).get(part);
}

/** Groups of so many keys are indexed, so that a finding for each of them takes no longer than one should. */
const LARGE = 32;

/** Of two equal keys the first counts, and one without a value not at all. */
function groupOf({ groups }: Source, node: Node): ReadonlyMap<string, Node> {
  const known = groups.get(node);
  if (known !== undefined) return known;
  const values = new Map<string, Node>();
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (value !== undefined && !values.has(key?.value as string)) values.set(key?.value as string, value);
  }
  groups.set(node, values);
  return values;
}

const isNamed = (name: string) => (property: Node) =>
  property.children?.length === 2 && property.children[0]?.value === name;

const valueOf = (property: Node | undefined): Node | undefined => property?.children?.[1];

const keyOf = (node: Node): Node | undefined =>
  node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;

const firstCharacter = (node: Node): Node => ({ ...node, length: 1 });

/** The path with list places replaced by the `id` of what stands there, or by its number from 1. */
export function namedPath(source: Source, path: Path): readonly string[] {
  let node = source.root;
  return path.map((part) => {
    node = inside(source, node, part);
    return shortened(typeof part === 'string' ? part : (idOf(source, node) ?? String(part + 1)), MOST_LETTERS.name);
  });
}

function idOf(source: Source, node: Node | undefined): string | null {
  const id = inside(source, node, 'id');
  return id?.type === 'string' ? String(id.value) : null;
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

const NAMED_THINGS: Readonly<Record<string, string>> = {
  beats: 'beat',
  endings: 'ending',
  vars: 'variable',
  units: 'text',
};
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
  steps: 'step',
};
