import { type ParseResult, parseSync } from 'vite';

/** One file as text, by its path from the root with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Any node of a syntax tree. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export interface Source extends SourceFile {
  readonly program: ParseResult['program'];
  /** Every node of the file, outer ones first. */
  readonly nodes: readonly Node[];
  readonly comments: ParseResult['comments'];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';
}

function collect(value: unknown, into: Node[]): void {
  if (Array.isArray(value)) for (const item of value) collect(item, into);
  if (!isNode(value)) return;
  into.push(value);
  for (const [key, child] of Object.entries(value)) if (key !== 'parent') collect(child, into);
}

/** Parses TypeScript, TSX and JavaScript. A file that does not parse is an error: what cannot be read is not lawful. */
export function readSource(file: SourceFile): Source {
  const { program, comments, errors } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path} does not parse: ${errors[0]?.message}`);
  const nodes: Node[] = [];
  collect(program, nodes);
  return { ...file, program, nodes, comments };
}

/** `path:line`, as editors open it. */
export function placeOf(file: SourceFile, offset: number): string {
  return `${file.path}:${file.text.slice(0, offset).split('\n').length}`;
}

/** The node under `key`, when there is one. */
export function childOf(node: Node, key: string): Node | undefined {
  const child = node[key];
  return isNode(child) ? child : undefined;
}

/** The text of a string literal or of a template without holes. */
export function literalOf(node: Node | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type !== 'TemplateLiteral') return undefined;
  const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
  return quasis.length === 1 ? quasis[0]?.value.cooked : undefined;
}

/** `Math.random`, `import.meta.glob`: a dotted name, `a['b']` read like `a.b`; undefined for anything else. */
export function nameOf(node: Node | undefined): string | undefined {
  if (!node) return undefined;
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return String(node.name);
  if (node.type === 'MetaProperty') return 'import.meta';
  if (node.type === 'ChainExpression' || node.type === 'TSNonNullExpression')
    return nameOf(childOf(node, 'expression'));
  if (node.type !== 'MemberExpression') return undefined;
  const property = childOf(node, 'property');
  const last = node.computed === true ? literalOf(property) : nameOf(property);
  const before = nameOf(childOf(node, 'object'));
  return before === undefined || last === undefined ? undefined : `${before}.${last}`;
}
