import { describe, expect, it } from 'vitest';
import { COMPARISON_NAMES, COMPARISONS } from '../../../src/core/vocabulary/comparisons';

describe('words that compare numbers', () => {
  it('are these five, in the order they are explained', () => {
    expect(COMPARISON_NAMES).toEqual(['atLeast', 'atMost', 'above', 'below', 'is']);
  });

  it.each([
    // word, below the bound, at the bound, above the bound
    ['atLeast', false, true, true],
    ['atMost', true, true, false],
    ['above', false, false, true],
    ['below', true, false, false],
    ['is', false, true, false],
  ] as const)('%s holds below, at and above the bound: %s, %s, %s', (word, below, at, above) => {
    const compare = COMPARISONS[word];
    expect([compare(39.9, 40), compare(40, 40), compare(40.1, 40)]).toEqual([below, at, above]);
  });

  it('come in opposite pairs: at least is not below, at most is not above', () => {
    for (const value of [-1, 0, 0.5, 1, 2]) {
      expect(COMPARISONS.atLeast(value, 0.5)).toBe(!COMPARISONS.below(value, 0.5));
      expect(COMPARISONS.atMost(value, 0.5)).toBe(!COMPARISONS.above(value, 0.5));
    }
  });
});
