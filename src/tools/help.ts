import type { Command } from './command';

/** What the command line can do, from the table of its commands. */
export function overview(commands: ReadonlyMap<string, Command>): string {
  const width = Math.max(...[...commands.keys()].map((name) => name.length));
  const lines = [...commands].map(([name, { summary }]) => `  ${name.padEnd(width)}   ${summary}`);
  return `turnaround: check and play scenario files

${lines.join('\n')}

In the repository: npm run turnaround -- COMMAND. Each command has --help.
Exit codes: 0 well, 1 something is wrong with a file, 2 wrong use.
`;
}
