import { answer, follow } from '../../scenario/advance';
import { exitOf, pastEmptyHubs } from '../../scenario/enter';
import { LONGEST_PLAY, replyAt, type Beat, type Place, type Program } from '../../scenario/program';
import type { Trail } from '../../analysis/reach/reach';
import { walked } from '../trail';

/** The beat in which a play ran dry: its last reply leads to a beat, and there the talk ends since nothing can be said. */
export function driedIn(program: Program, { variant, replies }: Trail): Place | null {
  const last = replies.at(-1);
  if (last === undefined) return driedAtOnce(program, variant);
  const before = walked(program, { variant, replies: replies.slice(0, -1) });
  if (before === null || before.outcome !== null) return null;
  const reply = replyAt(program.beats[before.at] as Beat, last);
  const answered = answer(program, before, last);
  if (reply === undefined || answered.left || answered.turns >= LONGEST_PLAY) return null;
  const after = follow(program, answered, last);
  if (reply.next.length === 0 || after.outcome === null || after.left) return null;
  const place = pastEmptyHubs(program, answered, exitOf(program, answered, reply.next));
  return place < 0 ? null : place;
}

function driedAtOnce(program: Program, variant: Place): Place | null {
  const state = walked(program, { variant, replies: [] });
  return state === null || state.outcome === null || state.left ? null : program.start;
}
