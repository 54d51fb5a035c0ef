import { parsed, print, UsageError, writeText, type Command, type Where } from '../command';
import { sourceIn } from '../findings';
import { progressOf } from '../progress';
import { laidOut } from './layout';

const HELP = `turnaround format FILE [--write]
turnaround format FILES --write
turnaround format FILES --check

Lays a scenario file out: two spaces, a reply on at most eight lines, short groups on one line.
Words, order, comments and single empty lines stay. Without an option the result is printed.

  --write   change the files
  --check   change nothing; tell which files are not laid out so

Exit codes: 0 done, 1 a file is not JSON, or with --check not laid out so, 2 wrong use.
`;

/** `format`: one layout for all files, so that two versions differ only where their words do. */
export const format: Command = {
  summary: 'lay a scenario file out, comments kept',
  help: HELP,
  run,
};

async function run(args: readonly string[], where: Where): Promise<number> {
  const { values, positionals: files } = parsed('format', args, {
    write: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  });
  if (values.write && values.check) throw new UsageError('--write changes files and --check does not: name one.');
  if (files.length === 0) throw new UsageError('Name a scenario file. See: npm run turnaround -- format --help');
  if (files.length > 1 && !values.write && !values.check)
    throw new UsageError('Several files go with --write or --check. See: npm run turnaround -- format --help');
  const work = values.write ? rewritten : values.check ? compared : printed;
  const progress = progressOf(files.length, 'files', where);
  const isWell = files.map((file, index) => {
    const source = sourceIn(file);
    const isDone = source !== null && work(file, source.text);
    progress(index + 1);
    return isDone;
  });
  return isWell.includes(false) ? 1 : 0;
}

function printed(_: string, text: string): boolean {
  process.stdout.write(laidOut(text));
  return true;
}

function rewritten(file: string, text: string): boolean {
  const result = laidOut(text);
  if (result !== text) writeText(file, result);
  print(`${file}: ${result === text ? 'was laid out well' : 'laid out'}.`);
  return true;
}

function compared(file: string, text: string): boolean {
  const isSame = laidOut(text) === text;
  if (isSame) print(`${file}: laid out well.`);
  else print(`${file}: not laid out so.`, `    See what would change: turnaround format ${file}`);
  return isSame;
}
