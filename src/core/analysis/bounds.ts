import { advance, arrive } from '../scenario/advance';
import { offered } from '../scenario/offers';
import type { Place, Program } from '../scenario/program';
import { currentFeeling, type EncounterState } from '../scenario/state';
import {
  asWellAndAsPatient,
  atLeastAsIll,
  atLeastAsWell,
  frontierOf,
  same,
  type Dominance,
  type Visit,
} from './frontier';
import { endsMonotone, readsFeeling } from './monotone';
import { BOTS, playOut, randomPlay, strategyOf, type Bot, type Playout } from './strategies';

/** States a search may visit before it stops being exact. */
export const SEARCH_CAP = 400_000;
/** States kept per turn once the cap is passed. */
const BEAM_WIDTH = 2_000;
/** Plays tried to find a zero before the worst is searched for. */
const DIVES = 400;

/** The best and worst one customer can come out, and the replies that lead there. Feelings 0-100. */
export interface Bounds {
  readonly start: number;
  /** Best end among plays that leave no need open and keep the customer; where none can, see `bestKind`. */
  readonly best: number;
  readonly worst: number;
  /** What the best play had to leave: nothing, optional needs, or even a must need (a fault of the scenario). */
  readonly bestKind: 'whole' | 'mustOnly' | 'any';
  /** False when the cap was passed: best and worst are then only the best and worst found. */
  readonly exact: boolean;
  readonly bestReplies: readonly Place[];
  readonly worstReplies: readonly Place[];
  /** The best of the shortest plays that come to the same grade as the best and leave no more open. */
  readonly shortest: { readonly feeling: number; readonly replies: readonly Place[] };
  /** States visited by both searches. */
  readonly visited: number;
}

interface End {
  readonly visit: Visit;
  readonly feeling: number;
}

type Kind = Bounds['bestKind'];
type Bests = Record<Kind, End | null>;

/** Exact best and worst play of one customer, by search over `advance` with Pareto pruning; above the cap by beam. */
export function boundsOf(program: Program, variant: Place, cap: number = SEARCH_CAP): Bounds {
  const careful = readsFeeling(program);
  const best = careful ? bestSearch(program, variant, same, cap) : prunedBest(program, variant, cap);
  const worst = worstSearch(program, variant, careful ? same : atLeastAsIll, cap);
  if (!careful && !(best.monotone && worst.monotone)) return unpruned(program, variant, cap);
  return bounds(program, variant, best, worst);
}

/** More patience is never worse for who is to be kept. Where nobody can be, it only counts when it is equal. */
function prunedBest(program: Program, variant: Place, cap: number): ReturnType<typeof bestSearch> {
  const kept = bestSearch(program, variant, atLeastAsWell, cap);
  return kept.ends.mustOnly === null ? bestSearch(program, variant, asWellAndAsPatient, cap) : kept;
}

function unpruned(program: Program, variant: Place, cap: number): Bounds {
  return bounds(program, variant, bestSearch(program, variant, same, cap), worstSearch(program, variant, same, cap));
}

function bounds(
  program: Program,
  variant: Place,
  best: ReturnType<typeof bestSearch>,
  worst: ReturnType<typeof worstSearch>,
): Bounds {
  const kind: Kind = best.ends.whole !== null ? 'whole' : best.ends.mustOnly !== null ? 'mustOnly' : 'any';
  const top = best.ends[kind] as End;
  const shortest = best.shortest.get(wayOf(kind, top)) as End;
  return {
    start: arrive(program, variant).startFeeling,
    best: top.feeling,
    worst: worst.end.feeling,
    bestKind: kind,
    exact: best.exact && worst.exact,
    bestReplies: pathTo(top.visit),
    worstReplies: pathTo(worst.end.visit),
    shortest: { feeling: shortest.feeling, replies: pathTo(shortest.visit) },
    visited: best.visited + worst.visited,
  };
}

function bestSearch(program: Program, variant: Place, dominance: Dominance, cap: number) {
  const ends: Bests = { whole: null, mustOnly: null, any: null };
  const shortest = new Map<string, End>();
  const note = (end: End): void => {
    for (const kind of kindsOf(end.visit.state)) {
      if (end.feeling > (ends[kind]?.feeling ?? -1)) ends[kind] = end;
      const way = wayOf(kind, end);
      if (isShorter(end, shortest.get(way))) shortest.set(way, end);
    }
  };
  const run = search(program, variant, dominance, cap, 1, note);
  if (ends.any !== null) return { ...run, ends, shortest };
  playedEnds(program, variant).forEach(note);
  return { ...run, ends, shortest, exact: false };
}

/** Ends of the same grade that leave as much open: ways to the same thing. */
const wayOf = (kind: Kind, { visit }: End): string => `${kind}/${visit.state.outcome?.grade}`;

const isShorter = (end: End, known: End | undefined): boolean =>
  known === undefined ||
  end.visit.state.turns < known.visit.state.turns ||
  (end.visit.state.turns === known.visit.state.turns && end.feeling > known.feeling);

function worstSearch(program: Program, variant: Place, dominance: Dominance, cap: number) {
  const dived = diveForZero(program, variant);
  if (dived !== null) return { exact: true, monotone: true, visited: 0, end: dived };
  const ends: End[] = [];
  const run = search(program, variant, dominance, cap, -1, (end) => {
    if (end.feeling < (ends[0]?.feeling ?? Infinity)) ends[0] = end;
  });
  const [end] = ends;
  if (end !== undefined) return { ...run, end };
  const played = playedEnds(program, variant);
  return { ...run, exact: false, end: played.reduce((low, one) => (one.feeling < low.feeling ? one : low)) };
}

/**
 * Ends of a talk that only the length of the longest play brings to an end. There each state comes round again and is
 * dropped by the search, so that no end is met by it.
 */
const playedEnds = (program: Program, variant: Place): readonly End[] =>
  Array.from({ length: DIVES }, (_, run) => endAt(replayed(program, variant, dive(program, variant, run).replies)));

/** Plays tried before the search for the worst: nothing lies below feeling 0, so one that ends there is enough. */
function diveForZero(program: Program, variant: Place): End | null {
  for (let run = 0; run < DIVES; run += 1) {
    const { state, replies } = dive(program, variant, run);
    if (currentFeeling(state) <= 0) return endAt(replayed(program, variant, replies));
  }
  return null;
}

const dive = (program: Program, variant: Place, run: number): Playout =>
  run < BOTS.length ? playOut(program, variant, strategyOf(BOTS[run] as Bot)) : randomPlay(program, variant, 0, run);

function replayed(program: Program, variant: Place, replies: readonly Place[]): Visit {
  let visit: Visit = { state: arrive(program, variant), from: null, reply: -1 };
  for (const reply of replies) visit = { state: advance(program, visit.state, reply), from: visit, reply };
  return visit;
}

/** Which of the three best plays an end may stand for. */
function kindsOf(state: EncounterState): readonly Kind[] {
  const { openNeeds, mustOpen } = state.outcome as NonNullable<EncounterState['outcome']>;
  if (state.left || mustOpen) return ['any'];
  return openNeeds.length > 0 ? ['any', 'mustOnly'] : ['any', 'mustOnly', 'whole'];
}

/**
 * Breadth-first over turns, so that nothing makes a shorter way needless but one that is no longer. `aim` 1 keeps the
 * happiest when the beam has to choose, -1 the unhappiest.
 */
function search(
  program: Program,
  variant: Place,
  dominance: Dominance,
  cap: number,
  aim: 1 | -1,
  onEnd: (end: End) => void,
): { readonly exact: boolean; readonly monotone: boolean; readonly visited: number } {
  const frontier = frontierOf(program, dominance);
  const monotone = endsMonotone(program);
  let layer: Visit[] = [{ state: arrive(program, variant), from: null, reply: -1 }];
  let visited = 0;
  let exact = true;
  let orderly = true;
  if (layer[0]?.state.outcome !== null) onEnd(endAt(layer[0] as Visit));
  while (layer.length > 0) {
    const next: Visit[] = [];
    for (const visit of layer) {
      if (visit.state.outcome !== null) continue;
      for (const after of followers(program, visit)) {
        visited += 1;
        if (after.state.outcome !== null) {
          orderly &&= monotone(after.state);
          onEnd(endAt(after));
        } else if (frontier.add(after)) next.push(after);
      }
    }
    exact &&= visited <= cap;
    const standing = next.filter(frontier.holds);
    layer = exact ? standing : beam(standing, aim);
  }
  return { exact, monotone: orderly, visited };
}

const followers = (program: Program, visit: Visit): readonly Visit[] =>
  offered(program, visit.state).map((reply) => ({ state: advance(program, visit.state, reply), from: visit, reply }));

const endAt = (visit: Visit): End => ({ visit, feeling: currentFeeling(visit.state) });

const beam = (layer: Visit[], aim: 1 | -1): Visit[] =>
  layer.length <= BEAM_WIDTH
    ? layer
    : layer
        .toSorted((left, right) => aim * (currentFeeling(right.state) - currentFeeling(left.state)))
        .slice(0, BEAM_WIDTH);

/** The replies that led to a visit. */
export function pathTo(end: Visit): readonly Place[] {
  const path: Place[] = [];
  for (let visit: Visit | null = end; visit !== null && visit.from !== null; visit = visit.from)
    path.unshift(visit.reply);
  return path;
}
