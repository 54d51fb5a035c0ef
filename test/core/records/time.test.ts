import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoTime } from '../../../src/core/records/time';

describe('a moment in words for programs', () => {
  it.each([
    [0, '1970-01-01T00:00:00Z'],
    [999, '1970-01-01T00:00:00Z'],
    [86_399_999, '1970-01-01T23:59:59Z'],
    [86_400_000, '1970-01-02T00:00:00Z'],
    [951_782_400_000, '2000-02-29T00:00:00Z'],
    [951_868_800_000, '2000-03-01T00:00:00Z'],
    [1_709_164_800_000, '2024-02-29T00:00:00Z'],
    [1_735_689_599_000, '2024-12-31T23:59:59Z'],
    [1_735_689_600_000, '2025-01-01T00:00:00Z'],
    [1_795_336_923_456, '2026-11-22T08:42:03Z'],
    [4_107_542_400_000, '2100-03-01T00:00:00Z'],
    [253_402_300_799_999, '9999-12-31T23:59:59Z'],
  ])('%i is %s', (at, words) => {
    expect(isoTime(at)).toBe(words);
  });

  it.each([-1, 253_402_300_800_000, Number.MAX_SAFE_INTEGER, Infinity, NaN])('%s has no words', (at) => {
    expect(isoTime(at)).toBe('');
  });

  it('agrees with the calendar of the device', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 253_402_300_799_999 }), (at) => {
        expect(isoTime(at)).toBe(`${new Date(at).toISOString().slice(0, 19)}Z`);
      }),
    );
  });

  it('agrees with it on every day of 400 years', () => {
    const days = Array.from({ length: 146_097 }, (_, day) => day * 86_400_000);
    expect(days.filter((at) => isoTime(at) !== `${new Date(at).toISOString().slice(0, 19)}Z`)).toEqual([]);
  });
});
