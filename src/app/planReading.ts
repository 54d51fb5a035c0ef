import { reachOf } from '../core/analysis/reach/reach';
import type { Diagnostic } from '../core/model/diagnostic';
import type { BeatId } from '../core/model/ids';
import type { TeamPlan } from '../core/model/plan';
import { checkPlan } from '../core/scenario/plan/check';
import { compilePlan } from '../core/scenario/plan/compile';
import { found } from '../core/scenario/plan/findings';
import { readPlan, type PlanReading } from '../core/scenario/plan/read';
import type { PlanLibrary } from '../core/scenario/plan/stories';
import type { Beat, Customer, Place, Program } from '../core/scenario/program';
import { inOrder } from '../core/scenario/read/read';
import { placed } from '../core/scenario/read/source';
import { decodeFile } from './bytes';

/** A file with a plan for a team's time, as it was read. */
export interface PlanFile {
  readonly name: string;
  /** Null when something keeps a room from following it. */
  readonly plan: TeamPlan | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly lines: readonly string[];
}

/** Bytes of a plan to what a room follows, or to all that is wrong with it. `name` is that of the file, without its folder. */
export function readPlanFile(name: string, bytes: ArrayBuffer | Uint8Array, library: PlanLibrary): PlanFile {
  const decoded = decodeFile(bytes);
  if (!decoded.ok) return { name, plan: null, diagnostics: [decoded.fault], lines: [] };
  const lines = decoded.value.split(/\r?\n/);
  const read = readPlan(decoded.value);
  if (!read.ok) return { name, plan: null, diagnostics: read.fault, lines };
  const diagnostics = inOrder([...misnamed(name, read.value), ...checkPlan(read.value, library)]);
  const isSound = diagnostics.every(({ severity }) => severity !== 'error');
  return { name, plan: isSound ? compilePlan(read.value.plan) : null, diagnostics, lines };
}

/** A room keeps the name of its plan, so that no two plans may have the same one; files of one folder never do. */
function misnamed(file: string, { plan, source }: PlanReading): readonly Diagnostic[] {
  if (file === `${plan.id}.json`) return [];
  const message = `The plan is named "${plan.id}", and its file "${file}".`;
  return [placed(source, found('file-name', ['id'], message, 'Give both the same name.'))];
}

/** Stories for plans to name, with the beats that play comes to worked out where a plan asks. */
export const planLibrary = (names: readonly string[], programOf: PlanLibrary['programOf']): PlanLibrary => ({
  names,
  programOf,
  metIn: (program, variants) => {
    const all = variants.map((variant) => metBy(program, variant));
    return all.includes(null) ? null : new Set(all.flatMap((met) => [...(met as ReadonlySet<BeatId>)]));
  },
});

/** The beats some play of one customer comes to; null where the story is too large for all plays to be looked at. */
function metBy(program: Program, variant: Place): ReadonlySet<BeatId> | null {
  const { complete, beats } = reachOf({ ...program, customers: [program.customers[variant] as Customer] });
  return complete ? new Set([...beats.keys()].map((place) => (program.beats[place] as Beat).id)) : null;
}
