import { advance, arrive } from '../../../src/core/scenario/advance';
import { offered } from '../../../src/core/scenario/offers';
import type { Place, Program } from '../../../src/core/scenario/program';
import type { EncounterState } from '../../../src/core/scenario/state';

/** Every play of a customer to its end, one after another, with the replies that led there. */
export function* everyPlay(
  program: Program,
  variant: Place,
  state: EncounterState = arrive(program, variant),
  replies: readonly Place[] = [],
): Generator<{ readonly state: EncounterState; readonly replies: readonly Place[] }> {
  if (state.outcome !== null) {
    yield { state, replies };
    return;
  }
  for (const place of offered(program, state)) {
    yield* everyPlay(program, variant, advance(program, state, place), [...replies, place]);
  }
}

/** The state after some replies. */
export const afterReplies = (program: Program, variant: Place, replies: readonly Place[]): EncounterState =>
  replies.reduce((state, reply) => advance(program, state, reply), arrive(program, variant));
