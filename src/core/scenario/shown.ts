import { chanceFrom, seedFor, shuffled } from '../model/chance';
import { beatAt, isOffered, lockedReason } from './offers';
import type { Program, Reply } from './program';
import type { EncounterState } from './state';

/** A reply as it is shown: one that cannot be said now has its reason, any other none. */
export interface ShownReply {
  readonly reply: Reply;
  readonly locked: string;
}

/** The replies of the open beat in the order drawn from the seed and the turn, those that may not be said now among them. */
export function shownReplies(program: Program, state: EncounterState, seed: number): readonly ShownReply[] {
  const visible = beatAt(program, state).replies.flatMap((reply) => {
    if (isOffered(program, state, reply)) return [{ reply, locked: '' }];
    const locked = lockedReason(program, state, reply);
    return locked === null ? [] : [{ reply, locked }];
  });
  return shuffled(visible, chanceFrom(seedFor(seed, state.turns)));
}
