import type { CustomerState } from '../customer/respond';
import type { Place, Program } from '../scenario/program';
import type { EncounterState } from '../scenario/state';

/** A state on a path found by the search. */
export interface Visit {
  readonly state: EncounterState;
  readonly from: Visit | null;
  readonly reply: Place;
}

/** Whether `one` makes `other` needless: whatever can follow `other` can follow `one` and comes out no worse. */
export type Dominance = (one: CustomerState, other: CustomerState) => boolean;

const HAIR = 1e-12;

/** For the best play: at least as trusting, calm, patient and unbitten. Every rule of the customer is monotone in these. */
export const atLeastAsWell: Dominance = (one, other) =>
  one.trust >= other.trust - HAIR &&
  one.heat <= other.heat + HAIR &&
  one.patience >= other.patience - HAIR &&
  one.ceiling >= other.ceiling;

/** For the best play where all of them leave a must need open or lose the customer: leaving early can then be best. */
export const asWellAndAsPatient: Dominance = (one, other) =>
  atLeastAsWell(one, other) && Math.abs(one.patience - other.patience) <= HAIR;

/** For the worst play. Patience must be equal: leaving early can save a customer from something worse. */
export const atLeastAsIll: Dominance = (one, other) =>
  one.trust <= other.trust + HAIR &&
  one.heat >= other.heat - HAIR &&
  Math.abs(one.patience - other.patience) <= HAIR &&
  one.ceiling <= other.ceiling;

/** No pruning but of equals: where a beat reads the feeling, a lower one may lead somewhere better. */
export const same: Dominance = (one, other) =>
  one.trust === other.trust &&
  one.heat === other.heat &&
  one.patience === other.patience &&
  one.ceiling === other.ceiling;

/** States met so far that no other met state makes needless, by everything but the customer's four numbers. */
export interface Frontier {
  /** Adds a visit and drops what it makes needless; false when it is needless itself. */
  readonly add: (visit: Visit) => boolean;
  /** Whether a visit added earlier still stands. */
  readonly holds: (visit: Visit) => boolean;
}

/** An empty frontier for one program and one way of comparing. */
export function frontierOf(program: Program, dominates: Dominance): Frontier {
  const fronts = new Map<string, Visit[]>();
  const add = (visit: Visit): boolean => {
    const key = keyOf(program, visit.state);
    const front = fronts.get(key) ?? [];
    if (front.some((kept) => dominates(kept.state, visit.state))) return false;
    const left = front.filter((kept) => !dominates(visit.state, kept.state));
    left.push(visit);
    fronts.set(key, left);
    return true;
  };
  return { add, holds: (visit) => fronts.get(keyOf(program, visit.state))?.includes(visit) ?? false };
}

function keyOf(program: Program, state: EncounterState): string {
  const counted = program.countsTurns ? `|${state.turns}` : '';
  return `${state.at}|${state.waiting}|${state.gates}|${state.vars.join()}|${state.marks.join()}${counted}`;
}
