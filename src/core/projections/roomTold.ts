import { leadingOf, openBallotOf, roundsOf, totalOf } from '../room/ballots';
import { FEWEST_SHOWN } from '../room/facts';
import { turnOn } from '../room/standing';
import type { At, RoomState } from '../room/state';
import { replyAt } from '../scenario/program';
import type { DeskView } from './deskViews';
import { decisionAt, turnOptions } from './roomOptions';
import { beforeTurn, type RoomPlay } from './roomPlays';

/** What helps the facilitator at this moment. */
export function hintOf(state: RoomState, play: RoomPlay | null): DeskView['hint'] {
  const { name } = state.at;
  if (name === 'briefing' || name === 'handing') return hasContentNote(play) ? 'contentNote' : null;
  return isTooFew(state) ? 'fewVotes' : (HINTS[name] ?? null);
}

const HINTS: { readonly [Name in At['name']]?: NonNullable<DeskView['hint']> } = {
  telling: 'slide',
  voting: 'silent',
  again: 'silent',
  choosing: 'silent',
  discussing: 'neighbours',
  tied: 'tie',
  counted: 'twoViews',
  effect: 'plusDelta',
};

/** Nobody is warned in the middle of a talk. */
const hasContentNote = (play: RoomPlay | null): boolean =>
  play !== null && play.replay.turns.length === 0 && play.program.about.contentNote !== '';

/** So few votes so far that an anonymous room would see no counts. */
function isTooFew(state: RoomState): boolean {
  const open = openBallotOf(state);
  const total = open === null ? 0 : totalOf(open);
  return state.setup.anonymous && total > 0 && total < FEWEST_SHOWN;
}

/**
 * The letter most of the room picked in the round that decided, and what its author says it did: only while it is talked
 * about, and only where it is what was done.
 */
export function advocacyOf(state: RoomState, play: RoomPlay | null): DeskView['advocacy'] {
  if (play === null || (state.at.name !== 'counted' && state.at.name !== 'effect')) return null;
  const turn = turnOn(state);
  const option = decisionAt(state, play.place, turn)?.option;
  const last = roundsOf(state, play.place, turn).at(-1);
  if (last === undefined || option === undefined || !leadingOf(last).includes(option)) return null;
  const letter = turnOptions(play, turn).find(({ id }) => id === option)?.letter;
  const effect = effectOf(play, turn, option);
  return letter === undefined || effect === '' ? null : { letter, effect };
}

function effectOf(play: RoomPlay, turn: number, option: string): string {
  const beat = play.program.beats[beforeTurn(play, turn).at];
  const place = beat?.replies.findIndex(({ id }) => id === option) ?? -1;
  return beat === undefined || place < 0 ? '' : (replyAt(beat, place)?.effect ?? '');
}
