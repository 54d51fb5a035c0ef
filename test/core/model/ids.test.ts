import { describe, expect, it } from 'vitest';
import { asId, asSeed, type BeatId } from '../../../src/core/model/ids';

describe('a checked name', () => {
  it('is the very text it was made of', () => {
    const beat: BeatId = asId<BeatId>('the-plate');
    expect(beat).toBe('the-plate');
    expect(JSON.stringify({ beat })).toBe('{"beat":"the-plate"}');
  });
});

describe('a seed', () => {
  it.each([
    ['a whole number in range stays', 12, 12],
    ['the lowest stays', 0, 0],
    ['the highest stays', 4294967295, 4294967295],
    ['the first past the end begins again', 4294967296, 0],
    ['a fraction is cut, not rounded', 7.99, 7],
    ['a negative fraction is cut towards zero', -0.99, 0],
    ['below zero it counts back from the end', -1, 4294967295],
    ['what is no number is seed 0', Number.NaN, 0],
    ['what is endless is seed 0', Number.POSITIVE_INFINITY, 0],
  ])('%s', (_, value, seed) => {
    expect(asSeed(value)).toBe(seed);
  });

  it('made of a seed is that seed', () => {
    for (const value of [0, 1, 99, 2147483648, 4294967295]) expect(asSeed(asSeed(value))).toBe(value);
  });
});
