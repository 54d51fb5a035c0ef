import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readCatalogue } from '../../build/catalogue';
import { bytesOf, parsed, print, UsageError, type Command, type Where } from '../command';
import { complain } from '../findings';
import { progressOf } from '../progress';
import { checkFile, type Checked, type Skipped } from './files';
import { humanLines } from './human';
import { asJson } from './json';
import { withLibrary } from './library';
import { asSarif } from './sarif';

const HELP = `turnaround check [FILES] [--format human|json|sarif]

Reads scenario files (all of scenarios/ when none is named), checks and plays them, and prints
  file:line:column  severity  rule  message
with a cure under each, and where play shows it, the replies that show it. Three gates:
  plays      it can be played from its start to an end; an error here stops play
  fair       it can be won by good service and by nothing else; errors here stop a file marked "ready": true
  polished   its words are plain and kind; only warnings and hints
What each rule means, with examples: turnaround rules RULE, or scenarios/rules/.
Translations, plans for team sessions and lint.json files are checked too; what is none of these is skipped aloud.
A lint.json beside a file sets how grave each rule is: { "severities": { "reply-length": "hint" } }.

  --format json    one JSON object with all findings, lines and columns from 1
  --format sarif   one SARIF 2.1.0 log, for code hosts and editors

Exit codes: 0 no error (warnings may stand), 1 errors, 2 wrong use or a file that cannot be opened.
`;

/** `check`: every named scenario file, with all that is wrong and the cures. */
export const check: Command = {
  summary: 'tell what is wrong with scenario files, and the cure',
  help: HELP,
  run,
};

const FORMATS = ['human', 'json', 'sarif'] as const;

async function run(args: readonly string[], where: Where): Promise<number> {
  const { values, positionals } = parsed('check', args, { format: { type: 'string', default: 'human' } });
  const wanted = FORMATS.find((name) => name === values.format);
  if (wanted === undefined) throw new UsageError(`There is no format "${values.format}": ${FORMATS.join(', ')}.`);
  const { checked, skipped } = checkAll(positionals.length > 0 ? positionals : shippedFiles(where), where);
  const skips = skipped.map(({ file, why }) => `${file}  skipped: ${why}`);
  if (wanted === 'human') print(...skips, ...humanLines(checked));
  else {
    if (skips.length > 0) complain(...skips);
    print(wanted === 'json' ? asJson(checked) : asSarif(checked));
  }
  return checked.some(({ diagnostics }) => diagnostics.some((one) => one.severity === 'error')) ? 1 : 0;
}

const shippedFiles = ({ root }: Where): readonly string[] =>
  ['scenarios', join('scenarios', 'lang'), join('scenarios', 'sessions')].flatMap((folder) =>
    jsonFiles(join(root, folder)),
  );

function jsonFiles(folder: string): readonly string[] {
  try {
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    return files.toSorted().map((file) => relative(process.cwd(), join(folder, file)));
  } catch {
    return [];
  }
}

function checkAll(files: readonly string[], where: Where) {
  const catalogue = readCatalogue(where.root);
  const all = files.map((file) => ({ file, bytes: bytesOf(file) }));
  const tell = progressOf(all.length, 'files checked', where);
  const checked: Checked[] = [];
  const skipped: Skipped[] = [];
  all.forEach(({ file, bytes }, place) => {
    const one = checkFile(file, bytes, catalogue, where.root);
    if ('why' in one) skipped.push(one);
    else checked.push(one);
    tell(place + 1);
  });
  return { checked: withLibrary(checked), skipped };
}
