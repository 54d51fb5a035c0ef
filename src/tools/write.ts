import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCatalogue } from '../build/catalogue';
import { RULES } from '../core/rules/rules';
import { parsed, print, UsageError, type Command, type Where } from './command';
import { feelingPage } from './feelingPage';
import { fieldsPage } from './fieldsPage';
import { planFieldsPage } from './planFieldsPage';
import { picturesPage } from './picturesPage';
import { rulePage, rulesIndex } from './rules/pages';
import { planSchemaText, schemaText } from './schema';
import { writeSounds } from './sounds/write';

const HELP = `turnaround write [schema|fields|feeling|pictures|rules|sounds] ...

Writes generated files; all of them when none is named.
  schema    scenarios/scenario.schema.json and sessions/session-plan.schema.json, from the one description of each format
  fields    scenarios/fields.md and sessions/fields.md, every field and word, from the same descriptions
  feeling   scenarios/how-feeling-moves.md, from the constants of the customer model
  pictures  scenarios/pictures-and-sounds.md, all that a story may show and let be heard
  rules     scenarios/rules/*.md, a page of help for each rule of check
  sounds    assets/sounds/*/, from the seeded recipes (needs sox)

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
  [
    'schema',
    (root) => [
      written(root, 'scenarios/scenario.schema.json', schemaText()),
      written(root, 'scenarios/sessions/session-plan.schema.json', planSchemaText()),
    ],
  ],
  [
    'fields',
    (root) => [
      written(root, 'scenarios/fields.md', fieldsPage()),
      written(root, 'scenarios/sessions/fields.md', planFieldsPage()),
    ],
  ],
  ['feeling', (root) => [written(root, 'scenarios/how-feeling-moves.md', feelingPage())]],
  ['pictures', (root) => [written(root, 'scenarios/pictures-and-sounds.md', picturesPage(root))]],
  ['rules', writeRules],
  ['sounds', writeSounds],
]);

function written(root: string, file: string, text: string): string {
  mkdirSync(dirname(join(root, file)), { recursive: true });
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
