import { at, namedPath, type Path, type Source } from '../../core/scenario/read/source';

type Node = NonNullable<Source['root']>;

/** A list whose members are told apart by their ids. */
export interface NamedList {
  /** The way to it, by names where there are names. */
  readonly path: readonly string[];
  /** What a member is called where its own words make no name. */
  readonly kind: string;
  /** The field its name is made of. */
  readonly from: string;
  /** Whether a member may be a plain text instead of a group. */
  readonly takesText: boolean;
  readonly members: readonly Node[];
}

/** Every list of a file whose members need an id, found in the tree, so that the file may still have faults. */
export function namedLists(source: Source): readonly NamedList[] {
  const list = (path: Path, kind: string, from = 'text', takesText = false): NamedList => ({
    path: namedPath(source, path),
    kind,
    from,
    takesText,
    members: membersOf(at(source, path)),
  });
  const beats = keysOf(at(source, ['beats'])).flatMap((beat) => [
    list(['beats', beat, 'says'], 'line', 'text', true),
    list(['beats', beat, 'says', 'variants'], 'line', 'text', true),
    list(['beats', beat, 'replies'], 'reply'),
  ]);
  const variants = membersOf(at(source, ['customer', 'variants'])).map((_, index) =>
    list(['customer', 'variants', index, 'needs'], 'need'),
  );
  return [
    list(['moment', 'promises'], 'promise'),
    list(['customer', 'needs'], 'need'),
    list(['customer', 'variants'], 'customer', 'type'),
    ...variants,
    ...beats,
    list(['interrupts'], 'interrupt', 'beat'),
  ];
}

const membersOf = (node: Node | undefined): readonly Node[] => (node?.type === 'array' ? (node.children ?? []) : []);

const keysOf = (node: Node | undefined): readonly string[] =>
  node?.type === 'object' ? (node.children ?? []).map((property) => String(property.children?.[0]?.value)) : [];
