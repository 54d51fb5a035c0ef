import type { Trail } from '../analysis/reach/reach';
import type { Witness } from '../model/diagnostic';
import { advance, arrive } from '../scenario/advance';
import { isOffered } from '../scenario/offers';
import { replyAt, SILENCE, type Place, type Program } from '../scenario/program';
import { SILENCE_NAME } from '../scenario/silence';
import type { EncounterState } from '../scenario/state';

/** Plays a way through; null where one of its replies is not on offer. */
export function walked(program: Program, { variant, replies }: Trail): EncounterState | null {
  let state = arrive(program, variant);
  for (const place of replies) {
    if (state.outcome !== null) return null;
    const reply = replyAt(program.beats[state.at] as Program['beats'][number], place);
    if (reply === undefined || (place !== SILENCE && !isOffered(program, state, reply))) return null;
    state = advance(program, state, place);
  }
  return state;
}

/** A way through in names. The way must be one that can be played. */
export function witnessOf(program: Program, { variant, replies }: Trail): Witness {
  let state = arrive(program, variant);
  const names = replies.map((place) => {
    const name = nameAt(program, state, place);
    state = advance(program, state, place);
    return name;
  });
  return { variant: program.customers[variant]?.id ?? '', replies: names };
}

const nameAt = (program: Program, state: EncounterState, place: Place): string =>
  place === SILENCE ? SILENCE_NAME : (program.beats[state.at]?.replies[place]?.id ?? '');

/** The witness of a way through that can be played and ends as it should; undefined where the range misled. */
export function confirmed(
  program: Program,
  trail: Trail | null | undefined,
  shows: (state: EncounterState) => boolean = () => true,
): Witness | undefined {
  if (trail === null || trail === undefined) return undefined;
  const state = walked(program, trail);
  return state !== null && shows(state) ? witnessOf(program, trail) : undefined;
}
