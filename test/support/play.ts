import { expect } from 'vitest';
import { shownFeeling } from '../../src/core/customer/feeling';
import type { Grade, Kept } from '../../src/core/model/words';
import { advance, arrive } from '../../src/core/scenario/advance';
import { beatAt, lockedReason, offered, spokenLines } from '../../src/core/scenario/offers';
import type { Program } from '../../src/core/scenario/program';
import { currentFeeling, currentGrade, type EncounterState } from '../../src/core/scenario/state';
import { step } from '../../src/core/scenario/step';

/** A talk under test, told as a story: `play(program).choose('own-it').expectGrade('magic')`. */
export interface Talk {
  readonly state: EncounterState;
  readonly choose: (...replies: readonly string[]) => Talk;
  /** The time is up: silence. */
  readonly timeOut: () => Talk;
  readonly expectBeat: (beat: string) => Talk;
  readonly expectOffers: (...replies: readonly string[]) => Talk;
  /** Replies shown with the reason why they cannot be said. */
  readonly expectLocked: (reasons: Readonly<Record<string, string>>) => Talk;
  readonly expectLines: (...texts: readonly string[]) => Talk;
  readonly expectFeeling: (shown: number) => Talk;
  readonly expectGrade: (grade: Grade) => Talk;
  readonly expectEnding: (ending: string) => Talk;
  readonly expectVariable: (name: string, value: number) => Talk;
  /** The beat that waits behind an interrupt; null when none does. */
  readonly expectWaiting: (beat: string | null) => Talk;
  /** What became of a promise once the talk is over. */
  readonly expectPromise: (id: string, kept: Kept) => Talk;
}

/** Starts a talk with a customer of the program: by the variant's name, or the first. */
export function play(program: Program, variant?: string, seed = 0): Talk {
  const place = variant === undefined ? 0 : program.customers.findIndex((customer) => customer.id === variant);
  return talk(program, arrive(program, place, 0, seed));
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
    timeOut: () => talk(program, step(program, state, { type: 'timedOut' }).state),
    expectBeat: (beat) => checked(() => expect(beatAt(program, state).id).toBe(beat)),
    expectOffers: (...replies) => checked(() => expect(offersOf(program, state)).toEqual(replies)),
    expectLocked: (reasons) => checked(() => expect(lockedIn(program, state)).toEqual(reasons)),
    expectLines: (...texts) =>
      checked(() => expect(spokenLines(program, state).map((line) => line.text)).toEqual(texts)),
    expectFeeling: (shown) => checked(() => expect(shownFeeling(currentFeeling(state))).toBe(shown)),
    expectGrade: (grade) => checked(() => expect(currentGrade(state)).toBe(grade)),
    expectEnding: (ending) => checked(() => expect(program.endings[state.outcome?.ending ?? -1]?.id).toBe(ending)),
    expectVariable: (name, value) =>
      checked(() => expect(state.vars[program.variables.findIndex((variable) => variable.name === name)]).toBe(value)),
    expectWaiting: (beat) => checked(() => expect(program.beats[state.waiting]?.id ?? null).toBe(beat)),
    expectPromise: (id, kept) =>
      checked(() =>
        expect(state.outcome?.promises[program.promises.findIndex((promise) => promise.id === id)]).toBe(kept),
      ),
  };
}

const lockedIn = (program: Program, state: EncounterState): Readonly<Record<string, string>> =>
  Object.fromEntries(
    beatAt(program, state).replies.flatMap((reply) => {
      const reason = lockedReason(program, state, reply);
      return reason === null ? [] : [[reply.id, reason]];
    }),
  );

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
