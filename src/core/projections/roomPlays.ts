import { openedOf, type Replay } from '../journal/journal';
import type { StepId } from '../model/ids';
import type { PlanStep } from '../model/plan';
import { lookedAt } from '../room/lookback';
import { programOf, replayOf, isReplaced } from '../room/standing';
import type { RoomState, Stories, Take } from '../room/state';
import type { Program } from '../scenario/program';
import type { EncounterState } from '../scenario/state';
import type { Reach } from '../scoring/turnaround';
import type { Play } from './play';
import type { RichText } from './views';

/** A take of a room, replayed by its story. */
export interface RoomPlay {
  /** Its place among the takes. */
  readonly place: number;
  readonly take: Take;
  readonly program: Program;
  readonly replay: Replay;
  /** How far its customer can be moved; null where that is not known. */
  readonly reach: Reach | null;
  readonly seed: number;
}

/** A take of the room, replayed; null where there is none at this place. */
export function playAt(state: RoomState, stories: Stories, place: number): RoomPlay | null {
  const take = state.takes[place];
  if (take === undefined) return null;
  const program = programOf(stories, take);
  const replay = replayOf(stories, take);
  const reach = stories[take.scenario]?.reaches[replay.state.variant] ?? null;
  return { place, take, program, replay, reach, seed: openedOf(take.journal)?.seed ?? 0 };
}

/** All takes of a room that hold at least one answer, in the order they were begun. */
export const playsOf = (state: RoomState, stories: Stories): readonly RoomPlay[] =>
  state.takes.flatMap((_, place) => {
    const play = playAt(state, stories, place);
    return play === null || play.replay.turns.length === 0 ? [] : [play];
  });

/** The play as the projections of a single play read it. */
export const asPlay = ({ program, replay, seed }: RoomPlay, step: Play['step'], paused: boolean): Play => ({
  program,
  replay,
  seed,
  step,
  paused,
});

/** The talk as it stood before the answer of a turn (counted from 1), or as it stands where that one is still open. */
export const beforeTurn = ({ replay }: RoomPlay, turn: number): EncounterState =>
  replay.turns[turn - 1]?.before ?? replay.state;

/** Plays that came to their end and stand: roads not taken and takes that the room went back from are left out. */
export const finishedPlays = (state: RoomState, stories: Stories): readonly RoomPlay[] =>
  playsOf(state, stories).filter(
    ({ take, replay, place }) => !take.exploring && replay.state.outcome !== null && !isReplaced(stories, state, place),
  );

/** The play that a step looks back on; null where nothing was said in it. */
export const lookedAtPlay = (state: RoomState, stories: Stories, step: StepId): RoomPlay | null =>
  playAt(state, stories, lookedAt(state, stories, step));

/** The open step of the plan. */
export const openStep = ({ plan, step }: RoomState): PlanStep | null => plan.steps[step] ?? null;

/** A text without its marks. */
export const plainText = (text: RichText): string => text.map((run) => run.text).join('');
