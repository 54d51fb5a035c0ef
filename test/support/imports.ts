import { childOf, literalOf, type Node, nameOf, placeOf, type Source } from './source';

export interface Import {
  readonly at: string;
  readonly from: string;
  /** The words in quotes; undefined where they are computed and nobody can tell. */
  readonly to: string | undefined;
  readonly kind: 'value' | 'type' | 'lazy';
}

type Found = Pick<Import, 'to' | 'kind'>;

/** `import type`, `export type`, or a list in which every name is marked `type`. */
function isTypeOnly(node: Node): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = (node.specifiers ?? []) as readonly Node[];
  const marks = names.map((name) => name.importKind ?? name.exportKind);
  return marks.length > 0 && marks.every((mark) => mark === 'type');
}

function isEager(options: Node | undefined): boolean {
  const entries = (options?.properties ?? []) as readonly Node[];
  return entries.some((entry) => {
    return nameOf(childOf(entry, 'key')) === 'eager' && childOf(entry, 'value')?.value !== false;
  });
}

/** `import.meta.glob` imports every file under the folder before its first star. */
function globs(node: Node): readonly Found[] {
  const [patterns, options] = node.arguments as readonly Node[];
  const list =
    patterns?.type === 'ArrayExpression' ? (patterns.elements as readonly Node[]) : patterns ? [patterns] : [];
  const kind = isEager(options) ? 'value' : 'lazy';
  const texts = list.map(literalOf).filter((text) => !text?.startsWith('!'));
  return texts.map((text) => ({ to: text?.replace(/[*{?[(].*$/, ''), kind }) as const);
}

/** `new URL('./file', import.meta.url)` takes the file along, as a worker or an asset. */
function isOwnAddress(node: Node): boolean {
  const [, base] = node.arguments as readonly Node[];
  return nameOf(childOf(node, 'callee')) === 'URL' && nameOf(base) === 'import.meta.url';
}

function found(node: Node): readonly Found[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration': {
      const source = childOf(node, 'source');
      return source ? [{ to: literalOf(source), kind: isTypeOnly(node) ? 'type' : 'value' }] : [];
    }
    case 'ImportExpression':
      return [{ to: literalOf(childOf(node, 'source')), kind: 'lazy' }];
    case 'TSImportType':
      return [{ to: literalOf(childOf(node, 'source')), kind: 'type' }];
    case 'TSExternalModuleReference':
      return [{ to: literalOf(childOf(node, 'expression')), kind: 'value' }];
    case 'CallExpression': {
      const callee = nameOf(childOf(node, 'callee'));
      if (callee === 'require') return [{ to: literalOf((node.arguments as readonly Node[])[0]), kind: 'value' }];
      return callee === 'import.meta.glob' ? globs(node) : [];
    }
    case 'NewExpression':
      return isOwnAddress(node) ? [{ to: literalOf((node.arguments as readonly Node[])[0]), kind: 'lazy' }] : [];
    default:
      return [];
  }
}

/** Everything a file takes from another one, in whatever way it takes it. */
export function importsOf(source: Source): readonly Import[] {
  return source.nodes.flatMap((node) =>
    found(node).map((one) => ({ at: placeOf(source, node.start), from: source.path, ...one })),
  );
}
