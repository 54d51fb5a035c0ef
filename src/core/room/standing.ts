import { replayJournal, type Journal, type Replay } from '../journal/journal';
import type { Program } from '../scenario/program';
import type { At, RoomState, Stories, Take } from './state';

/** The program a take is played by. Steps whose story is not here are never entered, so it is always there. */
export function programOf(stories: Stories, take: Take): Program {
  const story = stories[take.scenario];
  if (story === undefined) throw new Error(`no story "${take.scenario}"`);
  return story.program;
}

/** Journals never change, so what one came to is worked out once. */
const replayed = new WeakMap<Journal, { readonly program: Program; readonly replay: Replay }>();

/** Where the talk of a take stands, with every turn of it. */
export function replayOf(stories: Stories, take: Take): Replay {
  const program = programOf(stories, take);
  const known = replayed.get(take.journal);
  if (known?.program === program) return known.replay;
  const replay = replayJournal(program, take.journal);
  replayed.set(take.journal, { program, replay });
  return replay;
}

/** The take on screen; undefined where none is. */
export const takeOn = (state: RoomState): Take | undefined => state.takes[state.take];

/** How many turns of a take were answered. */
export const answeredTurns = (take: Take): number => take.journal.length - 1;

/** Whether a take was played to its end. */
export const isFinished = (stories: Stories, take: Take): boolean => replayOf(stories, take).state.outcome !== null;

/** Whether a take was played to its end that goes on from this one in its stead, since the room went back in the talk. */
export const isReplaced = (stories: Stories, state: RoomState, place: number): boolean =>
  state.takes.some(
    (take, at) =>
      !take.exploring && take.from?.take === place && (isFinished(stories, take) || isReplaced(stories, state, at)),
  );

/** Where a turn is open: it is being met, voted on, or about to be said. */
const BEFORE_THE_ANSWER: ReadonlySet<At['name']> = new Set([
  'briefing',
  'handing',
  'line',
  'reading',
  'voting',
  'discussing',
  'again',
  'tied',
  'counted',
]);

/** The turn of the take on screen, counted from 1: the open one, or elsewhere the last that was answered; 0 without a take. */
export function turnOn(state: RoomState): number {
  const take = takeOn(state);
  if (take === undefined) return 0;
  return answeredTurns(take) + (BEFORE_THE_ANSWER.has(state.at.name) ? 1 : 0);
}

/** The same room at another place. */
export const standingAt = (state: RoomState, name: At['name'], place = 0): RoomState => ({
  ...state,
  at: { name, place },
});
