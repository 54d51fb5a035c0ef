import { writeFileSync } from 'node:fs';
import { openFile } from '../app/reading';
import { readCatalogue } from '../build/catalogue';
import { encounterMachine } from '../core/encounter/encounterMachine';
import { projectMap } from '../core/projections/map';
import { projectPath } from '../core/projections/mapPath';
import type { MapPath } from '../core/projections/mapViews';
import type { Program } from '../core/scenario/program';
import { layoutOf } from '../map/layout';
import { mermaidOf } from '../map/mermaid';
import { statechartOf } from '../map/statechart';
import { svgOf } from '../map/svg';
import { bytesOf, parsed, print, UsageError, type Command, type Where } from './command';
import { complain, findingLines } from './findings';

const HELP = `turnaround map FILE [--format svg|mermaid|statechart] [--out FILE]

Draws a scenario as a map: every beat, every ending, and where each reply leads.

  --format svg          a picture for any browser or page (this is the default)
  --format mermaid      a flowchart in Mermaid's words, for wikis that draw them
  --format statechart   the chart that plays the scenario, as JSON for a statechart inspector
  --out FILE            write there instead of to standard output
  --replies a,b         light one play on the picture, as "play" and "check" name its replies
  --variant ID          the customer of that play; the first when left out

Exit codes: 0 drawn, 1 the file has errors, 2 wrong use.
`;

const OPTIONS = {
  format: { type: 'string', default: 'svg' },
  out: { type: 'string' },
  replies: { type: 'string' },
  variant: { type: 'string' },
} as const;

/** `map`: a scenario as a picture, a flowchart or a statechart. */
export const map: Command = {
  summary: 'draw a scenario: beats, endings and where each reply leads',
  help: HELP,
  run,
};

type Draw = (program: Program, path: MapPath | null) => string;

const DRAWERS: ReadonlyMap<string, Draw> = new Map<string, Draw>([
  ['svg', drawSvg],
  ['mermaid', (program) => mermaidOf(projectMap(program))],
  ['statechart', (program) => statechartOf(program, encounterMachine(program))],
]);

async function run(args: readonly string[], where: Where): Promise<number> {
  const { values, positionals } = parsed('map', args, OPTIONS);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new UsageError('Name one scenario file. See: npm run turnaround -- map --help');
  const draw = DRAWERS.get(values.format);
  if (draw === undefined)
    throw new UsageError(`There is no format "${values.format}": ${[...DRAWERS.keys()].join(', ')}.`);
  if (values.replies !== undefined && values.format !== 'svg')
    throw new UsageError('--replies lights a play on the picture: use it with --format svg.');
  const { program, diagnostics } = openFile(file, bytesOf(file), readCatalogue(where.root));
  if (program === null) {
    complain(...findingLines(file, diagnostics), `${file} cannot be drawn before its errors are mended.`);
    return 1;
  }
  const path = values.replies === undefined ? null : pathOf(program, values.replies, values.variant);
  deliver(draw(program, path), values.out);
  return 0;
}

function drawSvg(program: Program, path: MapPath | null): string {
  const view = projectMap(program);
  return svgOf(view, layoutOf(view), path);
}

function pathOf(program: Program, list: string, name: string | undefined): MapPath {
  const replies = list.split(',').flatMap((reply) => reply.trim() || []);
  const variant = name ?? program.customers[0]?.id ?? '';
  if (!program.customers.some(({ id }) => id === variant)) {
    const known = program.customers.map(({ id }) => id).join(', ');
    throw new UsageError(`There is no customer "${variant}". Customers: ${known}.`);
  }
  const path = projectPath(program, { variant, replies });
  const missing = replies[path.steps.length];
  if (missing !== undefined) throw new UsageError(`"${missing}" is not on offer at "${path.to}" in this play.`);
  return path;
}

function deliver(text: string, out: string | undefined): void {
  if (out === undefined) return print(text.trimEnd());
  try {
    writeFileSync(out, text);
  } catch {
    throw new UsageError(`"${out}" cannot be written.`);
  }
  print(`written: ${out}`);
}
