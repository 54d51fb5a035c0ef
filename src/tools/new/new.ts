import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { parsed, print, UsageError, writeText, type Command, type Where } from '../command';
import { quoted } from '../findings';
import { nameFrom } from '../ids/derive';
import { newPlan } from './planTemplate';
import { newScenario, type NewFile } from './template';

const HELP = `turnaround new ID [--plan] [--dir FOLDER]

Writes a small scenario that plays, FOLDER/ID.json, with hints on what to put where.
ID is its name: small letters, digits and single dashes, such as cold-waffles.

  --plan         write a plan for a team session instead
  --dir FOLDER   where to write it; else scenarios/ in the folder of the game (scenarios/sessions/ for a plan),
                 elsewhere the folder you are in

Exit codes: 0 written, 2 wrong use, a name that cannot be one, or a file of that name is there already.
`;

/** `new`: a file to begin with. */
export const newFile: Command = {
  summary: 'write a new scenario file with hints, to begin with',
  help: HELP,
  run,
};

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const LONGEST_NAME = 80;

async function run(args: readonly string[], { root }: Where): Promise<number> {
  const { values, positionals } = parsed('new', args, {
    dir: { type: 'string' },
    plan: { type: 'boolean', default: false },
  });
  const kind = values.plan ? PLAN : SCENARIO;
  const [id] = positionals;
  if (id === undefined || positionals.length > 1)
    throw new UsageError(
      'Name the new scenario with one name, such as cold-waffles. See: npm run turnaround -- new --help',
    );
  checkName(id);
  const folder = folderFor(values.dir, kind, root);
  const file = join(folder, `${id}.json`);
  if (existsSync(file)) throw new UsageError(`${file} is there already. Choose another name, or move that file away.`);
  const check = typed('check', file, root);
  writeText(file, kind.text({ id, check, play: typed('play', file, root) }));
  print(`written: ${file}`, ...nextSteps(check, folder, kind));
  return 0;
}

/** What may be written: where it belongs in the game, and what helps while it is written. */
interface Kind {
  readonly text: (file: NewFile) => string;
  readonly folder: string;
  readonly schema: string;
}

const SCENARIO: Kind = { text: newScenario, folder: 'scenarios', schema: 'scenario.schema.json' };
const PLAN: Kind = { text: newPlan, folder: join('scenarios', 'sessions'), schema: 'session-plan.schema.json' };

/** A command as one types it in the game's folder: a file outside is named in full. */
function typed(command: string, file: string, root: string): string {
  const path = relative(resolve(root), resolve(file));
  const isOutside = isAbsolute(path) || path.startsWith('..');
  return `npm run ${command} -- ${quoted(isOutside ? resolve(file) : path.split(sep).join('/'))}`;
}

function checkName(id: string): void {
  if (NAME.test(id) && id.length <= LONGEST_NAME) return;
  const near = nameFrom(id);
  throw new UsageError(
    `"${id}" cannot be the name of a scenario. Use at most ${LONGEST_NAME} small letters, digits and single dashes, and start with a letter${near === null ? '' : `: ${near}`}.`,
  );
}

function folderFor(named: string | undefined, { folder }: Kind, root: string): string {
  if (named === undefined) return resolve(root) === process.cwd() ? folder : '.';
  if (!existsSync(named)) throw new UsageError(`There is no folder "${named}". Make it first, or name another one.`);
  if (!statSync(named).isDirectory()) throw new UsageError(`"${named}" is a file, not a folder.`);
  return named;
}

function nextSteps(check: string, folder: string, kind: Kind): readonly string[] {
  const hasSchema = existsSync(join(folder, kind.schema));
  const schema = [...kind.folder.split(sep), kind.schema].join('/');
  const help = `For help while you type, put a copy of ${schema} beside it.`;
  return [`Open it in an editor and follow the hints. To check it: ${check}`, ...(hasSchema ? [] : [help])];
}
