import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compiler } from 'inkjs/full';
import { openFile, type OpenedFile } from '../../src/app/reading';
import { reportOf } from '../../src/app/reporting';
import { readCatalogue } from '../../src/build/catalogue';
import { analysisOf } from '../../src/core/analysis/analysis';
import { reachOf } from '../../src/core/analysis/reach/reach';
import { lint } from '../../src/core/rules/lint';
import { RULES } from '../../src/core/rules/rules';
import { storyOf, type Story } from '../../src/core/rules/story';
import { checkScenario, type Catalogue } from '../../src/core/scenario/check/check';
import { compileScenario } from '../../src/core/scenario/compile/compile';
import type { Program } from '../../src/core/scenario/program';
import { readScenario, type Reading } from '../../src/core/scenario/read/read';
import { print } from './print';
import { cpuSeconds } from './measure';
import { bigInk, bigScenario } from './story';

const LARGE = 2_000;
const SMALL = 50;
/** The longest that is shipped. */
const SHIPPED = 'gate-14';

/** All that is said of a file: of a large one against inkjs compiling it, of a usual one while typing, of a shipped one. */
export function benchLint(root: string): void {
  const catalogue = readCatalogue(root);
  benchLarge(catalogue);
  benchTyping(catalogue);
  const bytes = readFileSync(join(root, 'scenarios', `${SHIPPED}.json`));
  const seconds = cpuSeconds(() => void reportOf(SHIPPED, bytes, catalogue), 3);
  print(`lint: ${SHIPPED} with all its plays, ${seconds.toFixed(2)} s CPU (at most 3)`);
}

function benchLarge(catalogue: Catalogue): void {
  const text = bigScenario(LARGE);
  const bytes = new TextEncoder().encode(text);
  const ink = bigInk(LARGE);
  const ours = cpuSeconds(() => void reportOf('big', bytes, catalogue), 9);
  const theirs = cpuSeconds(() => void new Compiler(ink).Compile(), 9);
  print(
    `lint: every rule at ${LARGE} beats ${ms(ours)}, inkjs compiles it in ${ms(theirs)}, ratio ${(ours / theirs).toFixed(2)} (at most 0.25)`,
  );
  const { reading, program } = opened(bytes, catalogue);
  const analysis = analysisOf(program);
  analysis.reach();
  const parts = {
    read: () => readScenario(text),
    check: () => checkScenario(reading, catalogue),
    compile: () => compileScenario(reading.scenario),
    reach: () => reachOf(program),
    rules: () => lint(storyOf(reading.scenario, reading.source, program, analysis, reading.survey), RULES),
  };
  const told = Object.entries(parts).map(([name, part]) => `${name} ${ms(cpuSeconds(() => void part(), 5))}`);
  print(`lint: of that ${told.join(', ')}`);
}

/** From the bytes to what is told while an author types. */
function benchTyping(catalogue: Catalogue): void {
  const bytes = new TextEncoder().encode(bigScenario(SMALL));
  const seconds = cpuSeconds(() => void lint(quickStory(opened(bytes, catalogue)), RULES, { quick: true }), 30);
  print(`lint: while typing at ${SMALL} beats ${ms(seconds)} (at most 30)`);
}

const quickStory = ({ reading, program }: Playable): Story =>
  storyOf(reading.scenario, reading.source, program, analysisOf(program), reading.survey);

type Playable = OpenedFile & { readonly reading: Reading; readonly program: Program };

function opened(bytes: Uint8Array, catalogue: Catalogue): Playable {
  const { reading, program, ...file } = openFile('big', bytes, catalogue);
  if (reading === null || program === null) throw new Error(file.diagnostics[0]?.message);
  return { ...file, reading, program };
}

const ms = (seconds: number): string => `${(seconds * 1000).toFixed(1)} ms CPU`;
