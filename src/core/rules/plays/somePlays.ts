import type { Trail } from '../../analysis/reach/reach';
import { BOTS, playOut, randomPlay, strategyOf, type Playout } from '../../analysis/strategies';
import type { Place, Program } from '../../scenario/program';

/** A whole play of a customer. */
export interface Whole {
  readonly trail: Trail;
  readonly play: Playout;
}

/** Random plays of each customer: few, so that it is done while an author types. */
const RUNS = 60;
const SEED = 2026;
const known = new WeakMap<Program, readonly Whole[]>();

/** Some plays of each customer, of the bots and at random, the shortest first; to show what the reach holds possible. */
export function somePlays(program: Program): readonly Whole[] {
  const before = known.get(program);
  if (before !== undefined) return before;
  const plays = [...program.customers.keys()]
    .flatMap((variant) => playsOf(program, variant))
    .toSorted((one, other) => one.trail.replies.length - other.trail.replies.length);
  known.set(program, plays);
  return plays;
}

const playsOf = (program: Program, variant: Place): readonly Whole[] =>
  [
    ...BOTS.map((bot) => playOut(program, variant, strategyOf(bot))),
    ...Array.from({ length: RUNS }, (_, run) => randomPlay(program, variant, SEED, run)),
  ].map((play) => ({ play, trail: { variant, replies: play.replies } }));

/** The first that shows something: the way the reach knows, else one of some plays. */
export const firstOf = (trail: Trail, program: Program, shows: (trail: Trail) => boolean): Trail | undefined =>
  shows(trail) ? trail : somePlays(program).find((one) => shows(one.trail))?.trail;
