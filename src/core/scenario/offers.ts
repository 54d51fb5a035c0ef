import { holds } from '../vocabulary/conditions';
import type { Beat, Line, Place, Program, Reply } from './program';
import { situationOf, type EncounterState } from './state';

/** The beat being answered. Throws when the talk is over: ask `outcome` first. */
export function beatAt(program: Program, state: EncounterState): Beat {
  const beat = program.beats[state.at];
  if (beat === undefined || state.outcome !== null) throw new Error(`no beat is open at ${state.at}`);
  return beat;
}

/** Places of the replies that may be said now, in file order. Fallback replies are among them when nothing else is. */
export function offered(program: Program, state: EncounterState): readonly Place[] {
  const { replies } = beatAt(program, state);
  const usual = openPlaces(program, state, replies, false);
  return usual.length > 0 ? usual : openPlaces(program, state, replies, true);
}

function openPlaces(
  program: Program,
  state: EncounterState,
  replies: readonly Reply[],
  fallback: boolean,
): readonly Place[] {
  const places: Place[] = [];
  for (let place = 0; place < replies.length; place += 1) {
    const reply = replies[place] as Reply;
    if (reply.fallback === fallback && isOpen(program, state, reply)) places.push(place);
  }
  return places;
}

/** Whether a reply's condition holds and, said once, it is not used up. */
const isOpen = (program: Program, state: EncounterState, reply: Reply): boolean =>
  !isUsedUp(state, reply) && (reply.if === null || holds(reply.if, situationOf(program, state)));

const isUsedUp = (state: EncounterState, reply: Reply): boolean =>
  reply.once && (state.marks[reply.mark] as number) > 0;

/** Why a reply cannot be said now, where its author has it shown: only while its condition does not hold. */
export function lockedReason(program: Program, state: EncounterState, reply: Reply): string | null {
  const isHidden = reply.fallback || isUsedUp(state, reply) || isOpen(program, state, reply);
  return isHidden ? null : reply.lockedReason;
}

/** Whether a reply of the open beat may be said now. */
export function isOffered(program: Program, state: EncounterState, reply: Reply): boolean {
  if (!isOpen(program, state, reply)) return false;
  if (!reply.fallback) return true;
  return !beatAt(program, state).replies.some((other) => !other.fallback && isOpen(program, state, other));
}

/** Whether anything may be said now. */
export const isAnswerable = (program: Program, state: EncounterState): boolean =>
  beatAt(program, state).replies.some((reply) => isOpen(program, state, reply));

/**
 * The lines of the open beat that are said, in file order: those that held on entering, before any of them acted. A beat
 * that picks says the one picked; a hub that is come back to says nothing new.
 */
export function spokenLines(program: Program, state: EncounterState): readonly Line[] {
  const beat = beatAt(program, state);
  if (beat.pick !== 'all') return state.line < 0 ? [] : [beat.says[state.line] as Line];
  if (beat.hub !== null && wasAnswered(state, beat)) return [];
  const situation = situationOf(program, state, state.entryFeeling);
  return beat.says.filter((line) => line.if === null || holds(line.if, situation));
}

/** Whether a reply was said in this beat before; only known for beats whose visits are counted. */
export const wasAnswered = (state: EncounterState, beat: Beat): boolean =>
  beat.visitMark >= 0 && (state.marks[beat.visitMark] as number) > 0;
