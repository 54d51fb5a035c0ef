import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readScenario } from '../../core/scenario/read/read';
import type { Scenario } from '../../core/scenario/shape/scenario';
import { parsed, print, UsageError, type Command, type Where } from '../command';
import { complain, findingLines, textOf } from '../findings';
import { progressOf } from '../progress';
import { coverageOf, type Covered } from './count';

const HELP = `turnaround coverage FOLDER [--format human|json]

Tells what the scenarios of a folder train and what they leave out: moments of truth, behaviours, steps of a
complaint, kinds of question, channels, emotions, touchpoints, stakes and difficulty. For each word: how many
scenarios have it, and in how many places. Files that cannot be read are told and left out.

  --format json   one JSON object: files, unread, lists [{ name, title, counts, missing, silent }]

Exit codes: 0 all files read, 1 a file cannot be read, 2 wrong use.
`;

/** `coverage`: what a library trains and does not. */
export const coverage: Command = {
  summary: 'tell what a folder of scenarios trains, and what it leaves out',
  help: HELP,
  run,
};

async function run(args: readonly string[], where: Where): Promise<number> {
  const { values, positionals } = parsed('coverage', args, { format: { type: 'string', default: 'human' } });
  if (values.format !== 'human' && values.format !== 'json')
    throw new UsageError(`There is no format "${values.format}": human or json.`);
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1)
    throw new UsageError('Name one folder. See: npm run turnaround -- coverage --help');
  const library = libraryIn(folder, where);
  const lists = coverageOf(library.scenarios);
  if (values.format === 'json') print(asJson(library, lists));
  else print(...asTables(folder, library, lists));
  return library.unread.length > 0 ? 1 : 0;
}

/** The scenarios of a folder, and the files that could not be read. */
interface Library {
  readonly scenarios: readonly Scenario[];
  readonly unread: readonly string[];
}

function libraryIn(folder: string, where: Where): Library {
  const files = filesIn(folder);
  const progress = progressOf(files.length, 'files', where);
  const scenarios = files.map((file, index) => {
    const scenario = scenarioIn(file);
    progress(index + 1);
    return scenario;
  });
  return {
    scenarios: scenarios.filter((scenario) => scenario !== null),
    unread: files.filter((_, index) => scenarios[index] === null),
  };
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) throw new UsageError(`There is no folder "${folder}".`);
  if (!statSync(folder).isDirectory()) throw new UsageError(`"${folder}" is a file, not a folder.`);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'));
  if (files.length === 0) throw new UsageError(`There is no scenario file in "${folder}".`);
  return files.toSorted().map((file) => join(folder, file));
}

function scenarioIn(file: string): Scenario | null {
  const text = textOf(file);
  const reading = text === null ? null : readScenario(text);
  if (reading?.ok === true) return reading.value.scenario;
  if (reading !== null) complain(...findingLines(file, reading.fault));
  return null;
}

const asJson = ({ scenarios, unread }: Library, lists: readonly Covered[]): string =>
  JSON.stringify({ files: scenarios.map(({ id }) => id), unread, lists }, null, 2);

function asTables(folder: string, { scenarios, unread }: Library, lists: readonly Covered[]): readonly string[] {
  const amount = scenarios.length === 1 ? '1 scenario' : `${scenarios.length} scenarios`;
  const left = unread.length === 0 ? '' : ` Not read: ${unread.join(', ')}.`;
  return [`${folder}: ${amount}.${left}`, ...lists.flatMap(table)];
}

function table({ title, counts, missing, silent }: Covered): readonly string[] {
  const width = Math.max(...counts.map(({ word }) => word.length));
  const rows = counts.map(
    (row) => `  ${row.word.padEnd(width)}  ${String(row.scenarios).padStart(9)}  ${String(row.places).padStart(6)}`,
  );
  return [
    '',
    title,
    `  ${' '.repeat(width)}  scenarios  places`,
    ...rows,
    `  missing: ${missing.length === 0 ? 'none' : missing.join(', ')}`,
    ...(silent.length === 0 ? [] : [`  not said in: ${silent.join(', ')}`]),
  ];
}
