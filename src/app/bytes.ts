import type { Diagnostic } from '../core/model/diagnostic';
import { fail, ok, type Result } from '../core/model/result';

/** Largest scenario file, in bytes. */
export const LARGEST_FILE = 8 * 1024 * 1024;

/** Bytes of a file as text, guarded before anything parses them: size and UTF-8. */
export function decodeFile(bytes: ArrayBuffer | Uint8Array): Result<string, Diagnostic> {
  if (bytes.byteLength > LARGEST_FILE) {
    const mebibytes = (Math.ceil((bytes.byteLength / 1024 / 1024) * 10) / 10).toFixed(1);
    return fail(
      fault('too-large', `The file has ${mebibytes} MiB; 8 MiB is the most.`, 'Split the story into several files.'),
    );
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail(fault('not-utf8', 'The file is not written in UTF-8.', 'Save it as UTF-8 in your editor.'));
  }
}

const fault = (rule: string, message: string, fix: string): Diagnostic => ({
  rule,
  gate: 'plays',
  severity: 'error',
  at: { line: 1, column: 1, endLine: 1, endColumn: 1 },
  path: '',
  message,
  fix,
});
