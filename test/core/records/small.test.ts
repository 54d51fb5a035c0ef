import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asSeed } from '../../../src/core/model/ids';
import { cleanLine, LONGEST_NAME, pseudonymFrom } from '../../../src/core/records/pseudonym';
import { isFileDue, readSaved, REMIND, savedNote } from '../../../src/core/records/reminder';
import { NAUGHTY } from '../../support/naughty';

describe('a pseudonym', () => {
  it('is the same for the same chance', () => {
    expect(pseudonymFrom(asSeed(1))).toBe(pseudonymFrom(asSeed(1)));
  });

  it('is two plain words and a number', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 32 - 1), (seed) => {
        expect(pseudonymFrom(asSeed(seed))).toMatch(/^[a-z]{3,8}-[a-z]{3,8}-[1-9][0-9]$/);
      }),
    );
  });

  it('is rarely that of somebody else in a class', () => {
    const names = new Set(Array.from({ length: 2000 }, (_, seed) => pseudonymFrom(asSeed(seed * 7919))));
    expect(names.size).toBeGreaterThan(1950);
  });

  it('passes through the cleaning as it is', () => {
    expect(cleanLine(pseudonymFrom(asSeed(5)), LONGEST_NAME)).toBe(pseudonymFrom(asSeed(5)));
  });
});

describe('a line somebody typed', () => {
  it.each([
    ['  Kim   B.\t', 'Kim B.'],
    ['two\r\nlines', 'two lines'],
    ['\u202Egnp.exe', 'gnp.exe'],
    ['a\0b\u200Bc', 'a b c'],
    ['e\u0301', 'é'],
    ['می‌خواهم', 'می‌خواهم'],
    ['👩‍🍳', '👩‍🍳'],
    ['\uD800', ''],
    ['', ''],
  ])('%j becomes %j', (typed, line) => {
    expect(cleanLine(typed, LONGEST_NAME)).toBe(line);
  });

  it('is cut to its length in whole characters', () => {
    expect(cleanLine('🧇'.repeat(50), 40)).toBe('🧇'.repeat(40));
    expect(cleanLine('x'.repeat(10_000_000), 40)).toBe('x'.repeat(40));
  });

  it('is clean whatever was typed, and stays as it is when cleaned again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...NAUGHTY), fc.string({ unit: 'binary' })), (typed) => {
        const line = cleanLine(typed, 40);
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]|^\s|\s$/u);
        expect(Array.from(line).length).toBeLessThanOrEqual(40);
        expect(cleanLine(line, 40)).toBe(line);
      }),
    );
  });
});

describe('a file of everything', () => {
  const dayOf = (at: number): number => Math.floor(at / 86_400_000);
  const DAY = 86_400_000;
  const due = (attempts: number, since: number | null, last: Parameters<typeof isFileDue>[1], day: number): boolean =>
    isFileDue({ attempts, since }, last, day * DAY, dayOf);

  it('is offered after 20 attempts or 30 days', () => {
    expect(REMIND).toEqual({ attempts: 20, days: 30 });
  });

  it.each([
    [0, false],
    [19, false],
    [20, true],
    [200, true],
  ])('is due on the first day with %i attempts: %s', (attempts, isDue) => {
    expect(due(attempts, attempts === 0 ? null : 0, null, 0)).toBe(isDue);
  });

  it.each([
    [29, false],
    [30, true],
    [400, true],
  ])('is due with one attempt on day %i: %s', (day, isDue) => {
    expect(due(1, 0, null, day)).toBe(isDue);
  });

  it.each([
    ['one more', 6, 129, false],
    ['one more', 6, 135, true],
    ['19 more', 24, 106, false],
    ['20 more', 25, 106, true],
  ])('counts from the last one on day 105, with five in it: %s', (_, attempts, day, isDue) => {
    expect(due(attempts, 0, { at: 105 * DAY, attempts: 5 }, day)).toBe(isDue);
  });

  it('is not due while everything is in the last one, nor after attempts were deleted', () => {
    expect(due(5, 0, { at: 0, attempts: 5 }, 900)).toBe(false);
    expect(due(3, 0, { at: 0, attempts: 5 }, 900)).toBe(false);
  });

  it('is noted and read again', () => {
    const saved = { at: 1_795_336_923_456, attempts: 42 };
    expect(readSaved(savedNote(saved))).toEqual(saved);
  });

  it.each([null, '', 'x', '1', '1 2 3', '-1 2', '1.5 2', '1e3 4', '9'.repeat(40)])('has no note in %j', (note) => {
    expect(readSaved(note)).toBeNull();
  });
});
