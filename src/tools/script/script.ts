import { readScenario } from '../../core/scenario/read/read';
import type { Scenario } from '../../core/scenario/shape/scenario';
import { parsed, print, UsageError, type Command } from '../command';
import { complain, findingLines, textOf } from '../findings';
import { endingLines, interruptLines, laterLines } from './after';
import { customerLines, headLines, settingLines } from './frame';
import { pagesOf } from './pages';
import { talkLines } from './talk';

const HELP = `turnaround script FILE

Prints a scenario as a script to read, print and write on (Markdown): the customer, the history card, what
one may do, every page with all its answers and where each leads, what happens later, and the endings.
For an expert who reads without tools. To keep it: turnaround script FILE > story.md

Exit codes: 0 printed, 1 the file has faults and cannot be read, 2 wrong use.
`;

/** `script`: all branches of a scenario on paper. */
export const script: Command = {
  summary: 'print a scenario as a script to read on paper',
  help: HELP,
  run,
};

async function run(args: readonly string[]): Promise<number> {
  const { positionals } = parsed('script', args, {});
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new UsageError('Name one scenario file. See: npm run turnaround -- script --help');
  const text = textOf(file);
  if (text === null) return 1;
  const reading = readScenario(text);
  if (!reading.ok) {
    complain(...findingLines(file, reading.fault));
    return 1;
  }
  print(scriptOf(reading.value.scenario));
  return 0;
}

/** The whole script; names of the customer stand where the texts leave room for them. */
function scriptOf(scenario: Scenario): string {
  const pages = pagesOf(scenario);
  const lines = [
    ...headLines(scenario),
    ...customerLines(scenario, pages),
    ...settingLines(scenario, pages),
    '## The talk',
    '',
    `It starts on ${pages.page(scenario.start)}.`,
    '',
    ...talkLines(scenario, pages),
    ...interruptLines(scenario, pages),
    ...laterLines(scenario, pages),
    ...endingLines(scenario, pages),
  ];
  const { name, callMe = name } = scenario.customer;
  const text = lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trimEnd();
  return text.replaceAll('{name}', () => name).replaceAll('{callMe}', () => callMe);
}
