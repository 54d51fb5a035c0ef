import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { planLibrary, readPlanFile } from '../app/planReading';
import type { FaultyFile } from '../app/view';
import type { TeamPlan } from '../core/model/plan';
import type { BuiltShelf } from './shelf';

/** The plans for a team's time as the game ships them. */
export interface BuiltPlans {
  readonly plans: readonly TeamPlan[];
  readonly faulty: readonly FaultyFile[];
}

const SCHEMA = 'session-plan.schema.json';

/** Reads every plan of `root`/scenarios/sessions. A broken file is set apart with its diagnostics; the others stand. */
export function readPlans(root: string, { playables, faulty }: BuiltShelf): BuiltPlans {
  const folder = join(root, 'scenarios', 'sessions');
  const names = [...playables.keys(), ...faulty.map(({ file }) => basename(file, '.json'))];
  const library = planLibrary(names, (name) => playables.get(name)?.program ?? null);
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith('.json') && file !== SCHEMA)
    : [];
  const read = files.toSorted().map((file) => readPlanFile(file, readFileSync(join(folder, file)), library));
  return {
    plans: read.flatMap(({ plan }) => (plan === null ? [] : [plan])).toSorted(byLength),
    faulty: read
      .filter(({ plan }) => plan === null)
      .map(({ name, diagnostics, lines }) => ({ file: name, diagnostics, lines })),
  };
}

/** The shortest first: it is the one to begin with. */
const byLength = (left: TeamPlan, right: TeamPlan): number => minutesOf(left) - minutesOf(right);
const minutesOf = ({ steps }: TeamPlan): number => steps.reduce((all, { minutes }) => all + minutes, 0);
