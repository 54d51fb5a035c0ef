import { createScanner, parseTree, type Node, type ParseError, type ParseErrorCode } from 'jsonc-parser';
import type { Diagnostic } from '../../model/diagnostic';
import { placed, rangeOf, sourceOf, type Finding, type Path, type Source } from './source';

/** Deepest nesting a file may have. */
export const DEEPEST = 32;

/** The first part of reading: text to tree. Diagnostics cover syntax, depth and keys that may not be. */
export function parseSource(text: string): { readonly source: Source; readonly diagnostics: readonly Diagnostic[] } {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const tooDeep = firstTooDeep(bare);
  if (tooDeep !== null) {
    const source = sourceOf(bare, undefined);
    return { source, diagnostics: [deepDiagnostic(source, tooDeep)] };
  }
  const errors: ParseError[] = [];
  const root = parseTree(bare, errors, { allowTrailingComma: true, disallowComments: false });
  const source = sourceOf(bare, root);
  if (root === undefined && bare.trim() === '') return { source, diagnostics: [emptyDiagnostic(source)] };
  const keys = root === undefined ? [] : keyFindings(root, []);
  const diagnostics = [
    ...errors.map((error) => syntaxDiagnostic(source, error)),
    ...keys.map((finding) => placed(source, finding)),
  ];
  return { source, diagnostics };
}

/** The scanner's numbers for { } [ ] and the end; a closing bracket comes right after its opening one. */
const TOKEN = { openBrace: 1, openBracket: 3, end: 17 } as const;

/**
 * Offset of the first bracket deeper than allowed, found before any parser runs; null when all is well. It reads with the
 * parser's own scanner and lets only the right bracket close, so that no comment, open text or stray bracket hides depth.
 */
function firstTooDeep(text: string): number | null {
  const scanner = createScanner(text, true);
  const open: number[] = [];
  for (let token: number = scanner.scan(); token !== TOKEN.end; token = scanner.scan()) {
    if (token === TOKEN.openBrace || token === TOKEN.openBracket) {
      if (open.push(token) > DEEPEST) return scanner.getTokenOffset();
    } else if (token - 1 === open.at(-1)) open.pop();
  }
  return null;
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

function syntaxDiagnostic(source: Source, error: ParseError): Diagnostic {
  const [message, fix] = SYNTAX[error.error] ?? [
    'This is not valid JSON.',
    'Compare it with a sample in the scenarios folder.',
  ];
  return plain(source, error.offset, Math.max(1, error.length), 'not-json', message, fix);
}

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Duplicate and forbidden keys, looked for in the tree, where no value has swallowed them yet. */
function keyFindings(node: Node, path: Path): Finding[] {
  if (node.type === 'array')
    return (node.children ?? []).flatMap((child, index) => keyFindings(child, [...path, index]));
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((property) => {
    const key = String(property.children?.[0]?.value);
    const value = property.children?.[1];
    const here = [...path, key];
    const faults = [...forbidden(key, here, property), ...(seen.has(key) ? [duplicate(key, here, property)] : [])];
    seen.add(key);
    return value === undefined || FORBIDDEN_KEYS.has(key) ? faults : [...faults, ...keyFindings(value, here)];
  });
}

const forbidden = (key: string, path: Path, property: Node): Finding[] =>
  FORBIDDEN_KEYS.has(key)
    ? [
        {
          rule: 'forbidden-key',
          path,
          exact: property.children?.[0] ?? property,
          message: `"${key}" may not be used as a name.`,
          fix: 'Choose another name.',
        },
      ]
    : [];

const duplicate = (key: string, path: Path, property: Node): Finding => ({
  rule: 'duplicate-key',
  path,
  exact: property.children?.[0] ?? property,
  message: `"${key}" stands here twice; only one of them would count.`,
  fix: 'Rename one, or take one away.',
});
