import { decodeFile } from '../app/bytes';
import type { Diagnostic, Witness } from '../core/model/diagnostic';
import type { Source } from '../core/scenario/read/source';
import { parseSource } from '../core/scenario/read/syntax';
import { bytesOf, harmless } from './command';

/** Findings as `check` tells them: the place and what is wrong, under it the cure, and how to see it in play. */
export const findingLines = (file: string, diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.flatMap(({ at, severity, rule, message, fix, witness }) => [
    `${file}:${at.line}:${at.column}  ${severity}  ${rule}  ${message}`,
    `    ${fix}`,
    ...(witness === undefined ? [] : [seeIt(file, witness)]),
  ]);

/** A play of no replies is over with the first line; the customer is enough to see that. */
const seeIt = (file: string, { variant, replies }: Witness): string =>
  `    See it: npm run turnaround -- play ${quoted(file)} --variant ${variant} --replies "${replies.join(',')}"`;

/** A name as one word of a command line. */
export const quoted = (name: string): string => (/^[\w./\\:-]+$/.test(name) ? name : `"${name}"`);

/** Writes lines to standard error, so that what is written to standard output can go into a file. */
export const complain = (...lines: readonly string[]): void => {
  process.stderr.write(`${harmless(lines.join('\n'))}\n`);
};

/** The text of a file, or null after telling why it is none. */
export function textOf(file: string): string | null {
  const decoded = decodeFile(bytesOf(file));
  if (decoded.ok) return decoded.value;
  complain(...findingLines(file, [decoded.fault]));
  return null;
}

/** A file as text and tree, or null after telling what keeps it from being JSON. */
export function sourceIn(file: string): Source | null {
  const text = textOf(file);
  if (text === null) return null;
  const { source, diagnostics } = parseSource(text);
  if (diagnostics.length === 0) return source;
  complain(...findingLines(file, diagnostics));
  return null;
}
