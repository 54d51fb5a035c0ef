import { existsSync, readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Where a command runs: `root` is the folder of the game. */
export interface Where {
  readonly root: string;
}

/** A command of the command line; gives the exit code. */
export type Command = (args: readonly string[], where: Where) => Promise<number>;

/** A wrong use of a command, told in words; exit code 2. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options and file names of a command; a slip is a `UsageError` that points to the help. */
export function parsed<const Own extends Options>(command: string, args: readonly string[], options: Own) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean' } },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/\.\s/)[0] : String(error);
    throw new UsageError(`${reason}. See: turnaround ${command} --help`);
  }
}

/** The bytes of a named file; one that is not there or cannot be opened is a wrong use. */
export function bytesOf(file: string): Buffer {
  if (!existsSync(file)) throw new UsageError(`There is no file "${file}".`);
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(`"${file}" cannot be opened as a file.`);
  }
}

/** Writes lines to standard output. */
export const print = (...lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`);
};
