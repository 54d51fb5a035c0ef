import { assign, emit, setup } from 'xstate';
import { done, type ActOf } from './acts';
import {
  isOtherRound,
  mayCast,
  mayCount,
  mayDecide,
  mayMark,
  mayPlay,
  mayRewrite,
  mayTell,
  mayWrite,
  tooManyIn,
} from './allowed';
import { mayGoBack } from './back';
import { isTeamsOwn } from './ballots';
import { cueOf } from './cue';
import type { RoomAct, RoomSetup, Veil } from './facts';
import type { At, Refusal, RoomState, Stories } from './state';
import { steppedTo } from './steps';

/** A refusal as it is sent out. */
export interface RefusedEmitted {
  readonly type: 'refused';
  readonly refusal: Refusal;
}

/** What a guard looks at. */
interface Asked {
  readonly context: RoomState;
  readonly event: RoomAct;
}

/** What may be asked of a room before an act is done. Guards of one event alone know its kind. */
const guardsOf = (stories: Stories) => ({
  standsAt: ({ context }: Asked, { name }: { readonly name: At['name'] }) => context.at.name === name,
  isVeiled: ({ context }: Asked, { veil }: { readonly veil: Veil }) => context.veil === veil,
  isLate: ({ context, event }: Asked) =>
    (event as ActOf<'went.on' | 'went.back' | 'step.entered'>).from !== cueOf(context),
  isOtherRound: ({ context, event }: Asked) =>
    isOtherRound(context, event as ActOf<'votes.counted' | 'vote.cast' | 'decided'>),
  isTooMany: ({ context }: Asked) => tooManyIn(context) !== null,
  isTeamsOwn: ({ context }: Asked) => isTeamsOwn(context),
  mayGoBack: ({ context, event }: Asked) =>
    mayPlay(context) && mayGoBack(stories, context, event as ActOf<'went.back'>),
  mayEnter: ({ context, event }: Asked) =>
    mayPlay(context) && steppedTo(stories, context, (event as ActOf<'step.entered'>).step) !== null,
  mayCount: ({ context, event }: Asked) => mayCount(context, event as ActOf<'votes.counted'>),
  mayCast: ({ context, event }: Asked) => mayCast(context, event as ActOf<'vote.cast'>),
  mayDecide: ({ context, event }: Asked) => mayDecide(context, event as ActOf<'decided'>),
  mayMark: ({ context, event }: Asked) => mayMark(context, event as ActOf<'turn.marked'>),
  mayRewrite: ({ context, event }: Asked) => mayRewrite(context, event as ActOf<'reply.rewritten'>),
  mayWrite: ({ context, event }: Asked) => mayWrite(context, event as ActOf<'noted' | 'rule.agreed' | 'card.written'>),
  mayTell: ({ context, event }: Asked) => mayTell(context, event as ActOf<'result.told'>),
});

/** What the chart of a room stands on: its guards ask, its actions do what the pure functions say, or refuse. */
export const roomKit = (stories: Stories) =>
  setup({
    types: {
      context: {} as RoomState,
      events: {} as RoomAct,
      input: {} as RoomSetup,
      emitted: {} as RefusedEmitted,
    },
    guards: guardsOf(stories),
    actions: {
      perform: assign(({ context, event }) => done(stories, context, event)),
      refuse: emit(
        (_, { why }: { readonly why: 'late' | 'undecided' | 'notNow' }): RefusedEmitted => ({
          type: 'refused',
          refusal: { why },
        }),
      ),
      refuseTooMany: emit(
        ({ context }): RefusedEmitted => ({
          type: 'refused',
          refusal: tooManyIn(context) ?? { why: 'notNow' },
        }),
      ),
    },
  });
