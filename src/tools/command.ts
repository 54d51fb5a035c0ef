import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Where a command runs. */
export interface Where {
  /** The folder of the game. */
  readonly root: string;
  /** The clock by which long work tells how far it is, in milliseconds; the machine's own when left out. */
  readonly now?: () => number;
}

/** A command of the command line: one file or folder, and one line of the table in cli.ts. */
export interface Command {
  /** One line for the overview of all commands. */
  readonly summary: string;
  /** What `--help` prints: use, options, exit codes. */
  readonly help: string;
  /** Does the work; gives the exit code. */
  readonly run: (args: readonly string[], where: Where) => Promise<number>;
}

/** A wrong use of a command, told in words; exit code 2. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options and file names of a command; a slip is a `UsageError` that points to the help. */
export function parsed<const Own extends Options>(command: string, args: readonly string[], options: Own) {
  try {
    return parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/\.\s/)[0] : String(error);
    throw new UsageError(`${reason}. See: npm run turnaround -- ${command} --help`);
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

/** Writes a text file; a place where that is not allowed is a wrong use. */
export function writeText(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch {
    throw new UsageError(`"${file}" cannot be written.`);
  }
}

/** Writes lines to standard output. */
export const print = (...lines: readonly string[]): void => {
  process.stdout.write(`${harmless(lines.join('\n'))}\n`);
};

/** Text without what would command a terminal: its colours, its cursor, the title of its window. A sign stands there. */
export const harmless = (text: string): string => text.replaceAll(/(?![\n\t])\p{Cc}/gu, '\uFFFD');
