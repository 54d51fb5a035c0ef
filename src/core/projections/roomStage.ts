import type { RoomState } from '../room/state';
import { spokenLines } from '../scenario/offers';
import type { Line } from '../scenario/program';
import { currentFeeling } from '../scenario/state';
import { faceOf, feelingView } from './feeling';
import { asPlay, type RoomPlay } from './roomPlays';
import { EMPTY_STAGE, projectAfter, projectBefore, projectStage } from './stage';
import { filled } from './text';
import type { StageView } from './views';

/** Keeps the lines of one turn apart from those of all other turns: a play has at most 60 replies (`LONGEST_PLAY`). */
const IDS_OF_A_LINE = 1_000;

/** The picture on the wall: who is there, how they feel, and the one line that is being said. */
export function wallStage(state: RoomState, play: RoomPlay | null): StageView {
  if (play === null) return EMPTY_STAGE;
  const { at } = state;
  switch (at.name) {
    case 'briefing':
    case 'handing':
      return play.replay.turns.length === 0
        ? projectBefore(play.program, play.replay.state.variant)
        : atLine(state, play);
    case 'line':
      return atLine(state, play, at.place);
    case 'reading':
    case 'voting':
    case 'discussing':
    case 'again':
    case 'tied':
    case 'counted':
      return atLine(state, play);
    case 'effect':
      return projectStage(asPlay(play, 'reacting', isStill(state)));
    case 'later':
      return projectAfter(play.program, play.replay, at.place + 1);
    case 'ended':
      return projectAfter(play.program, play.replay, Infinity);
    default:
      return EMPTY_STAGE;
  }
}

const isStill = ({ veil }: RoomState): boolean => veil === 'paused' || veil === 'quiet';

/** The picture while a line is said (`place`), or while all have been and the customer waits. */
function atLine(state: RoomState, play: RoomPlay, place: number | null = null): StageView {
  const step = place === null ? 'listening' : 'speaking';
  const whole = projectStage(asPlay(play, step, isStill(state)));
  const lines = play.replay.state.outcome === null ? spokenLines(play.program, play.replay.state) : [];
  const said = lines.slice(0, place === null ? lines.length : place + 1);
  const last = said.at(-1);
  if (last === undefined) return whole;
  const id = whole.utterance.id + (said.length - 1) * IDS_OF_A_LINE;
  return {
    ...whole,
    ...shownBy(play, said),
    props: said.findLast(({ props }) => props !== null)?.props ?? propsBefore(play),
    utterance: { id, text: filled(play.program, play.replay.state.vars, last.text) },
    sound: last.sound === null ? null : { id, name: last.sound },
  };
}

/** Face and gesture of the lines said so far. */
function shownBy({ program, replay }: RoomPlay, said: readonly Line[]): Pick<StageView, 'face' | 'gesture'> {
  const { band, root } = feelingView(program, currentFeeling(replay.state));
  return {
    face: said.findLast(({ face }) => face !== null)?.face ?? faceOf(root, band),
    gesture: said.findLast(({ gesture }) => gesture !== null)?.gesture ?? null,
  };
}

/** What lay there before the open turn's lines. */
const propsBefore = (play: RoomPlay): readonly string[] => projectStage(asPlay(play, 'reacting', true)).props;
