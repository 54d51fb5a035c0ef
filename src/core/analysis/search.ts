import { answer, arrive, goOn } from '../scenario/advance';
import { offered } from '../scenario/offers';
import { LONGEST_PLAY, type Place, type Program } from '../scenario/program';
import { currentFeeling } from '../scenario/state';
import { endedAs, endsOf, type Ended } from './ends';
import type { FactsKey } from './facts';
import { frontierOf, type Dominance, type Visit } from './frontier';

/** States kept per turn once the cap is passed. */
const BEAM_WIDTH = 2_000;

/** A talk that came to its end. */
export interface End extends Ended {
  readonly visit: Visit;
}

/** What is searched for, and how. */
export interface Wanted {
  readonly program: Program;
  readonly variant: Place;
  readonly dominance: Dominance;
  /** Which states are compared. */
  readonly keyOf: FactsKey;
  /** States it may visit before it stops being exact. */
  readonly cap: number;
  /** 1 keeps the happiest when the beam has to choose, -1 the unhappiest. */
  readonly aim: 1 | -1;
}

/** How a search went. */
interface Run {
  /** False where the cap was passed. */
  readonly exact: boolean;
  /** False where an end was met at which a happier customer comes out lower. */
  readonly monotone: boolean;
  readonly visited: number;
  /** Whether a play may come to the limit of replies; only told of an exact search. */
  readonly isEndless: boolean;
}

/** Breadth-first over turns, so that nothing makes a shorter way needless but one that is no longer. */
export function search(wanted: Wanted, onEnd: (end: End) => void): Run {
  const { program, variant, cap, aim } = wanted;
  const frontier = frontierOf(program, wanted.dominance, wanted.keyOf);
  const endedIn = endsOf(program);
  const first: Visit = { state: arrive(program, variant), from: null, reply: -1 };
  if (first.state.outcome !== null) onEnd(endAt(first));
  let layer: readonly Visit[] = first.state.outcome === null ? [first] : [];
  let [visited, exact, monotone] = [0, true, true];
  while (layer.length > 0) {
    const next: Visit[] = [];
    for (const visit of layer.flatMap((before) => followers(program, before))) {
      visited += 1;
      if (visit.state.at < 0) {
        const end = { ...endedIn(visit.state), visit };
        monotone &&= end.isMonotone;
        onEnd(end);
      } else if (frontier.add(visit)) next.push(visit);
    }
    exact &&= visited <= cap;
    const standing = next.filter(frontier.holds);
    layer = exact ? standing : beam(standing, aim);
  }
  return { exact, monotone, visited, isEndless: exact && frontier.longest() + 1 >= LONGEST_PLAY };
}

/** The talks after each reply; those that are over are not concluded. */
const followers = (program: Program, from: Visit): readonly Visit[] =>
  offered(program, from.state).map((reply) => ({
    state: goOn(program, answer(program, from.state, reply), reply),
    from,
    reply,
  }));

/** The end of a concluded talk. */
export const endAt = (visit: Visit): End => ({ ...endedAs(visit.state), visit });

const beam = (layer: readonly Visit[], aim: 1 | -1): readonly Visit[] =>
  layer.length <= BEAM_WIDTH
    ? layer
    : layer
        .toSorted((left, right) => aim * (currentFeeling(right.state) - currentFeeling(left.state)))
        .slice(0, BEAM_WIDTH);
