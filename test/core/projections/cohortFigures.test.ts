import { describe, expect, it } from 'vitest';
import { inFives, meanOf, quantile, spreadOf, tellable, whole } from '../../../src/core/projections/cohortFigures';

describe('sample quartiles (type 7)', () => {
  // Values checked by hand from the definition: h = (n - 1) p, between the neighbours in proportion.
  it.each([
    [[1, 2, 3, 4, 5], 2, 3, 4],
    [[5, 4, 3, 2, 1], 2, 3, 4],
    [[1, 2, 3, 4, 5, 6], 2.25, 3.5, 4.75],
    [[1, 2, 3, 4, 5, 6, 7, 8], 2.75, 4.5, 6.25],
    [[0, 0, 0, 0, 100], 0, 0, 0],
    [[-10, 0, 10, 20], -2.5, 5, 12.5],
    [[7], 7, 7, 7],
  ])('of %j are %d, %d, %d', (values, low, middle, high) => {
    expect([0.25, 0.5, 0.75].map((share) => quantile(values, share))).toEqual([low, middle, high]);
  });

  it('are whole numbers for a spread, and none for fewer than five', () => {
    expect(spreadOf([1, 2, 3, 4, 5, 6])).toEqual({ low: 2, middle: 4, high: 5 });
    expect(spreadOf([-1, -2, -3, -4, -5, -6])).toEqual({ low: -5, middle: -4, high: -2 });
    expect(spreadOf([1, 2, 3, 4])).toBeNull();
  });
});

describe('numbers as they are told', () => {
  it('round half away from zero, and never to minus zero', () => {
    expect([2.5, -2.5, -0.2, 0.49].map(whole)).toEqual([3, -3, 0, 0]);
    expect(Object.is(whole(-0.2), 0)).toBe(true);
  });

  it('count in fives, so that each stands for five numbers', () => {
    expect([0, 2, 3, 7, 8, 12, 13].map(inFives)).toEqual([0, 0, 5, 5, 10, 10, 15]);
    for (let shown = 0; shown <= 60; shown += 5) {
      const meant = Array.from({ length: 70 }, (_, value) => value).filter((value) => inFives(value) === shown);
      expect(meant.some((value) => value === 0 || value >= 5)).toBe(true);
    }
  });

  it('tell of a number of people only where nobody else stands out', () => {
    expect([4, 5, 8, 9, 12].map((count) => tellable(count, 12))).toEqual([null, 5, null, null, 12]);
    expect(tellable(7, 12)).toBe(7);
  });

  it('have a mean, and 0 for nothing', () => {
    expect(meanOf([1, 2, 6])).toBe(3);
    expect(meanOf([])).toBe(0);
  });
});
