import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCatalogue } from '../build/catalogue';
import { RULES } from '../core/rules/rules';
import { parsed, print, UsageError, type Command, type Where } from './command';
import { feelingPage } from './feelingPage';
import { fieldsPage } from './fieldsPage';
import { rulePage, rulesIndex } from './rules/pages';
import { schemaText } from './schema';
import { clickSamples, wavOf } from './synthesise';

const HELP = `turnaround write [schema|fields|feeling|rules|sounds] ...

Writes generated files; all of them when none is named.
  schema    scenarios/scenario.schema.json, from the one description of the format
  fields    scenarios/fields.md, every field and word, from the same description
  feeling   scenarios/how-feeling-moves.md, from the constants of the customer model
  rules     scenarios/rules/*.md, a page of help for each rule of check
  sounds    assets/sounds/*/, from the seeded script (needs sox)

Exit codes: 0 written, 2 wrong use.
`;

/** `write`: the generated files of the repository. Tests hold each against its source. */
export const write: Command = {
  summary: 'write the generated files: schema, help pages, sounds',
  help: HELP,
  run: writeAll,
};

async function writeAll(args: readonly string[], { root }: Where): Promise<number> {
  const { positionals } = parsed('write', args, {});
  const wanted = positionals.length > 0 ? positionals : [...WRITERS.keys()];
  for (const name of wanted) {
    const writer = WRITERS.get(name);
    if (writer === undefined) throw new UsageError(`Nothing is called "${name}": ${[...WRITERS.keys()].join(', ')}.`);
    print(...writer(root).map((file) => `written: ${file}`));
  }
  return 0;
}

const WRITERS: ReadonlyMap<string, (root: string) => readonly string[]> = new Map([
  ['schema', (root) => [written(root, 'scenarios/scenario.schema.json', schemaText())]],
  ['fields', (root) => [written(root, 'scenarios/fields.md', fieldsPage())]],
  ['feeling', (root) => [written(root, 'scenarios/how-feeling-moves.md', feelingPage())]],
  ['rules', writeRules],
  ['sounds', writeSounds],
]);

function written(root: string, file: string, text: string): string {
  writeFileSync(join(root, file), text);
  return file;
}

/** The pages of all rules; those of rules that are gone are taken away. */
function writeRules(root: string): readonly string[] {
  const folder = 'scenarios/rules';
  const catalogue = readCatalogue(root);
  rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, folder));
  return [
    written(root, `${folder}/README.md`, rulesIndex()),
    ...RULES.map((rule) => written(root, `${folder}/${rule.code}.md`, rulePage(rule, catalogue))),
  ];
}

/** The seed of the click; another seed gives another tick of the same kind. */
const CLICK_SEED = 7;

/** Encodes with sox, in the two formats every browser knows one of. */
function writeSounds(root: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'turnaround-sounds-'));
  const wav = join(folder, 'click.wav');
  writeFileSync(wav, wavOf(clickSamples(CLICK_SEED)));
  const files = [
    ['assets/sounds/click/click.ogg', '3'],
    ['assets/sounds/click/click.mp3', '64'],
  ] as const;
  for (const [file, quality] of files) {
    const run = spawnSync('sox', ['-D', wav, '-C', quality, join(root, file)], { encoding: 'utf8' });
    if (run.status !== 0) throw new UsageError(`sox is needed to encode sounds: ${run.stderr || 'it was not found'}`);
  }
  rmSync(folder, { recursive: true });
  return files.map(([file]) => file);
}
