import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom, seedFor, shuffled } from '../../../src/core/model/chance';
import { asSeed } from '../../../src/core/model/ids';

const draws = (seed: number, count: number): readonly number[] => {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, () => chance());
};

/** A stream that gives the numbers of a list, one after another. */
const scripted = (...numbers: readonly number[]): (() => number) => {
  const rest = [...numbers];
  return () => rest.shift() as number;
};

describe('a stream of chance', () => {
  it('gives the numbers of the published algorithm, so that old journals replay on any machine', () => {
    expect(draws(0, 3)).toEqual([0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]);
    expect(draws(1, 3)).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
    expect(draws(4294967295, 2)).toEqual(draws(-1, 2));
  });

  it('is the same for the same seed, and its streams do not disturb each other', () => {
    const one = chanceFrom(42);
    const other = chanceFrom(42);
    const mixed = [one(), one(), other(), one(), other()];
    const [first, second, third] = draws(42, 3);
    expect(mixed).toEqual([first, second, first, third, second]);
  });

  it('stays from 0 up to, but never at, 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4294967295 }), (seed) => {
        for (const draw of draws(seed, 20)) {
          expect(draw).toBeGreaterThanOrEqual(0);
          expect(draw).toBeLessThan(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('spreads evenly: a tenth of ten thousand draws falls in each tenth, within a tenth of that', () => {
    const counts = Array.from({ length: 10 }, () => 0);
    for (const draw of draws(11, 10_000)) counts[Math.floor(draw * 10)] = (counts[Math.floor(draw * 10)] as number) + 1;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(100);
  });
});

describe('shuffling', () => {
  it('swaps from the last place down with the place that chance picks', () => {
    // Last place 3 swaps with floor(0 * 4) = 0, place 2 with floor(.5 * 3) = 1, place 1 with floor(.9 * 2) = 1.
    expect(shuffled(['a', 'b', 'c', 'd'], scripted(0, 0.5, 0.9))).toEqual(['d', 'c', 'b', 'a']);
  });

  it('leaves the list it was given as it was', () => {
    const items = Object.freeze([1, 2, 3, 4, 5]);
    shuffled(items, chanceFrom(3));
    expect(items).toEqual([1, 2, 3, 4, 5]);
  });

  it('keeps every item once, in an order fixed by the seed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 12 }), fc.integer(), (items, seed) => {
        const order = shuffled(items, chanceFrom(seed));
        expect(order.toSorted((a, b) => a - b)).toEqual(items.toSorted((a, b) => a - b));
        expect(shuffled(items, chanceFrom(seed))).toEqual(order);
      }),
      { numRuns: 200 },
    );
  });

  it('takes nothing from chance for an empty list or a single item', () => {
    const none = () => {
      throw new Error('chance was asked');
    };
    expect(shuffled([], none)).toEqual([]);
    expect(shuffled(['only'], none)).toEqual(['only']);
  });

  it('brings each of three items to the front about equally often', () => {
    const first = new Map<string, number>();
    for (let seed = 0; seed < 3000; seed += 1) {
      const front = shuffled(['a', 'b', 'c'], chanceFrom(seedFor(7, seed)))[0] as string;
      first.set(front, (first.get(front) ?? 0) + 1);
    }
    for (const item of ['a', 'b', 'c']) expect(Math.abs((first.get(item) as number) - 1000)).toBeLessThan(100);
  });
});

describe('a seed for one corner of a play', () => {
  it('is the same for the same play and corner', () => {
    expect(seedFor(asSeed(12), 3)).toBe(seedFor(12, 3));
  });

  it('differs between corners of one play and between plays at one corner', () => {
    const corners = new Set(Array.from({ length: 1000 }, (_, corner) => seedFor(12, corner)));
    const plays = new Set(Array.from({ length: 1000 }, (_, seed) => seedFor(seed, 3)));
    expect(corners.size).toBe(1000);
    expect(plays.size).toBe(1000);
  });

  it('does not make corner 1 of one play look like corner 0 of the next', () => {
    for (let seed = 0; seed < 200; seed += 1) expect(seedFor(seed, 1)).not.toBe(seedFor(seed + 1, 0));
  });

  it('is a whole number of 32 bits, as a stream wants it', () => {
    for (let corner = -1; corner < 100; corner += 1) expect(seedFor(4294967295, corner) | 0).toBe(seedFor(-1, corner));
  });
});
