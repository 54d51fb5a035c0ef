import { lastTurnBack } from '../room/back';
import type { RoomState, Stories } from '../room/state';
import { replyAt } from '../scenario/program';
import { beatAt } from '../scenario/offers';
import type { PastTurn } from './deskViews';
import { linesOf } from './encounter';
import { plainText, playAt, playsOf, type RoomPlay } from './roomPlays';
import { choicesOf } from './steps';
import { richText } from './text';

/** What was said at a turn, line by line, and what was answered. */
export function pastTurn({ place, program, replay }: RoomPlay, turn: number): PastTurn {
  const answered = replay.turns[turn - 1];
  if (answered === undefined) return { take: place, turn, line: '', said: '' };
  const { before, reply } = answered;
  const said = replyAt(beatAt(program, before), reply)?.text ?? '';
  const line = linesOf(program, before)
    .map(({ text }) => plainText(text))
    .join(' ');
  return { take: place, turn, line, said: plainText(richText(program, before.vars, said)) };
}

const pastTurns = (play: RoomPlay): readonly PastTurn[] =>
  play.replay.turns.map((_, place) => pastTurn(play, place + 1));

/** The answered turns of the talk on screen, to go back to; none where nobody talks. */
export function pastOf(state: RoomState, stories: Stories): readonly PastTurn[] {
  const play = playAt(state, stories, state.take);
  if (play === null || state.at.name === 'debriefing') return [];
  return pastTurns(play).filter(({ turn }) => turn <= lastTurnBack(stories, state, state.take));
}

/** The turns that may be played otherwise after a talk: where something else could be said, and not in the turns a road has from its play. */
export function roadsOf(state: RoomState, stories: Stories): readonly PastTurn[] {
  if (state.at.name !== 'debriefing') return [];
  return playsOf(state, stories).flatMap((play) => {
    const last = lastTurnBack(stories, state, play.place);
    const first = play.take.exploring ? (play.take.from?.turn ?? 1) : 1;
    const open = new Set(
      choicesOf(play.program, play.replay).flatMap(({ turn, open: all }) => (all.length > 1 ? [turn] : [])),
    );
    return pastTurns(play).filter(({ turn }) => turn >= first && turn <= last && open.has(turn));
  });
}
