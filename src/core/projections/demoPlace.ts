import type { Demo, Program } from '../scenario/program';

/** Where a demo stands: which showing, and which of its pages (one per reply, one for how it ended). */
export interface DemoPlace {
  readonly part: number;
  readonly step: number;
}

/** Pages of one showing. */
export const demoSteps = (demo: Demo): number => demo.replies.length + 1;

/** The page before or after, or null at either end. */
export function demoMove(program: Program, at: DemoPlace, by: 1 | -1): DemoPlace | null {
  const page = at.step + by;
  const demo = program.demos[at.part];
  if (demo !== undefined && page >= 0 && page < demoSteps(demo)) return { part: at.part, step: page };
  const next = program.demos[at.part + by];
  return next === undefined ? null : { part: at.part + by, step: by > 0 ? 0 : demoSteps(next) - 1 };
}
