import { describe, expect, it } from 'vitest';
import { ERRORS } from '../../../src/core/scoring/estimate';
import { worthOf } from '../../bench/learners';

const AFTER = ERRORS.map(({ probes }) => probes);
const CLASS = { seed: 7, learners: 1600, answersPerStory: 10, wrongBy: 0.5 };
const tableAt = (answers: number): number => ERRORS.find(({ probes }) => probes === answers)?.error ?? 0;

// Every number here is of one seed. The bench tells the same for 4,000 learners.
describe('simulated learners', () => {
  it('are off by what the table says, where ten answers share a difficulty that is wrong by half a unit', () => {
    for (const { answers, error } of worthOf(CLASS, AFTER))
      expect(Math.abs(error - tableAt(answers))).toBeLessThan(0.02);
  });

  it('lie inside the band for about seven in ten then, as the page says', () => {
    for (const { inside } of worthOf(CLASS, AFTER)) {
      expect(inside).toBeGreaterThan(0.67);
      expect(inside).toBeLessThan(0.73);
    }
  });

  it('are off by less where stories are shorter, and lie inside more often', () => {
    for (const answersPerStory of [1, 5])
      for (const { answers, error, inside } of worthOf({ ...CLASS, answersPerStory }, AFTER)) {
        expect(error).toBeLessThan(tableAt(answers) - 0.03);
        expect(inside).toBeGreaterThan(0.73);
      }
  });

  it('are off by more than told where authors are wrong by a whole unit: about half lie inside', () => {
    for (const { answers, error, inside } of worthOf({ ...CLASS, wrongBy: 1 }, AFTER)) {
      expect(error).toBeGreaterThan(tableAt(answers) + 0.1);
      expect(inside).toBeGreaterThan(0.45);
      expect(inside).toBeLessThan(0.6);
    }
  });

  it('are known better the more they answer', () => {
    const errors = worthOf(CLASS, [10, 20, 40, 80]).map(({ error }) => error);
    expect(errors).toEqual(errors.toSorted((one, other) => other - one));
  });
});
