import { GRADE_LINES } from '../../customer/constants';
import { advance } from '../../scenario/advance';
import { offered } from '../../scenario/offers';
import type { Program } from '../../scenario/program';
import { currentFeeling, type EncounterState } from '../../scenario/state';
import { shown, someOf } from './words';

/** Turns tried for the best way on; a longer story is tried in part. */
const TRIED = 5_000;

/** The best end found after a state: with the needs met that must be, where one can; the happiest of those. */
export function bestEndFrom(program: Program, from: EncounterState): EncounterState {
  const open = [from];
  let best: EncounterState | null = null;
  for (let tried = 0; open.length > 0 && (tried < TRIED || best === null); tried += 1) {
    const state = open.pop() as EncounterState;
    if (state.outcome === null) open.push(...offered(program, state).map((place) => advance(program, state, place)));
    else if (best === null || worth(state) > worth(best)) best = state;
  }
  return best as EncounterState;
}

/** Above any feeling, so that a need that must be met comes first. */
const NEED = 1_000;

const worth = (state: EncounterState): number =>
  currentFeeling(state) + (state.outcome?.mustOpen === true || state.left ? 0 : NEED);

/** How far the best way on comes, what it lacks to be steadied, and what to do. */
export function lackOf(program: Program, end: EncounterState): { readonly lack: string; readonly fix: string } {
  const comes = `The best way on that was found ends at ${shown(currentFeeling(end))}`;
  const needed = `${GRADE_LINES.mediocre} is needed`;
  if (end.left) {
    return {
      lack: `${comes}, since the customer leaves; ${needed}.`,
      fix: 'Let these replies cost less patience, or give the customer more of it.',
    };
  }
  if (end.outcome?.mustOpen !== true) {
    return {
      lack: `${comes}; ${needed}.`,
      fix: 'Give a beat that follows a reply that mends it, or let this one cost less.',
    };
  }
  const { needs } = program.customers[end.variant] as Program['customers'][number];
  const open = end.outcome.openNeeds.flatMap((place) => (needs[place]?.must === true ? [needs[place].text] : []));
  return {
    lack: `${comes}, but leaves open what must be met: ${someOf(open)}.`,
    fix: 'Give a beat that follows a reply that still meets the need.',
  };
}
