import { ONCE_BITTEN } from '../customer/constants';
import { advance, arrive } from '../scenario/advance';
import { asksLeft } from '../scenario/conclude';
import { offered } from '../scenario/offers';
import type { Beat, Place, Program, Reply } from '../scenario/program';
import type { EncounterState } from '../scenario/state';
import { pathTo } from './bounds';
import {
  asWellAndAsPatient,
  atLeastAsIll,
  atLeastAsWell,
  frontierOf,
  same,
  type Dominance,
  type Visit,
} from './frontier';
import { isSteadied, readsFeeling, steadiesMonotone } from './monotone';
import { strategyOf, type Bot } from './strategies';

/** What can still be done after two poor replies early in the talk. */
export interface Rescue {
  /** The shortest play found after which nothing helps any more; null where help is always left. */
  readonly hopeless: readonly Place[] | null;
  /** False when the search was given up: then more may be hopeless. */
  readonly complete: boolean;
}

/** States all searches of one customer may visit. */
const RESCUE_CAP = 100_000;
/** Ways of playing tried before a search. */
const HELPERS: readonly Bot[] = ['best-sum', 'please-now', 'advice', 'warm'];
/** Poor replies that must not yet be too many. */
const MISTAKES = 2;

/** A reply that is bad for warmth or for advice (rulings.md, "Lint, made decidable"). */
export const isBad = ({ impact }: Reply): boolean =>
  impact.empathy <= ONCE_BITTEN.badLevel || impact.advice <= ONCE_BITTEN.badLevel;

/** A search under way: what it may still visit, and whether pruning has been sound so far. */
interface Search {
  readonly program: Program;
  readonly well: Dominance;
  readonly ill: Dominance;
  readonly poorly: Dominance;
  readonly monotone: (ended: EncounterState) => boolean;
  left: number;
  orderly: boolean;
}

/**
 * Looks whether a customer can be steadied whenever the second bad reply falls within the first `turns` replies. As in
 * `boundsOf`, only equal states are merged where a happier customer can come out worse.
 */
export function rescueOf(program: Program, variant: Place, turns: number, cap: number = RESCUE_CAP): Rescue {
  const monotone = steadiesMonotone(program);
  const unpruned: Search = { program, well: same, ill: same, poorly: same, monotone, left: cap, orderly: true };
  if (readsFeeling(program)) return lookedFor(unpruned, variant, turns);
  const well = canLeaveSafely(program) ? asWellAndAsPatient : atLeastAsWell;
  const poorly: Dominance = (one, other) => well(other, one);
  const pruned: Search = { ...unpruned, well, ill: atLeastAsIll, poorly };
  const found = lookedFor(pruned, variant, turns);
  return pruned.orderly ? found : lookedFor(unpruned, variant, turns);
}

function lookedFor(search: Search, variant: Place, turns: number): Rescue {
  let complete = true;
  for (const fallen of fallenOf(search, variant, turns)) {
    const help = canBeSteadied(search, fallen.state);
    if (help === false) return { hopeless: pathTo(fallen), complete: true };
    complete &&= help === true;
  }
  return { hopeless: null, complete };
}

/** Whether walking out may be an end that is done well: then less patience can be better. */
const canLeaveSafely = ({ endings }: Program): boolean => endings.some(({ safe, if: test }) => safe && asksLeft(test));

/** States right after the second bad reply, the illest of each kind, the earliest first. */
function fallenOf(search: Search, variant: Place, turns: number): readonly Visit[] {
  const { program } = search;
  // Who loses patience earlier may be gone before the second mistake, so patience must be equal till then.
  const fronts = [search.ill, search.ill, search.poorly].map((dominance) => frontierOf(program, dominance));
  const fallen: Visit[] = [];
  let layer: (Visit & { readonly mistakes: number })[] = [
    { state: arrive(program, variant), from: null, reply: -1, mistakes: 0 },
  ];
  for (let turn = 1; turn <= turns; turn += 1) {
    const next: typeof layer = [];
    for (const visit of layer.filter(({ state }) => state.outcome === null)) {
      for (const reply of offered(program, visit.state)) {
        const mistakes = visit.mistakes + (isBad(replyOf(program, visit.state, reply)) ? 1 : 0);
        const after = { state: advance(program, visit.state, reply), from: visit, reply, mistakes };
        noteEnd(search, after.state);
        const stands = after.state.outcome !== null || (fronts[mistakes] as (typeof fronts)[number]).add(after);
        if (stands) (mistakes === MISTAKES ? fallen : next).push(after);
      }
    }
    layer = next.filter((one) => one.state.outcome !== null || fronts[one.mistakes]?.holds(one));
  }
  return fallen.filter((one) => one.state.outcome !== null || fronts[MISTAKES]?.holds(one));
}

const replyOf = (program: Program, state: EncounterState, place: Place): Reply =>
  (program.beats[state.at] as Beat).replies[place] as Reply;

/** Remembers whether an end was met at which a happier customer would not be steadied where another one is. */
function noteEnd(search: Search, state: EncounterState): void {
  if (state.outcome !== null) search.orderly &&= search.monotone(state);
}

/** Whether a talk came to a good enough end: then it must help all that this customer stands for. */
function helps(search: Search, state: EncounterState): boolean {
  const isHelp = isSteadied(search.program, state);
  if (isHelp) noteEnd(search, state);
  return isHelp;
}

/** Whether some play from here ends well enough; null when the search was given up. */
function canBeSteadied(search: Search, from: EncounterState): boolean | null {
  if (from.outcome !== null) return isSteadied(search.program, from);
  if (HELPERS.some((bot) => helps(search, playedOn(search.program, from, bot)))) return true;
  return searched(search, from);
}

function playedOn(program: Program, from: EncounterState, bot: Bot): EncounterState {
  const strategy = strategyOf(bot);
  let state = from;
  while (state.outcome === null) state = advance(program, state, strategy(program, state, offered(program, state)));
  return state;
}

function searched(search: Search, from: EncounterState): boolean | null {
  const { program } = search;
  const front = frontierOf(program, search.well);
  let layer: readonly Visit[] = [{ state: from, from: null, reply: -1 }];
  while (layer.length > 0) {
    const next: Visit[] = [];
    for (const visit of layer) {
      for (const reply of offered(program, visit.state)) {
        const after: Visit = { state: advance(program, visit.state, reply), from: visit, reply };
        if (helps(search, after.state)) return true;
        noteEnd(search, after.state);
        if (after.state.outcome === null && front.add(after)) next.push(after);
        search.left -= 1;
        if (search.left <= 0) return null;
      }
    }
    layer = next.filter(front.holds);
  }
  return false;
}
