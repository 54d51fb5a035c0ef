import { advance, arrive } from '../scenario/advance';
import type { Place, Program } from '../scenario/program';
import type { EncounterState } from '../scenario/state';

/** Every state of a play in order, the arrival first. The replies must be on offer. */
export function statesOf(program: Program, variant: Place, replies: readonly Place[]): readonly EncounterState[] {
  const states = [arrive(program, variant)];
  for (const reply of replies) states.push(advance(program, states.at(-1) as EncounterState, reply));
  return states;
}
