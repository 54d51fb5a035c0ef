import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { openFile } from '../app/reading';
import { readCatalogue } from '../build/catalogue';
import type { Scenario } from '../core/scenario/shape/scenario';
import type { Translation } from '../core/scenario/translation/shape';
import { unitsOf } from '../core/scenario/translation/units';
import { accepted, upToDate, type UpToDate } from '../core/scenario/translation/update';
import { bytesOf, parsed, print, UsageError, type Command, type Where } from './command';
import { complain, findingLines } from './findings';
import { checkTranslationFile, languageNamed, sideFileOf } from './translations';

const HELP = `turnaround translate FILE LANGUAGE [--write] [--accept NAMES]

Prepares a scenario for a translator: the file lang/<id>.<language>.json beside it, with every text that
people see. Each has "original" (what the story says), "text" (to be filled in) and "from" (a mark that
tells when the story has changed since). Where the file is there already, it is brought up to date:
new texts are added, everything written is kept, and what has changed since is told.
Comments in the file are lost. LANGUAGE is a short code: de, fr, pt-BR.

  --write          write the file; without it, only tell how far it is
  --accept NAMES   changed texts whose translations were looked at and are right, with commas between, or all

Exit codes: 0 done, 1 the scenario has errors or the old file cannot be read, 2 wrong use.
`;

const OPTIONS = { write: { type: 'boolean', default: false }, accept: { type: 'string' } } as const;

/** `translate`: a side file for a language, new or brought up to date. */
export const translate: Command = {
  summary: 'write the file a translator fills in, or bring it up to date',
  help: HELP,
  run,
};

async function run(args: readonly string[], where: Where): Promise<number> {
  const { values, positionals } = parsed('translate', args, OPTIONS);
  const [file, code] = positionals;
  if (file === undefined || code === undefined || positionals.length > 2)
    throw new UsageError('Name one scenario file and one language. See: npm run turnaround -- translate --help');
  const language = languageNamed(code);
  const scenario = scenarioIn(file, where);
  if (scenario === null) return 1;
  if (scenario.language === language) throw new UsageError(`The scenario itself is written in "${language}".`);
  const side = sideFileOf(file, scenario.id, language);
  const old = oldFile(side, scenario);
  if (old === 'broken') return 1;
  const now = upToDate(scenario, language, old);
  const done = values.accept === undefined ? now : afterAccepting(scenario, language, now, values.accept);
  if (values.write) save(side, done.translation);
  print(...told(file, side, scenario, done, values.write));
  return 0;
}

function scenarioIn(file: string, { root }: Where): Scenario | null {
  const { reading, diagnostics } = openFile(file, bytesOf(file), readCatalogue(root));
  if (reading === null) complain(...findingLines(file, diagnostics));
  return reading?.scenario ?? null;
}

/** The side file that is there, null where there is none; one that cannot be read is never written over. */
function oldFile(side: string, scenario: Scenario): Translation | null | 'broken' {
  if (!existsSync(side)) return null;
  const { translation, diagnostics } = checkTranslationFile(side, bytesOf(side), () => scenario);
  if (translation === null) complain(...findingLines(side, diagnostics));
  return translation ?? 'broken';
}

function afterAccepting(scenario: Scenario, language: string, now: UpToDate, list: string): UpToDate {
  const names = list === 'all' ? now.stale : list.split(',').map((name) => name.trim());
  const stranger = names.find((name) => !now.stale.includes(name));
  if (stranger !== undefined) throw new UsageError(`"${stranger}" is not among the texts that have changed.`);
  return upToDate(scenario, language, accepted(scenario, now.translation, names));
}

function save(side: string, translation: Translation): void {
  mkdirSync(dirname(side), { recursive: true });
  writeFileSync(side, `${JSON.stringify(translation, null, 2)}\n`);
}

function told(
  file: string,
  side: string,
  scenario: Scenario,
  { translated, open, stale, leftover }: UpToDate,
  isWritten: boolean,
): readonly string[] {
  const all = translated.length + open.length + stale.length;
  const { nameless } = unitsOf(scenario);
  return [
    `${side}: ${translated.length} of ${all} texts translated, ${open.length} to translate, ${stale.length} changed since.`,
    ...stale.map((key) => `    changed: ${key}`),
    ...leftover.map((key) => `    no longer in the story: ${key}`),
    ...nameless.map((key) => `    a line without an id: ${key}`),
    ...(nameless.length === 0 ? [] : [`Write the ids first: turnaround ids ${file} --write`]),
    isWritten ? `written: ${side}` : 'Nothing was written: add --write.',
  ];
}
