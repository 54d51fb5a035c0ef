import type { CustomerState } from '../customer/respond';
import { feelingOf, gradeOf, heldFeeling } from '../customer/feeling';
import type { Grade, Kept } from '../model/words';
import type { Situation } from '../vocabulary/conditions';
import { holds } from '../vocabulary/conditions';
import type { Place, Program } from './program';

/** Bits of `gates`: what has been shown at a turning point so far. */
export const GATE = { empathy: 1, advice: 2, both: 3 } as const;

/** Where one talk stands. Plain data, replaced by each step and never changed. */
export interface EncounterState extends CustomerState {
  /** The beat being answered; -1 when the talk is over. */
  readonly at: Place;
  /** Which customer of the program this is. */
  readonly variant: Place;
  readonly vars: readonly number[];
  readonly marks: readonly number[];
  /** Replies said so far. */
  readonly turns: number;
  readonly gates: number;
  /** Feeling on arrival, 0-100, before any line's effects. */
  readonly startFeeling: number;
  /** Feeling on entering the open beat, 0-100, before its lines acted: what the conditions of its lines read. */
  readonly entryFeeling: number;
  readonly left: boolean;
  /** The beat that waits while an interrupt is on; -1 when none does. */
  readonly waiting: Place;
  /** The variant said on entering the open beat; -1 where none was picked. */
  readonly line: Place;
  /** How often each variant of the beats that pick was said. No rule reads it. */
  readonly picked: readonly number[];
  /** Draws the order of shuffled lines. No rule reads it. */
  readonly seed: number;
  /** How it came out; null while the talk goes on. */
  readonly outcome: Outcome | null;
}

/** How a talk came out. */
export interface Outcome {
  readonly ending: Place;
  /** Xe, 0-100: after aftermath, cap and gates. */
  readonly feeling: number;
  readonly grade: Grade;
  /** Aftermath entries that happened, with the feeling after each. */
  readonly later: readonly { readonly entry: Place; readonly feeling: number }[];
  /** Places of needs (in the customer's list) that stayed open. */
  readonly openNeeds: readonly Place[];
  readonly mustOpen: boolean;
  /** What became of each promise, in the program's order. */
  readonly promises: readonly Kept[];
}

/** Feeling without the gate for magic, 0-100. */
export const rawFeeling = (state: CustomerState): number => feelingOf(state.trust, state.heat);

/** Feeling as shown and as conditions read it, 0-100: the outcome's once there is one. */
export function currentFeeling(state: EncounterState): number {
  if (state.outcome !== null) return state.outcome.feeling;
  return heldFeeling(rawFeeling(state), state.startFeeling, state.gates === GATE.both);
}

/** Grade of the feeling as it stands; the outcome's once there is one. */
export const currentGrade = (state: EncounterState): Grade =>
  state.outcome === null ? gradeOf(currentFeeling(state)) : state.outcome.grade;

/** What conditions may ask, as things stand. */
export function situationOf(
  program: Program,
  state: EncounterState,
  feeling: number = currentFeeling(state),
): Situation {
  const situation: Situation = {
    vars: state.vars,
    marks: state.marks,
    turns: state.turns,
    feeling,
    left: state.left,
    isMet: (need) => {
      const wanted = program.customers[state.variant]?.needs.find((own) => own.need === need);
      return wanted !== undefined && holds(wanted.metWhen, situation);
    },
  };
  return situation;
}
