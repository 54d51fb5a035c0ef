import { openedOf, replayJournal, type Journal, type Replay } from '../journal/journal';
import type { Kept } from '../model/words';
import type { Program } from '../scenario/program';
import type { Reach } from '../scoring/turnaround';
import type { BesideView, DifferenceView, RoadView, ScaleView } from './besideViews';
import { projectDebrief } from './debrief';
import type { DebriefView } from './debriefViews';

/** One of the two plays, replayed and read. */
interface Road {
  readonly replay: Replay;
  readonly debrief: DebriefView;
}

/**
 * A play and the road not taken that parts from it, side by side. Both are replayed by the same program; what it can no
 * longer follow of either is left out and told.
 */
export function projectBeside(program: Program, original: Journal, other: Journal, reach: Reach | null): BesideView {
  const [before, now] = [original, other].map((journal): Road => {
    const replay = replayJournal(program, journal);
    return { replay, debrief: projectDebrief(program, replay, reach) };
  }) as [Road, Road];
  const shared = sharedTurns(before.replay, now.replay);
  const [first, second] = [roadView(before, shared), roadView(now, shared)];
  return {
    briefing: now.debrief.briefing,
    shared,
    turn: first.fork === null && second.fork === null ? null : shared + 1,
    lines: second.fork?.lines ?? first.fork?.lines ?? [],
    first,
    other: second,
    scales: scalesOf(before.debrief, now.debrief),
    needs: needsOf(before, now),
    promises: promisesOf(program, before.debrief, now.debrief),
    fromFirst: (openedOf(original)?.branch ?? null) === null,
  };
}

/** How many turns two plays of the same customer have in common: as long as the same is answered. */
function sharedTurns({ turns }: Replay, other: Replay): number {
  const parting = turns.findIndex(({ reply }, place) => reply !== other.turns[place]?.reply);
  return parting < 0 ? turns.length : parting;
}

function roadView({ replay, debrief }: Road, shared: number): RoadView {
  const isOver = replay.state.outcome !== null;
  return {
    headline: debrief.headline,
    left: debrief.left,
    mustOpen: debrief.needs.some((need) => need.must && !need.met),
    unfinished: isOver ? null : replay.divergence === null ? 'stopped' : 'changed',
    end: debrief.feelings.end,
    ending: debrief.ending,
    review: debrief.review,
    arc: debrief.arc,
    fork: debrief.turns[shared] ?? null,
  };
}

const scalesOf = (first: DebriefView, other: DebriefView): readonly ScaleView[] =>
  first.dimensions.flatMap(({ dimension, got, of }) => {
    const now = other.dimensions.find((one) => one.dimension === dimension);
    if (now === undefined) return [];
    return [{ dimension, first: { got, of }, other: { got: now.got, of: now.of } }];
  });

const differ = ({ first, other }: DifferenceView<string>): boolean => first !== other;

function needsOf(first: Road, other: Road): BesideView['needs'] {
  const became = ({ replay, debrief }: Road, place: number): 'met' | 'open' | 'none' =>
    replay.state.outcome === null ? 'none' : debrief.needs[place]?.met === true ? 'met' : 'open';
  return first.debrief.needs
    .map(({ text, must }, place) => ({ text, must, first: became(first, place), other: became(other, place) }))
    .filter(differ);
}

function promisesOf(program: Program, first: DebriefView, other: DebriefView): BesideView['promises'] {
  const became = ({ promises }: DebriefView, place: number): Kept | 'none' => promises[place]?.kept ?? 'none';
  return program.promises
    .map(({ text }, place) => ({ text, first: became(first, place), other: became(other, place) }))
    .filter(differ);
}
