import { check } from './check';
import { COMMANDS_HELP } from './help';
import { play } from './play/play';
import { UsageError, type Command, type Where } from './command';
import { write } from './write';

const COMMANDS: ReadonlyMap<string, Command> = new Map(Object.entries({ check, play, write }));

/** Runs one command; gives the exit code: 0 well, 1 something is wrong with a file, 2 wrong use. */
export async function runCommand(args: readonly string[], where: Where): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === 'help') {
    process.stdout.write(COMMANDS_HELP);
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.get(name);
  if (command === undefined) {
    process.stderr.write(`There is no command "${name}". Commands: ${[...COMMANDS.keys()].join(', ')}.\n`);
    return 2;
  }
  try {
    return await command(rest, where);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}
