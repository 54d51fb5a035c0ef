import { advance, arrive } from '../scenario/advance';
import type { Place, Program } from '../scenario/program';
import { currentFeeling } from '../scenario/state';
import type { Kind } from './ends';
import { factsOf, wholeFacts } from './facts';
import { asWellAndAsPatient, atLeastAsIll, atLeastAsWell, same, type Dominance, type Visit } from './frontier';
import { readsFeeling } from './monotone';
import { endAt, search, type End, type Wanted } from './search';
import { BOTS, playOut, randomPlay, strategyOf, type Bot, type Playout } from './strategies';

/** States a search may visit before it stops being exact. */
export const SEARCH_CAP = 400_000;
/** Plays tried to find a zero before the worst is searched for. */
const DIVES = 400;

/** The best and worst one customer can come out, and the replies that lead there. Feelings 0-100. */
export interface Bounds {
  readonly start: number;
  /** Best end among plays that leave no need open and keep the customer; where none can, see `bestKind`. */
  readonly best: number;
  readonly worst: number;
  /** What the best play had to leave: nothing, optional needs, or even a must need (a fault of the scenario). */
  readonly bestKind: Kind;
  /** False when the cap was passed: best and worst are then only the best and worst found. */
  readonly exact: boolean;
  readonly bestReplies: readonly Place[];
  readonly worstReplies: readonly Place[];
  /** The best of the shortest plays that come to the same grade as the best and leave no more open. */
  readonly shortest: { readonly feeling: number; readonly replies: readonly Place[] };
  /** States visited by both searches. */
  readonly visited: number;
}

type Bests = Record<Kind, End | null>;

/** Exact best and worst play of one customer, by search over the engine's own turns with Pareto pruning; above the cap by beam. */
export function boundsOf(program: Program, variant: Place, cap: number = SEARCH_CAP): Bounds {
  const { inTalk, forgets } = factsOf(program);
  const [found, isEndless] = solved({ program, variant, cap, keyOf: inTalk });
  // A play that goes round to the limit of replies may come there with what was thought to be read no more.
  return isEndless && forgets ? solved({ program, variant, cap, keyOf: wholeFacts(program) })[0] : found;
}

type Asked = Pick<Wanted, 'program' | 'variant' | 'cap' | 'keyOf'>;

function solved(asked: Asked): readonly [found: Bounds, isEndless: boolean] {
  const careful = readsFeeling(asked.program);
  const best = careful ? bestSearch(asked, same) : prunedBest(asked);
  const worst = worstSearch(asked, careful ? same : atLeastAsIll);
  if (careful || (best.monotone && worst.monotone)) return told(asked, best, worst);
  return told(asked, bestSearch(asked, same), worstSearch(asked, same));
}

const told = (
  asked: Asked,
  best: ReturnType<typeof bestSearch>,
  worst: ReturnType<typeof worstSearch>,
): readonly [found: Bounds, isEndless: boolean] => [bounds(asked, best, worst), best.isEndless || worst.isEndless];

/** More patience is never worse for who is to be kept. Where nobody can be, it only counts when it is equal. */
function prunedBest(asked: Asked): ReturnType<typeof bestSearch> {
  const kept = bestSearch(asked, atLeastAsWell);
  return kept.ends.mustOnly === null ? bestSearch(asked, asWellAndAsPatient) : kept;
}

function bounds(
  { program, variant }: Asked,
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

function bestSearch(asked: Asked, dominance: Dominance) {
  const ends: Bests = { whole: null, mustOnly: null, any: null };
  const shortest = new Map<string, End>();
  const note = (end: End): void => {
    for (const kind of end.kinds) {
      if (end.feeling > (ends[kind]?.feeling ?? -1)) ends[kind] = end;
      const way = wayOf(kind, end);
      if (isShorter(end, shortest.get(way))) shortest.set(way, end);
    }
  };
  const run = search({ ...asked, dominance, aim: 1 }, note);
  if (ends.any !== null) return { ...run, ends, shortest };
  playedEnds(asked).forEach(note);
  return { ...run, ends, shortest, exact: false };
}

/** Ends of the same grade that leave as much open: ways to the same thing. */
const wayOf = (kind: Kind, { grade }: End): string => `${kind}/${grade}`;

const isShorter = (end: End, known: End | undefined): boolean =>
  known === undefined ||
  end.visit.state.turns < known.visit.state.turns ||
  (end.visit.state.turns === known.visit.state.turns && end.feeling > known.feeling);

function worstSearch(asked: Asked, dominance: Dominance) {
  const dived = diveForZero(asked);
  if (dived !== null) return { exact: true, monotone: true, visited: 0, isEndless: false, end: dived };
  const ends: End[] = [];
  const run = search({ ...asked, dominance, aim: -1 }, (end) => {
    if (end.feeling < (ends[0]?.feeling ?? Infinity)) ends[0] = end;
  });
  const [end] = ends;
  if (end !== undefined) return { ...run, end };
  const played = playedEnds(asked);
  return { ...run, exact: false, end: played.reduce((low, one) => (one.feeling < low.feeling ? one : low)) };
}

/**
 * Ends of a talk that only the length of the longest play brings to an end. There each state comes round again and is
 * dropped by the search, so that no end is met by it.
 */
const playedEnds = ({ program, variant }: Asked): readonly End[] =>
  Array.from({ length: DIVES }, (_, run) => endAt(replayed(program, variant, dive(program, variant, run).replies)));

/** Plays tried before the search for the worst: nothing lies below feeling 0, so one that ends there is enough. */
function diveForZero({ program, variant }: Asked): End | null {
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

/** The replies that led to a visit. */
export function pathTo(end: Visit): readonly Place[] {
  const path: Place[] = [];
  for (let visit: Visit | null = end; visit !== null && visit.from !== null; visit = visit.from)
    path.unshift(visit.reply);
  return path;
}
