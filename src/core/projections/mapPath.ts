import type { Witness } from '../model/diagnostic';
import { advance, arrive } from '../scenario/advance';
import { beatAt, offered } from '../scenario/offers';
import { SILENCE, type Place, type Program } from '../scenario/program';
import { SILENCE_NAME } from '../scenario/silence';
import type { EncounterState } from '../scenario/state';
import type { MapPath, MapStep } from './mapViews';
import { mapNameOf } from './map';

/** The way of a play over the map. Stops where a reply is not on offer; a customer nobody knows goes nowhere. */
export function projectPath(program: Program, { variant, replies }: Witness): MapPath {
  const customer = program.customers.findIndex(({ id }) => id === variant);
  if (customer < 0) return { steps: [], to: null };
  let state = arrive(program, customer);
  const steps: MapStep[] = [];
  for (const name of replies) {
    const place = state.outcome === null ? placeOf(program, state, name) : null;
    if (place === null) break;
    steps.push({ beat: beatAt(program, state).id, reply: place === SILENCE ? null : name });
    state = advance(program, state, place);
  }
  return { steps, to: mapNameOf(program, state) };
}

function placeOf(program: Program, state: EncounterState, name: string): Place | null {
  const { replies, timer } = beatAt(program, state);
  if (name === SILENCE_NAME) return timer === null ? null : SILENCE;
  return offered(program, state).find((place) => replies[place]?.id === name) ?? null;
}
