import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf } from '../../../src/core/scoring/estimate';
import { isFresh, missingForSecure, SECURE, type Evidence } from '../../../src/core/scoring/estimateSecure';

const fixed = { numRuns: 300 };
const ENOUGH: Evidence = { probes: 12, stories: 3, industries: 2, days: 2 };
const HIGH = { low: 65.1, high: 88 };

describe('a secure skill', () => {
  it('has 12 answers in 3 stories, 2 kinds of place and on 2 days, and its whole band above the line', () => {
    expect(missingForSecure(HIGH, ENOUGH)).toEqual([]);
    expect(SECURE).toEqual({ line: 65, probes: 12, stories: 3, industries: 2, days: 2, freshDays: 60 });
  });

  it.each([
    [{ probes: 11 }, [{ what: 'probes', more: 1 }]],
    [{ stories: 1 }, [{ what: 'stories', more: 2 }]],
    [{ industries: 1 }, [{ what: 'industries', more: 1 }]],
    [{ days: 1 }, [{ what: 'days', more: 1 }]],
    [
      { probes: 0, days: 0 },
      [
        { what: 'probes', more: 12 },
        { what: 'days', more: 2 },
      ],
    ],
  ] as const)('with %o says what is missing', (less, missing) => {
    expect(missingForSecure(HIGH, { ...ENOUGH, ...less })).toEqual(missing);
  });

  it.each([
    ['there is no band', null],
    ['the band reaches down to the line', { low: 65, high: 90 }],
    ['the band begins below it', { low: 30, high: 95 }],
  ])('is not said where %s', (_, band) => {
    expect(missingForSecure(band, ENOUGH)).toEqual([{ what: 'band', more: 0 }]);
  });

  it('never comes with less evidence where it did not come with more', () => {
    const anyEvidence = fc.record({ probes: fc.nat(20), stories: fc.nat(5), industries: fc.nat(4), days: fc.nat(4) });
    const anyBand = fc.option(fc.record({ low: fc.double({ min: 0, max: 90, noNaN: true }), high: fc.constant(95) }));
    const least = (one: Evidence, other: Evidence): Evidence => ({
      probes: Math.min(one.probes, other.probes),
      stories: Math.min(one.stories, other.stories),
      industries: Math.min(one.industries, other.industries),
      days: Math.min(one.days, other.days),
    });
    fc.assert(
      fc.property(anyEvidence, anyEvidence, anyBand, (one, other, band) => {
        const fewer = missingForSecure(band, least(one, other)).length;
        expect(fewer).toBeGreaterThanOrEqual(missingForSecure(band, one).length);
        expect(missingForSecure(band, { ...one, probes: Math.min(one.probes, 11) })).not.toEqual([]);
      }),
      fixed,
    );
  });
});

describe('the middle of a band that just clears the line', () => {
  /** The lowest whole share of the points whose band lies above the line after so many answers. */
  const lowest = (probes: number): number | undefined =>
    Array.from({ length: 99 }, (_, place) => place + 1).find((share) => {
      const theta = Math.log(share / (100 - share)) / 1.7;
      return missingForSecure(bandOf({ theta, probes }), { ...ENOUGH, probes }).length === 0;
    });

  it.each([
    [12, 83],
    [20, 81],
    [40, 78],
    [400, 78],
  ])('after %d answers is at %d', (probes, share) => {
    expect(lowest(probes)).toBe(share);
  });

  it('is nowhere with fewer than twelve answers', () => {
    expect(lowest(11)).toBeUndefined();
  });
});

describe('what is fresh', () => {
  it('is not older than 60 days', () => {
    expect(isFresh(1000, 1000)).toBe(true);
    expect(isFresh(940, 1000)).toBe(true);
    expect(isFresh(939, 1000)).toBe(false);
  });
});
