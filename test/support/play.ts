import { expect } from 'vitest';
import { shownFeeling } from '../../src/core/customer/feeling';
import type { Grade } from '../../src/core/model/words';
import { advance, arrive, beatAt, offered, spokenLines } from '../../src/core/scenario/advance';
import type { Program } from '../../src/core/scenario/program';
import { currentFeeling, currentGrade, type EncounterState } from '../../src/core/scenario/state';

/** A talk under test, told as a story: `play(program).choose('own-it').expectGrade('magic')`. */
export interface Talk {
  readonly state: EncounterState;
  readonly choose: (...replies: readonly string[]) => Talk;
  readonly expectBeat: (beat: string) => Talk;
  readonly expectOffers: (...replies: readonly string[]) => Talk;
  readonly expectLines: (...texts: readonly string[]) => Talk;
  readonly expectFeeling: (shown: number) => Talk;
  readonly expectGrade: (grade: Grade) => Talk;
  readonly expectEnding: (ending: string) => Talk;
  readonly expectVariable: (name: string, value: number) => Talk;
}

/** Starts a talk with a customer of the program: by the variant's name, or the first. */
export function play(program: Program, variant?: string): Talk {
  const place = variant === undefined ? 0 : program.customers.findIndex((customer) => customer.id === variant);
  return talk(program, arrive(program, place));
}

function talk(program: Program, state: EncounterState): Talk {
  const checked = (check: () => void): Talk => {
    check();
    return talk(program, state);
  };
  return {
    state,
    choose: (...replies) =>
      talk(
        program,
        replies.reduce((now, reply) => advance(program, now, placeOf(program, now, reply)), state),
      ),
    expectBeat: (beat) => checked(() => expect(beatAt(program, state).id).toBe(beat)),
    expectOffers: (...replies) => checked(() => expect(offersOf(program, state)).toEqual(replies)),
    expectLines: (...texts) =>
      checked(() => expect(spokenLines(program, state).map((line) => line.text)).toEqual(texts)),
    expectFeeling: (shown) => checked(() => expect(shownFeeling(currentFeeling(state))).toBe(shown)),
    expectGrade: (grade) => checked(() => expect(currentGrade(state)).toBe(grade)),
    expectEnding: (ending) => checked(() => expect(program.endings[state.outcome?.ending ?? -1]?.id).toBe(ending)),
    expectVariable: (name, value) =>
      checked(() => expect(state.vars[program.variables.findIndex((variable) => variable.name === name)]).toBe(value)),
  };
}

/** Names of the replies on offer, in file order. */
export const offersOf = (program: Program, state: EncounterState): readonly string[] =>
  offered(program, state).map((place) => beatAt(program, state).replies[place]?.id as string);

function placeOf(program: Program, state: EncounterState, reply: string): number {
  const beat = beatAt(program, state);
  const place = beat.replies.findIndex((one) => one.id === reply);
  if (!offered(program, state).includes(place)) {
    throw new Error(`"${reply}" is not on offer in "${beat.id}"; on offer: ${offersOf(program, state).join(', ')}`);
  }
  return place;
}
