import type { CustomerState } from '../customer/respond';
import { LONGEST_PLAY, type Place, type Program } from '../scenario/program';
import type { EncounterState } from '../scenario/state';
import { wholeFacts, type FactsKey } from './facts';

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
  /** The most kinds of states that may follow one another, the first one among them; infinite where they go round. */
  readonly longest: () => number;
}

/** States alike but for the customer, and those of the next turn. */
interface Front {
  visits: Visit[];
  readonly onward: Set<Front>;
}

/** An empty frontier for one program and one way of comparing; `keyOf` tells which states are compared. */
export function frontierOf(program: Program, dominates: Dominance, keyOf: FactsKey = wholeFacts(program)): Frontier {
  const fronts = new Map<string, Front>();
  const standing = new Map<Visit, Front>();
  const add = (visit: Visit): boolean => {
    const front = frontAt(fronts, keyOf(visit.state));
    if (visit.from !== null) standing.get(visit.from)?.onward.add(front);
    if (front.visits.some((kept) => dominates(kept.state, visit.state))) return false;
    front.visits = front.visits.filter((kept) => !dominates(visit.state, kept.state));
    front.visits.push(visit);
    standing.set(visit, front);
    return true;
  };
  return {
    add,
    holds: (visit) => standing.get(visit)?.visits.includes(visit) ?? false,
    longest: () => longestOf([...fronts.values()]),
  };
}

function frontAt(fronts: Map<string, Front>, key: string): Front {
  const known = fronts.get(key);
  if (known !== undefined) return known;
  const made: Front = { visits: [], onward: new Set() };
  fronts.set(key, made);
  return made;
}

function longestOf(fronts: readonly Front[]): number {
  const known = new Map<Front, number>();
  const from = (front: Front, before: number): number => {
    if (before > LONGEST_PLAY) return Infinity;
    const most = known.get(front) ?? 1 + highest([...front.onward], (next) => from(next, before + 1));
    if (most < Infinity) known.set(front, most);
    return most;
  };
  return highest(fronts, (front) => from(front, 1));
}

/** The highest there is; infinity ends the search. */
function highest(fronts: readonly Front[], worth: (front: Front) => number): number {
  let most = 0;
  for (const front of fronts) {
    most = Math.max(most, worth(front));
    if (most === Infinity) return most;
  }
  return most;
}
