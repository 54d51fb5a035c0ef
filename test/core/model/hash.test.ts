import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/core/model/hash';

/** The last 13 hexadecimal digits of a whole number. */
const digits = (value: number): string => value.toString(16).padStart(13, '0').slice(-13);

describe('the hash of a text', () => {
  it('is 26 small hexadecimal digits for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        expect(hashOf(text)).toMatch(/^[0-9a-f]{26}$/);
      }),
      { numRuns: 200 },
    );
  });

  it('begins with the published values of its algorithm (cyrb53 with seed 0)', () => {
    expect(hashOf('a').slice(0, 13)).toBe(digits(7929297801672961));
    expect(hashOf('b').slice(0, 13)).toBe(digits(8684336938537663));
    expect(hashOf('revenge').slice(0, 13)).toBe(digits(4051478007546757));
    expect(hashOf('revenue').slice(0, 13)).toBe(digits(8309097637345594));
  });

  it('has two lanes that do not repeat each other', () => {
    const hash = hashOf('three waffles');
    expect(hash.slice(0, 13)).not.toBe(hash.slice(13));
  });

  it.each([
    ['', 'bdcb81aee8d8330c5cc8d752f5'],
    ['three-waffles', 'c7677840c31e27851ff33dac43'],
    ['The waffles are cold.', 'feeedad56e8b7c221597d77b06'],
  ])('of "%s" stays what it was, since journals on disk name hashes', (text, hash) => {
    expect(hashOf(text)).toBe(hash);
  });

  it('tells apart texts that differ in one letter, in order, in a blank or in length', () => {
    const texts = ['cold', 'bold', 'colt', 'clod', 'cold ', ' cold', 'coldcold', 'Cold', '', ' ', '\u0000'];
    expect(new Set(texts.map(hashOf)).size).toBe(texts.length);
  });

  it('reads every unit of a text, those past the basic plane too', () => {
    expect(hashOf('\u{1f9c7}')).not.toBe(hashOf('\u{1f9c8}'));
    expect(hashOf('ä')).not.toBe(hashOf('a\u0308'));
  });

  it('finds no two alike among twenty thousand numbered names', () => {
    const hashes = new Set(Array.from({ length: 20_000 }, (_, number) => hashOf(`beat-${number}`)));
    expect(hashes.size).toBe(20_000);
  });
});
