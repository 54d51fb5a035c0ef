import { writeFileSync } from 'node:fs';
import type { FileReading } from '../app/ports';
import { readFile } from '../app/reading';
import { readCatalogue } from '../build/catalogue';
import { bytesOf, parsed, UsageError, type Command, type Where } from './command';
import { complain, findingLines } from './findings';

/** Help of `migrate`. */
export const MIGRATE_HELP = `turnaround migrate FILE [--out FILE]

Rewrites a scenario file of an older format in format 1 and prints it. Nothing the file says is lost:
what format 1 has no place for stands in comments. What could only be approximated is told on standard
error, with its place in the older file and what to look at. The older file stays as it is.

  --out FILE   write it there instead; a file that is there already is never written over

Exit codes: 0 rewritten, or in format 1 already; 1 the file cannot be read, or has errors to mend; 2 wrong use.
`;

/** `migrate`: a file of an older format in the newest. */
export const migrate: Command = {
  summary: 'rewrite a file of an older format in format 1',
  help: MIGRATE_HELP,
  run,
};

async function run(args: readonly string[], { root }: Where): Promise<number> {
  const { values, positionals } = parsed('migrate', args, { out: { type: 'string' } });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    throw new UsageError('Name the one file to rewrite. See: npm run turnaround -- migrate --help');
  const reading = readFile(file, bytesOf(file), readCatalogue(root));
  const isWell = !reading.diagnostics.some((one) => one.severity === 'error');
  if (typeof reading.migrated === 'string') hand(reading.migrated, values.out);
  tell(reading, isWell, values.out);
  return isWell ? 0 : 1;
}

function hand(text: string, out: string | undefined): void {
  if (out === undefined) process.stdout.write(text);
  else writeNew(out, text);
}

/** Writes a file that must not be there yet, in one step, so that nothing can come between looking and writing. */
function writeNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new UsageError(
      isThere ? `${file} is there already. Name another one with --out.` : `"${file}" cannot be written.`,
    );
  }
}

function tell({ name, diagnostics, migrated }: FileReading, isWell: boolean, out: string | undefined): void {
  const isNew = typeof migrated !== 'string';
  const lines = [
    ...findingLines(name, diagnostics),
    ...(isNew && isWell ? [`${name} is in format 1 already; there is nothing to rewrite.`] : []),
    ...(isNew || out === undefined ? [] : [`written: ${out}`]),
  ];
  if (lines.length > 0) complain(...lines);
}
