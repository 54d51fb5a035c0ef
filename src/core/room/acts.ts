import { cast, counted } from './ballots';
import { wentBack } from './back';
import type { RoomAct } from './facts';
import { agreed, cardWritten, marked, noted, rewritten, told } from './keeping';
import { onward } from './onward';
import type { RoomState, Stories } from './state';
import { roomOver, steppedTo } from './steps';
import { decided } from './talk';
import { seatOn } from './teams';

/** One kind of act. */
export type ActOf<Type extends RoomAct['type']> = Extract<RoomAct, { readonly type: Type }>;

/** What each kind of act does to a room that allows it. */
const DONE: {
  readonly [Type in RoomAct['type']]: (stories: Stories, state: RoomState, act: ActOf<Type>) => RoomState;
} = {
  'went.on': onward,
  'went.back': wentBack,
  'step.entered': (stories, state, { step }) => steppedTo(stories, state, step) ?? state,
  'votes.counted': (_stories, state, { counts }) => counted(state, counts),
  'vote.cast': (_stories, state, { seat, option }) => cast(state, seat, option),
  decided: (_stories, state, { option }) => decided(state, option),
  'turn.marked': (_stories, state, act) => marked(state, act),
  'reply.rewritten': (_stories, state, act) => rewritten(state, act),
  'result.told': (_stories, state, act) => told(state, act),
  noted: (_stories, state, act) => noted(state, act),
  'rule.agreed': (_stories, state, act) => agreed(state, act),
  'card.written': (_stories, state, act) => cardWritten(state, act),
  'room.resized': (_stories, state, { people }) => ({ ...state, people }),
  veiled: (_stories, state, { veil }) => ({ ...state, veil }),
  'room.closed': (_stories, state) => roomOver(state),
};

/** The room after an act that it allows. */
export function done(stories: Stories, state: RoomState, act: RoomAct): RoomState {
  const does = DONE[act.type] as (stories: Stories, state: RoomState, act: RoomAct) => RoomState;
  return seated(stories, does(stories, state, act));
}

/** Whose turn it is follows from where the room is. */
export const seated = (stories: Stories, state: RoomState): RoomState => ({ ...state, seat: seatOn(stories, state) });
