import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { libraryItem } from '../app/libraryItem';
import type { Playable, ShippedScenario } from '../app/ports';
import { readFile } from '../app/reading';
import type { FaultyFile, LibraryItem } from '../app/view';
import { boundsOf } from '../core/analysis/bounds';
import type { Catalogue } from '../core/scenario/check/check';
import { pack } from '../core/scenario/pack';
import type { Program } from '../core/scenario/program';
import { RUBRIC_VERSION } from '../core/scoring/rubric';
import type { Reach } from '../core/scoring/turnaround';
import { readCatalogue } from './catalogue';

/** The scenarios of the folder as the game ships them: checked, compiled and solved when it is built. */
export interface BuiltShelf {
  readonly catalogue: Catalogue;
  readonly items: readonly LibraryItem[];
  readonly faulty: readonly FaultyFile[];
  readonly playables: ReadonlyMap<string, Playable>;
  /** What goes into the built game, by scenario. */
  readonly shipped: ReadonlyMap<string, ShippedScenario>;
}

/** Bounds already worked out in this process, by the hash of the program and the version of the formulas. */
const solved = new Map<string, readonly Reach[]>();

const isScenario = (file: string): boolean => file.endsWith('.json') && file !== 'scenario.schema.json';

/** Reads every scenario of `root`/scenarios. A broken file is set apart with its diagnostics; the others play on. */
export function readShelf(root: string): BuiltShelf {
  const catalogue = readCatalogue(root);
  const folder = join(root, 'scenarios');
  const readings = readdirSync(folder)
    .filter(isScenario)
    .toSorted()
    .map((file) => readFile(basename(file), readFileSync(join(folder, file)), catalogue));
  const programs = readings.flatMap(({ program }) => (program === null ? [] : [program]));
  const playables = programs.map(
    (program): Playable => ({ program, reaches: reachesOf(program), told: () => Promise.resolve(program) }),
  );
  return {
    catalogue,
    items: programs.map((program) => libraryItem(program, false)),
    faulty: readings
      .filter(({ program }) => program === null)
      .map(({ name, diagnostics, lines }) => ({ file: name, diagnostics, lines })),
    playables: new Map(playables.map((playable) => [playable.program.id, playable])),
    shipped: new Map(
      playables.map(({ program, reaches }) => [program.id, { program: pack(program), reaches: reaches ?? [] }]),
    ),
  };
}

function reachesOf(program: Program): readonly Reach[] {
  const key = `${program.hash}/${RUBRIC_VERSION}`;
  const known = solved.get(key);
  if (known !== undefined) return known;
  const reaches = program.customers.map((_customer, variant): Reach => {
    const { best, worst, exact } = boundsOf(program, variant);
    return { best, worst, exact };
  });
  solved.set(key, reaches);
  return reaches;
}
