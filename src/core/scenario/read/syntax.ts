import { parseTree, type Node, type ParseError, type ParseErrorCode } from 'jsonc-parser';
import type { Diagnostic } from '../../model/diagnostic';
import { firstTooDeep } from './depth';
import { firstTold, MOST_ENTRIES, MOST_TOLD } from './most';
import { FORBIDDEN_KEYS, plainValue } from './plain';
import { placed, rangeOf, sourceOf, type Finding, type Path, type Source, type Trail } from './source';
import { soundTree } from './tree';
import { valueOf } from './value';

/** Deepest nesting a file may have. */
export const DEEPEST = 32;

/** A text as it was read. */
interface Parsed {
  readonly source: Source;
  /** Faults of syntax, depth, and keys that may not be. */
  readonly diagnostics: readonly Diagnostic[];
  /** What stands in the text; undefined where it has such faults. */
  readonly value: unknown;
}

/** The first part of reading: text to value and tree. */
export function parseSource(text: string): Parsed {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const value = plainValue(bare, DEEPEST);
  if (value !== undefined) return { source: sourceOf(bare, soundTree(bare)), diagnostics: [], value };
  const tooDeep = firstTooDeep(bare, DEEPEST);
  if (tooDeep === null) return parseClosely(bare);
  const source = sourceOf(bare, undefined);
  return { source, diagnostics: [deepDiagnostic(source, tooDeep)], value: undefined };
}

/** A text with comments or with faults, read by a parser that can tell what is wrong with it. */
function parseClosely(text: string): Parsed {
  const errors = fewErrors();
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  const source = sourceOf(text, root);
  if (root === undefined && text.trim() === '')
    return { source, diagnostics: [emptyDiagnostic(source)], value: undefined };
  const keys: Finding[] = [];
  if (root !== undefined) findKeys(root, [], keys);
  const findings = [...errors.map(syntaxFinding), ...keys];
  const diagnostics = firstTold(findings).map((finding) => placed(source, finding));
  return { source, diagnostics, value: root === undefined || findings.length > 0 ? undefined : valueOf(root) };
}

/** The parser finds a fault in every second character of a hostile file; those beyond what is told are not kept. */
function fewErrors(): ParseError[] {
  const errors: ParseError[] = [];
  errors.push = (error: ParseError): number => {
    if (errors.length <= MOST_TOLD) errors[errors.length] = error;
    return errors.length;
  };
  return errors;
}

const plain = (
  source: Source,
  offset: number,
  length: number,
  rule: string,
  message: string,
  fix: string,
): Diagnostic => ({
  rule,
  gate: 'plays',
  severity: 'error',
  at: rangeOf(source, offset, length),
  path: '',
  message,
  fix,
});

const deepDiagnostic = (source: Source, offset: number): Diagnostic =>
  plain(
    source,
    offset,
    1,
    'too-deep',
    `Brackets are nested more than ${DEEPEST} deep here.`,
    'Look for a bracket that is never closed, or flatten this part.',
  );

const emptyDiagnostic = (source: Source): Diagnostic =>
  plain(source, 0, 0, 'not-json', 'The file is empty.', 'Start from a sample in the scenarios folder.');

const SYNTAX: Partial<Record<ParseErrorCode, readonly [message: string, fix: string]>> = {
  1: ['This is not a JSON value.', 'Put text in double quotes: "like this".'],
  2: ['This is not a number.', 'Write numbers plainly: 4 or 0.5.'],
  3: ['A property name is expected here.', 'Put the name in double quotes: "title".'],
  4: ['A value is expected here.', 'Write a value, or take the comma or colon before it away.'],
  5: ['A colon is missing here.', 'Put : between the name and its value.'],
  6: ['A comma is missing before this.', 'Put , after the value that comes before.'],
  7: ['A closing } is missing.', 'Close the bracket that was opened with {.'],
  8: ['A closing ] is missing.', 'Close the bracket that was opened with [.'],
  9: ['The file should end before this.', 'Take away what follows the last }.'],
  11: ['A comment is not closed.', 'End it with */.'],
  12: ['This text is not closed.', 'End it with a double quote on the same line.'],
  13: ['This number is not complete.', 'Write numbers plainly: 4 or 0.5.'],
  14: ['This \\u code is not complete.', 'Write four digits after \\u, or the character itself.'],
  15: ['This backslash code does not exist.', 'Write \\\\ for a backslash and \\" for a quote.'],
  16: ['This character may not stand in text.', 'Write \\n for a new line and \\t for a tab.'],
};

function syntaxFinding({ error, offset, length }: ParseError): Finding {
  const [message, fix] = SYNTAX[error] ?? [
    'This is not valid JSON.',
    'Compare it with a sample in the scenarios folder.',
  ];
  return { rule: 'not-json', path: [], exact: { offset, length: Math.max(1, length) }, message, fix };
}

/** Duplicate and forbidden keys, looked for in the tree, where no value has swallowed them yet, and lists beyond measure. */
function findKeys(node: Node, trail: Trail, found: Finding[]): void {
  if (found.length > MOST_TOLD) return;
  if (node.type === 'array' && (node.children?.length ?? 0) > MOST_ENTRIES) found.push(crowded([...trail], node));
  else if (node.type === 'array') {
    node.children?.forEach((child, place) => {
      trail.push(place);
      findKeys(child, trail, found);
      trail.pop();
    });
  } else if (node.type === 'object') findKeysIn(node.children ?? [], trail, found);
}

function findKeysIn(properties: readonly Node[], trail: Trail, found: Finding[]): void {
  const seen = new Set<string>();
  for (const property of properties) {
    const key = String(property.children?.[0]?.value);
    const value = property.children?.[1];
    const isForbidden = FORBIDDEN_KEYS.has(key);
    trail.push(key);
    if (isForbidden) found.push(forbidden(key, [...trail], property));
    if (seen.has(key)) found.push(duplicate(key, [...trail], property));
    else seen.add(key);
    if (value !== undefined && !isForbidden) findKeys(value, trail, found);
    trail.pop();
  }
}

const forbidden = (key: string, path: Path, property: Node): Finding => ({
  rule: 'forbidden-key',
  path,
  exact: property.children?.[0] ?? property,
  message: `"${key}" may not be used as a name.`,
  fix: 'Choose another name.',
});

const crowded = (path: Path, { offset, children = [] }: Node): Finding => ({
  rule: 'too-large',
  path,
  exact: { offset, length: 1 },
  message: `This list has ${children.length} entries; ${MOST_ENTRIES} is the most.`,
  fix: 'Take entries away, or split the story into several files.',
});

const duplicate = (key: string, path: Path, property: Node): Finding => ({
  rule: 'duplicate-key',
  path,
  exact: property.children?.[0] ?? property,
  message: `"${key}" stands here twice; only one of them would count.`,
  fix: 'Rename one, or take one away.',
});
