import { childOf, literalOf, type Node, nameOf, placeOf, type Source, type SourceFile } from './source';

/** Sinks that turn text into markup or code, by the last part of their name. */
const SINKS = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
]);
const SINK_CALLS = /^(.+\.)?(document\.write|document\.writeln|eval)$|^(globalThis\.|window\.)?Function$/;

/** Chance and time reach core as data, or a replay would differ from the play. */
const CHANCE_OR_TIME =
  /^(globalThis\.)?(Math\.random|Date\.now|performance\.now|crypto\.(randomUUID|getRandomValues))$/;

const isCall = (node: Node): boolean => node.type === 'CallExpression' || node.type === 'NewExpression';

function told(source: Source, nodes: readonly Node[], words: (node: Node) => string): readonly string[] {
  return nodes.map((node) => `${placeOf(source, node.start)} ${words(node)}`);
}

/** Uses of chance and of the clock: `Math.random`, `Date.now`, `new Date`, and their like. */
export function chanceBreaches(source: Source): readonly string[] {
  const nodes = source.nodes.filter((node) => {
    if (node.type === 'MemberExpression') return CHANCE_OR_TIME.test(nameOf(node) ?? '');
    if (isCall(node)) return /^(globalThis\.)?Date$/.test(nameOf(childOf(node, 'callee')) ?? '');
    // `const { random } = Math` would be the same thing by another door.
    return node.type === 'VariableDeclarator' && /^(Math|Date)$/.test(nameOf(childOf(node, 'init')) ?? '');
  });
  return told(source, nodes, () => 'uses chance or the clock, which core is given as data');
}

/** Places where text could become markup or code. */
export function sinkBreaches(source: Source): readonly string[] {
  const nodes = source.nodes.filter((node) => {
    if (isCall(node)) return SINK_CALLS.test(nameOf(childOf(node, 'callee')) ?? '');
    return SINKS.has(nameOf(node) ?? literalOf(node) ?? '');
  });
  return told(source, nodes, () => 'uses a sink that turns text into markup or code');
}

/** `export default`, in each of its spellings. */
export function defaultExportBreaches(source: Source): readonly string[] {
  const nodes = (source.program.body as unknown as readonly Node[]).filter((node) => {
    const names = (node.specifiers ?? []) as readonly Node[];
    const isDefault = (name: Node) =>
      name.type === 'ExportSpecifier' && nameOf(childOf(name, 'exported')) === 'default';
    return node.type === 'ExportDefaultDeclaration' || names.some(isDefault);
  });
  return told(source, nodes, () => 'exports a default: give it its name');
}

const UNWANTED: Readonly<Record<string, string>> = {
  TSAnyKeyword: 'says any, which checks nothing',
  TSEnumDeclaration: 'declares an enum: use a list as const',
  ClassDeclaration: 'declares a class: core is functions and data',
  ClassExpression: 'declares a class: core is functions and data',
};

/** `any`, enums and classes. */
export function unwantedSyntaxBreaches(source: Source): readonly string[] {
  const nodes = source.nodes.filter((node) => node.type in UNWANTED);
  return told(source, nodes, (node) => UNWANTED[node.type] as string);
}

/** Comments that put work off. */
export function laterBreaches(source: Source): readonly string[] {
  const comments = source.comments.filter((comment) => /\b(TODO|FIXME|XXX)\b/.test(comment.value));
  return comments.map(
    (comment) => `${placeOf(source, comment.start)} puts work off: do it, or write it down elsewhere`,
  );
}

/** How many lines a file has, its last empty one not counted. */
export function linesOf(file: SourceFile): number {
  return file.text.replace(/\n$/, '').split('\n').length;
}

/** Files written by a program say so in their first line. */
export function isGenerated(file: SourceFile): boolean {
  return /^(\/\/|\/\*).*\bgenerated\b/i.test(file.text.split('\n')[0] ?? '');
}

/** Files longer than the house allows. */
export function lengthBreaches(files: readonly SourceFile[], most: number): readonly string[] {
  const long = files.filter((file) => !isGenerated(file) && linesOf(file) > most);
  return long.map((file) => `${file.path} has ${linesOf(file)} lines, the house allows ${most}: split it by idea`);
}

/** The names a top-level statement declares. */
function declaredBy(statement: Node): readonly string[] {
  const node = childOf(statement, 'declaration') ?? statement;
  const declarators = (node.declarations ?? [node]) as readonly Node[];
  return declarators.map((one) => nameOf(childOf(one, 'id'))).filter((name) => name !== undefined);
}

function hasDoc(source: Source, statement: Node): boolean {
  return source.comments.some((comment) => {
    const isDoc = comment.type === 'Block' && comment.value.startsWith('*') && /\w/.test(comment.value);
    return isDoc && comment.end <= statement.start && source.text.slice(comment.end, statement.start).trim() === '';
  });
}

/** `export type X = (typeof XS)[number]` under a documented `XS`, an overload, or the type of a value of the same name. */
function isSpokenForAbove(source: Source, statement: Node, above: Node | undefined): boolean {
  if (!above || !hasDoc(source, above)) return false;
  const names = declaredBy(above);
  if (declaredBy(statement).some((name) => names.includes(name))) return true;
  const type = childOf(statement, 'declaration');
  if (type?.type !== 'TSTypeAliasDeclaration') return false;
  const words = source.text.slice(type.start, type.end);
  return names.some((name) => new RegExp(`\\btypeof\\s+${name}\\b`).test(words));
}

/** The top-level statements whose names are exported; what is only passed on from elsewhere is left out. */
function exportedStatements(body: readonly Node[]): readonly Node[] {
  const lists = body.filter((node) => node.type === 'ExportNamedDeclaration' && !node.source && !node.declaration);
  const listed = lists.flatMap((node) =>
    (node.specifiers as readonly Node[]).map((one) => nameOf(childOf(one, 'local'))),
  );
  return body.filter((node) => {
    if (node.type === 'ExportNamedDeclaration') return childOf(node, 'declaration') !== undefined;
    return node.type !== 'ImportDeclaration' && declaredBy(node).some((name) => listed.includes(name));
  });
}

/** Exported things that no docstring stands right above. */
export function docstringBreaches(source: Source): readonly string[] {
  const body = source.program.body as unknown as readonly Node[];
  const bare = exportedStatements(body).filter((node) => {
    return !hasDoc(source, node) && !isSpokenForAbove(source, node, body[body.indexOf(node) - 1]);
  });
  return told(source, bare, (node) => `exports ${declaredBy(node).join(', ')} without a doc sentence`);
}
