import { bandOf, gradeOf, shownFeeling } from '../customer/feeling';
import type { Replay } from '../journal/journal';
import { largestSwing, swingsOf } from '../journal/swings';
import { beatAt } from '../scenario/offers';
import type { Program } from '../scenario/program';
import { currentFeeling } from '../scenario/state';
import type { ArcPoint } from './debriefViews';

/** The feeling over a play: the start, after each reply, and after the aftermath. Largest rise and fall are marked. */
export function projectMoodArc(program: Program, replay: Replay): readonly ArcPoint[] {
  const swings = swingsOf(replay);
  const [rise, fall] = [largestSwing(swings, 1), largestSwing(swings, -1)];
  const turns = replay.turns.map((turn, index): ArcPoint => {
    const mark = index === rise ? 'rise' : index === fall ? 'fall' : 'none';
    const meanwhile = currentFeeling(turn.before) - feelingLeft(replay, index);
    const { turningPoint } = beatAt(program, turn.before);
    const swing = swings[index] as number;
    return { ...point(index + 1, 'turn', turn.stepped.answered), swing, meanwhile, turningPoint, mark };
  });
  const { outcome } = replay.state;
  const later = outcome === null ? [] : [laterPoint(replay, outcome.feeling)];
  return [point(0, 'start', replay.start.startFeeling), ...turns, ...later];
}

/** Feeling as the turn before number `index` left it; the arrival's for the first. */
const feelingLeft = (replay: Replay, index: number): number =>
  replay.turns[index - 1]?.stepped.answered ?? replay.start.startFeeling;

function laterPoint(replay: Replay, feeling: number): ArcPoint {
  const count = replay.turns.length;
  return { ...point(count, 'later', feeling), meanwhile: feeling - feelingLeft(replay, count) };
}

const point = (turn: number, kind: ArcPoint['kind'], feeling: number): ArcPoint => ({
  turn,
  kind,
  value: shownFeeling(feeling),
  band: bandOf(feeling),
  grade: gradeOf(feeling),
  swing: 0,
  meanwhile: 0,
  turningPoint: false,
  mark: 'none',
});
