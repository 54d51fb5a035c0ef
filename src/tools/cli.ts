import { check } from './check/check';
import { UsageError, type Command, type Where } from './command';
import { format } from './format/format';
import { overview } from './help';
import { ids } from './ids/ids';
import { coverage } from './library/coverage';
import { map } from './map';
import { migrate } from './migrate';
import { newFile } from './new/new';
import { play } from './play/play';
import { rules } from './rules/rules';
import { script } from './script/script';
import { translate } from './translate';
import { write } from './write';

/** Every command, in the order of the overview: one line each. */
const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['new', newFile],
  ['check', check],
  ['play', play],
  ['map', map],
  ['rules', rules],
  ['migrate', migrate],
  ['ids', ids],
  ['format', format],
  ['script', script],
  ['translate', translate],
  ['coverage', coverage],
  ['write', write],
]);

/** Runs one command; gives the exit code: 0 well, 1 something is wrong with a file, 2 wrong use. */
export async function runCommand(args: readonly string[], where: Where): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === 'help') {
    process.stdout.write(overview(COMMANDS));
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.get(name);
  if (command === undefined) {
    process.stderr.write(`There is no command "${name}". Commands: ${[...COMMANDS.keys()].join(', ')}.\n`);
    return 2;
  }
  if (rest.includes('--help')) {
    process.stdout.write(command.help);
    return 0;
  }
  return told(async () => command.run(rest, where));
}

/** A wrong use is told in its own words; what else goes wrong is a fault of ours and is thrown on. */
async function told(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}
