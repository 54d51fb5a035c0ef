import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../../src/core/model/nearest';

describe('the distance between two names', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['flaw', 'lawn', 2],
    ['goodbye', 'goodbye2', 1],
    ['the-plate', 'the-palte', 2],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['', '', 0],
    ['same', 'same', 0],
    ['abc', 'xyz', 3],
  ])('from "%s" to "%s" is %d', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
  });

  it('is the same both ways, zero only for equals, and never longer by a detour', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, word, (one, two, three) => {
        expect(editDistance(one, two)).toBe(editDistance(two, one));
        expect(editDistance(one, two) === 0).toBe(one === two);
        expect(editDistance(one, three)).toBeLessThanOrEqual(editDistance(one, two) + editDistance(two, three));
      }),
      { numRuns: 200 },
    );
  });

  it('lies between the difference of the lengths and the longer length', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (one, two) => {
        const distance = editDistance(one, two);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - two.length));
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, two.length));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the distance up to a most', () => {
  it('is the same as without one where it is no more, and larger where it is', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.nat({ max: 9 }), (one, two, most) => {
        const whole = editDistance(one, two);
        const cut = editDistance(one, two, most);
        expect(whole <= most ? cut === whole : cut > most).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the nearest known name', () => {
  const BEATS = ['the-plate', 'the-bill', 'the-door', 'goodbye'];

  it('is the one with the fewest letters to change', () => {
    expect(nearest('goodbye2', BEATS)).toBe('goodbye');
    expect(nearest('the-pill', BEATS)).toBe('the-bill');
    expect(nearest('teh-plate', BEATS)).toBe('the-plate');
  });

  it('is found whatever the case', () => {
    expect(nearest('GoodBye', BEATS)).toBe('goodbye');
    expect(nearest('onTimeout', ['ontimeout'])).toBe('ontimeout');
  });

  it('keeps the spelling of the known name', () => {
    expect(nearest('nohardsel', ['empathy', 'advice', 'noHardSell'])).toBe('noHardSell');
  });

  it('is null where more than a third of the letters differ', () => {
    expect(nearest('kitchen', BEATS)).toBeNull();
    expect(nearest('xyz', ['abc'])).toBeNull();
  });

  it('lets a third of the letters differ, rounded up, and no more', () => {
    // Nine letters allow three changes; four changes are too many.
    expect(nearest('abcdefghi', ['abcdefxyz'])).toBe('abcdefxyz');
    expect(nearest('abcdefghi', ['abcdewxyz'])).toBeNull();
    // Three letters allow one, four allow two.
    expect(nearest('abc', ['abx'])).toBe('abx');
    expect(nearest('abc', ['axy'])).toBeNull();
    expect(nearest('abcd', ['abxy'])).toBe('abxy');
  });

  it('allows one letter even for the shortest names', () => {
    expect(nearest('a', ['b'])).toBe('b');
    expect(nearest('', ['b'])).toBe('b');
    expect(nearest('', ['bc'])).toBeNull();
  });

  it('is the first in the list where several are equally near', () => {
    expect(nearest('the-xill', ['the-bill', 'the-pill'])).toBe('the-bill');
    expect(nearest('the-xill', ['the-pill', 'the-bill'])).toBe('the-pill');
  });

  it('is looked for among the first two thousand, and at once for a name of millions of letters', () => {
    const names = Array.from({ length: 2000 }, (_, place) => `name-number-${place}`);
    expect(nearest('goodby', [...names.slice(1), 'goodbye'])).toBe('goodbye');
    expect(nearest('goodby', [...names, 'goodbye'])).toBeNull();
    expect(nearest('k'.repeat(8_000_000), names)).toBeNull();
  });

  it('reads any list that can be walked, and finds nothing in an empty one', () => {
    expect(nearest('goodby', new Set(BEATS))).toBe('goodbye');
    expect(nearest('goodby', new Map([['goodbye', 1]]).keys())).toBe('goodbye');
    expect(nearest('goodby', [])).toBeNull();
  });
});
