import { parsed, print, UsageError, writeText, type Command } from '../command';
import { sourceIn } from '../findings';
import { filled } from './fill';

const HELP = `turnaround ids FILE [--write]

Gives a name ("id") to whatever needs one and has none: the lines of a list in "says", replies, needs,
promises, customers and interrupts. Names are made of their words and are unique in their list.
A plain text in a list becomes { "id": ..., "text": ... }. A beat that says one text needs none.
Everything else, comments and layout too, stays as it is. Without --write the result is printed.

  --write   change the file, and tell which ids were written

Exit codes: 0 done, 1 the file is not JSON, 2 wrong use.
`;

/** `ids`: names that a translation can hold on to. */
export const ids: Command = {
  summary: 'write the ids that are missing',
  help: HELP,
  run,
};

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed('ids', args, { write: { type: 'boolean', default: false } });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new UsageError('Name one scenario file. See: npm run turnaround -- ids --help');
  const source = sourceIn(file);
  if (source === null) return 1;
  const { text, written } = filled(source);
  if (!values.write) {
    process.stdout.write(text);
    return 0;
  }
  if (written.length > 0) writeText(file, text);
  print(...told(file, written));
  return 0;
}

function told(file: string, written: readonly string[]): readonly string[] {
  if (written.length === 0) return [`${file}: no id is missing.`];
  const amount = written.length === 1 ? '1 id' : `${written.length} ids`;
  return [`${file}: ${amount} written.`, ...written.map((path) => `    ${path}`)];
}
