import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { FileReading } from '../app/ports';
import { readFile } from '../app/reading';
import { readCatalogue } from '../build/catalogue';
import type { Diagnostic } from '../core/model/diagnostic';
import { bytesOf, parsed, print, UsageError, type Command, type Where } from './command';
import { CHECK_HELP } from './help';

/** `check`: every named scenario file, with all that is wrong and the cures. */
export const check: Command = async (args, where) => {
  const { values, positionals } = parsed('check', args, { format: { type: 'string', default: 'human' } });
  if (values.help === true) {
    print(CHECK_HELP.trimEnd());
    return 0;
  }
  if (values.format !== 'human' && values.format !== 'json')
    throw new UsageError(`There is no format "${values.format}": human or json.`);
  const files = positionals.length > 0 ? positionals : shippedFiles(where);
  const { readings, skipped } = readAll(files, where);
  const skips = skipped.map((file) => `${file}  skipped: a JSON Schema, not a scenario`);
  if (values.format === 'json') {
    if (skips.length > 0) process.stderr.write(`${skips.join('\n')}\n`);
    print(asJson(readings));
  } else printReadings(readings, skips);
  return count(readings, 'error') > 0 ? 1 : 0;
};

const shippedFiles = ({ root }: Where): readonly string[] =>
  readdirSync(join(root, 'scenarios'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => relative(process.cwd(), join(root, 'scenarios', file)));

function readAll(files: readonly string[], where: Where) {
  const catalogue = readCatalogue(where.root);
  const bytes = files.map((file) => ({ file, bytes: bytesOf(file) }));
  const skipped = bytes.filter(({ bytes: all }) => isSchema(all)).map(({ file }) => file);
  const readings = bytes
    .filter(({ file }) => !skipped.includes(file))
    .map(({ file, bytes: all }) => readFile(file, all, catalogue));
  return { readings, skipped };
}

/** A JSON Schema beside the scenarios is told by its first words. */
const isSchema = (bytes: Buffer): boolean => bytes.subarray(0, 200).toString('latin1').includes('json-schema.org');

const count = (readings: readonly FileReading[], severity: Diagnostic['severity']): number =>
  readings.flatMap((reading) => reading.diagnostics).filter((one) => one.severity === severity).length;

function printReadings(readings: readonly FileReading[], skips: readonly string[]): void {
  if (skips.length > 0) print(...skips);
  for (const { name, diagnostics } of readings) {
    for (const { at, severity, rule, message, fix } of diagnostics) {
      print(`${name}:${at.line}:${at.column}  ${severity}  ${rule}  ${message}`, `    ${fix}`);
    }
  }
  const errors = count(readings, 'error');
  const warnings = count(readings, 'warning');
  print(`${plural(readings.length, 'file')}, ${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`);
}

const plural = (amount: number, word: string): string => `${amount} ${word}${amount === 1 ? '' : 's'}`;

/** The report as rulings.md shapes it. `witness` comes with the rules that play. */
function asJson(readings: readonly FileReading[]): string {
  const files = readings.map(({ name, program, diagnostics }) => ({
    file: name,
    id: program?.id ?? null,
    diagnostics: diagnostics.map(({ at, ...one }) => ({ ...one, ...at, witness: null })),
  }));
  return JSON.stringify({ files, errors: count(readings, 'error'), warnings: count(readings, 'warning') }, null, 2);
}
