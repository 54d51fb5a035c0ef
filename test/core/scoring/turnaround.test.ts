import { describe, expect, it } from 'vitest';
import { arrive } from '../../../src/core/scenario/advance';
import type { EncounterState, Outcome } from '../../../src/core/scenario/state';
import { type Headline, headlineOf } from '../../../src/core/scoring/turnaround';
import { type Authored, aScenario, compiled } from '../../support/scenarios';

const need = (id: string, must: boolean): Authored => ({ id, text: 'A need.', must, metWhen: { kept: true } });

/** A customer with one must need and so many others. */
const withNeeds = (optional: number) =>
  compiled(
    aScenario({
      vars: { kept: false },
      customer: {
        name: 'Mr Adeyemi',
        needs: [need('plate', true), ...Array.from({ length: optional }, (_, place) => need(`more-${place}`, false))],
      },
      endings: { safe: { if: { kept: true }, says: 'Enough.', safe: true }, done: { says: 'He nods.' } },
    }),
  );

interface Case {
  readonly start: number;
  readonly end: number;
  readonly best?: number;
  readonly worst?: number;
  readonly optional?: number;
  /** How many optional needs stayed open. */
  readonly open?: number;
  readonly mustOpen?: boolean;
  readonly left?: boolean;
  readonly safe?: boolean;
}

/** The headline of a play that ended as told. The must need stands first among the customer's needs. */
function headline(told: Case): Headline {
  const { start, end, best = 80, worst = 0, optional = 2, open = 0, mustOpen = false, left = false } = told;
  const program = withNeeds(optional);
  const openNeeds = [...(mustOpen ? [0] : []), ...Array.from({ length: open }, (_, place) => place + 1)];
  const ending = told.safe === true ? 0 : 1;
  const outcome: Outcome = { ending, feeling: end, grade: 'mediocre', later: [], openNeeds, mustOpen, promises: [] };
  const ended: EncounterState = { ...arrive(program, 0), at: -1, startFeeling: start, left, outcome };
  return headlineOf(program, ended, { best, worst, exact: true });
}

const turnaround = (value: number): Headline => ({ kind: 'turnaround', value });
const held = (value: number): Headline => ({ kind: 'held', value });

describe('Turnaround', () => {
  it.each([
    // start, end, best, worst, Turnaround: 100 (end - start) / (best - start), or / (start - worst) below the start
    [20, 80, 80, 0, 100],
    [20, 65, 80, 0, 75],
    [20, 50, 80, 0, 50],
    [20, 35, 80, 0, 25],
    [20, 20, 80, 0, 0],
    [20, 15, 80, 0, -25],
    [20, 5, 80, 0, -75],
    [20, 0, 80, 0, -100],
    [40, 30, 80, 20, -50],
    [40, 20, 80, 20, -100],
    [15, 61, 88, 0, 63],
    [14, 56, 56, 0, 100],
    [0, 30, 90, 0, 33],
    [0, 60, 90, 0, 67],
    [64.99, 79.99, 94.99, 5, 50],
  ])('from %f to %f, with %f and %f possible, is %i', (start, end, best, worst, value) => {
    expect(headline({ start, end, best, worst })).toEqual(turnaround(value));
  });

  it('measures the way down from the start, so that sinking her to climb back earns nothing', () => {
    expect(headline({ start: 30, end: 30 })).toEqual(turnaround(0));
  });

  it('is held to 100 and -100 where a bound was only estimated and the play went past it', () => {
    expect(headline({ start: 20, end: 90 })).toEqual(turnaround(100));
    expect(headline({ start: 20, end: 1, worst: 5 })).toEqual(turnaround(-100));
  });

  it.each([
    // end, Turnaround: start 50, best 100 and worst 0, so half a point of feeling is one hundredth
    [50.25, 1],
    [50.2, 0],
    [51.25, 3],
    [51.75, 4],
    [49.75, -1],
    [49.8, 0],
    [48.75, -3],
    [48.25, -4],
  ])('rounds half away from zero: an end at %f gives %i', (end, value) => {
    expect(headline({ start: 50, end, best: 100, worst: 0 })).toEqual(turnaround(value));
  });

  it('is never minus zero', () => {
    const low = headline({ start: 50, end: 49.9, best: 100 });
    expect(Object.is(low.kind === 'turnaround' && low.value, 0)).toBe(true);
    const capped = headline({ start: 20, end: 80, mustOpen: true });
    expect(Object.is(capped.kind === 'turnaround' && capped.value, 0)).toBe(true);
  });
});

describe('the ceiling of Turnaround', () => {
  it.each([
    // optional needs, open, Turnaround of a play that came all the way: 100 - 50 x open / optional
    [0, 0, 100],
    [1, 0, 100],
    [1, 1, 50],
    [2, 1, 75],
    [2, 2, 50],
    [3, 1, 83],
    [3, 2, 67],
    [3, 3, 50],
    [4, 1, 88],
    [4, 3, 63],
  ])('with %i optional needs of which %i stayed open is %i', (optional, open, value) => {
    expect(headline({ start: 20, end: 80, optional, open })).toEqual(turnaround(value));
  });

  it('only lowers: what lies below it stays as it is', () => {
    expect(headline({ start: 20, end: 44, optional: 1, open: 1 })).toEqual(turnaround(40));
    expect(headline({ start: 20, end: 15, optional: 1, open: 1 })).toEqual(turnaround(-25));
  });

  it('does not scale: half the way with one need of two open is still half the way', () => {
    expect(headline({ start: 20, end: 50, optional: 2, open: 1 })).toEqual(turnaround(50));
  });

  it('is zero with a must need open, however happy: no fix, no turnaround', () => {
    expect(headline({ start: 20, end: 64, mustOpen: true })).toEqual(turnaround(0));
    expect(headline({ start: 20, end: 10, mustOpen: true })).toEqual(turnaround(-50));
  });

  it('is zero when the customer left, whatever was met', () => {
    expect(headline({ start: 20, end: 39, left: true })).toEqual(turnaround(0));
    expect(headline({ start: 20, end: 5, left: true })).toEqual(turnaround(-75));
  });
});

describe('a side too narrow for a number', () => {
  it('is the way up for a play that came no lower than it began', () => {
    expect(headline({ start: 20, end: 22, best: 24.99 })).toEqual({ kind: 'narrow' });
    expect(headline({ start: 20, end: 20, best: 24.99 })).toEqual({ kind: 'narrow' });
    expect(headline({ start: 20, end: 22.5, best: 25 })).toEqual(turnaround(50));
  });

  it('is the way down for a play that came out lower', () => {
    expect(headline({ start: 20, end: 19, worst: 15.01 })).toEqual({ kind: 'narrow' });
    expect(headline({ start: 20, end: 17.5, worst: 15 })).toEqual(turnaround(-50));
  });

  it('does not ask about the other side', () => {
    expect(headline({ start: 20, end: 10, best: 21 })).toEqual(turnaround(-50));
    expect(headline({ start: 3, end: 41.5, worst: 0 })).toEqual(turnaround(50));
  });
});

describe('Held', () => {
  it.each([
    // start, end, best, worst, Held: 100 (end - worst) / (best - worst)
    [65, 90, 90, 10, 100],
    [65, 70, 90, 10, 75],
    [65, 65, 90, 10, 69],
    [80, 50, 90, 10, 50],
    [80, 10, 90, 10, 0],
    [80, 10.4, 90, 10, 1],
    [100, 100, 100, 0, 100],
  ])('from %f to %f, with %f and %f possible, is %i', (start, end, best, worst, value) => {
    expect(headline({ start, end, best, worst })).toEqual(held(value));
  });

  it('begins exactly where magic does', () => {
    expect(headline({ start: 65, end: 70 }).kind).toBe('held');
    expect(headline({ start: 64.999, end: 70 }).kind).toBe('turnaround');
  });

  it('is held to 0 and 100', () => {
    expect(headline({ start: 70, end: 95 })).toEqual(held(100));
    expect(headline({ start: 70, end: 5, worst: 10 })).toEqual(held(0));
  });

  it('has the same ceilings, and zero is its lowest', () => {
    expect(headline({ start: 70, end: 80, optional: 2, open: 1 })).toEqual(held(75));
    expect(headline({ start: 70, end: 64, mustOpen: true })).toEqual(held(0));
    expect(headline({ start: 70, end: 39, left: true })).toEqual(held(0));
  });

  it('is narrow when everything that can happen lies within 5', () => {
    expect(headline({ start: 80, end: 82, best: 84, worst: 79.5 })).toEqual({ kind: 'narrow' });
    expect(headline({ start: 80, end: 82, best: 84, worst: 79 })).toEqual(held(60));
  });
});

describe('an ending by the rules', () => {
  it('needs no number: it counts as done well, whatever was open and however they came', () => {
    for (const told of [
      { start: 20, end: 10 },
      { start: 90, end: 10 },
      { start: 20, end: 30, mustOpen: true },
    ]) {
      expect(headline({ ...told, safe: true })).toEqual({ kind: 'safe' });
    }
    expect(headline({ start: 20, end: 30, left: true, safe: true })).toEqual({ kind: 'safe' });
  });
});

describe('a talk that is not over', () => {
  it('has no headline to ask for', () => {
    const program = withNeeds(0);
    expect(() => headlineOf(program, arrive(program, 0), { best: 80, worst: 0, exact: true })).toThrow('not over');
  });
});
