import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf, clamp100, feelingOf, gradeOf, heldFeeling, shownFeeling } from '../../../src/core/customer/feeling';
import { heatWeight } from '../../../src/core/customer/respond';

const hundred = () => fc.double({ min: 0, max: 100, noNaN: true });
const fixed = { numRuns: 200 };

describe('clamping', () => {
  it.each([
    [-0.1, 0],
    [-1000, 0],
    [0, 0],
    [0.1, 0.1],
    [99.9, 99.9],
    [100, 100],
    [100.1, 100],
    [1000, 100],
  ])('brings %d to %d', (value, clamped) => {
    expect(clamp100(value)).toBe(clamped);
  });
});

describe('feeling: trust less three tenths of the heat above 30', () => {
  const heats = [0, 30, 40, 58, 72, 86, 100];

  // heat:          0   30  40   58    72    86   100
  it.each([
    [0, '0.0 0.0 0.0 0.0 0.0 0.0 0.0'],
    [12, '12.0 12.0 9.0 3.6 0.0 0.0 0.0'],
    [26, '26.0 26.0 23.0 17.6 13.4 9.2 5.0'],
    [38, '38.0 38.0 35.0 29.6 25.4 21.2 17.0'],
    [64, '64.0 64.0 61.0 55.6 51.4 47.2 43.0'],
    [86, '86.0 86.0 83.0 77.6 73.4 69.2 65.0'],
    [100, '100.0 100.0 97.0 91.6 87.4 83.2 79.0'],
  ])('at trust %d over heats 0, 30, 40, 58, 72, 86 and 100', (trust, row) => {
    expect(heats.map((heat) => feelingOf(trust, heat).toFixed(1)).join(' ')).toBe(row);
  });

  it('is not moved by heat up to 30', () => {
    for (const heat of [0, 12, 29.9, 30]) expect(feelingOf(50, heat)).toBe(50);
    expect(feelingOf(50, 31)).toBeCloseTo(49.7, 12);
  });

  it('is never rounded inside', () => {
    expect(feelingOf(64.96, 30)).toBe(64.96);
    expect(feelingOf(50.123, 31)).toBeCloseTo(49.823, 12);
  });

  it('loses at most 21 points to heat', () => {
    expect(heatWeight(100)).toBeCloseTo(21, 12);
    expect(heatWeight(30)).toBe(0);
    expect(heatWeight(0)).toBe(0);
    expect(heatWeight(31)).toBeCloseTo(0.3, 12);
  });

  it('never leaves 0 to 100, rises with trust and falls with heat', () => {
    fc.assert(
      fc.property(hundred(), hundred(), hundred(), (trust, heat, other) => {
        const feeling = feelingOf(trust, heat);
        expect(feeling).toBeGreaterThanOrEqual(0);
        expect(feeling).toBeLessThanOrEqual(100);
        expect(feelingOf(Math.max(trust, other), heat)).toBeGreaterThanOrEqual(feeling);
        expect(feelingOf(trust, Math.max(heat, other))).toBeLessThanOrEqual(feeling);
      }),
      fixed,
    );
  });
});

describe('grades', () => {
  it.each([
    [0, 'misery'],
    [39.999, 'misery'],
    [40, 'mediocre'],
    [64, 'mediocre'],
    [64.999, 'mediocre'],
    [65, 'magic'],
    [100, 'magic'],
  ] as const)('feeling %d is %s', (feeling, grade) => {
    expect(gradeOf(feeling)).toBe(grade);
  });
});

describe('the gate for magic', () => {
  it.each([
    ['below the gate nothing is held', 63.9, 20, 63.9],
    ['at the gate nothing is held', 64, 20, 64],
    ['between the gate and magic it is held at 64', 64.5, 20, 64],
    ['above it is held at 64', 90, 20, 64],
    ['a customer who came happier is held where they came', 90, 70, 70],
    ['a customer who came happier and fell keeps what is left', 67, 70, 67],
    ['one who came at exactly 64 is held there', 90, 64, 64],
  ])('while closed: %s', (_, raw, start, held) => {
    expect(heldFeeling(raw, start, false)).toBe(held);
  });

  it('once open lets every feeling through', () => {
    for (const raw of [0, 63.9, 64.5, 65, 100]) expect(heldFeeling(raw, 20, true)).toBe(raw);
  });
});

describe('feeling as shown', () => {
  it('is floored, so that 64.9 never stands as 65 beside "mediocre"', () => {
    expect(shownFeeling(64.9)).toBe(64);
    expect(shownFeeling(39.99)).toBe(39);
    expect(shownFeeling(0.99)).toBe(0);
    expect(shownFeeling(100)).toBe(100);
  });

  it('is not one lower for a whole number that binary fractions fell short of', () => {
    expect(70 * 1.1 - 7).toBeCloseTo(70, 12);
    expect(shownFeeling(69.9999999999)).toBe(70);
    expect(shownFeeling(69.999)).toBe(69);
  });

  it('never belongs to a higher grade than the feeling, but for that hair', () => {
    fc.assert(
      fc.property(hundred(), (feeling) => {
        expect(shownFeeling(feeling)).toBeLessThanOrEqual(feeling + 1e-9);
        expect(gradeOf(shownFeeling(feeling))).toBe(gradeOf(feeling + 1e-9));
      }),
      fixed,
    );
  });
});

describe('the seven words of feeling', () => {
  it.each([
    [0, 0, 12.99],
    [1, 13, 26.99],
    [2, 27, 39.99],
    [3, 40, 51.99],
    [4, 52, 64.99],
    [5, 65, 81.99],
    [6, 82, 100],
  ])('word %d runs from %d to %d', (band, lowest, highest) => {
    expect(bandOf(lowest)).toBe(band);
    expect(bandOf((lowest + highest) / 2)).toBe(band);
    expect(bandOf(highest)).toBe(band);
  });

  it('never contradict the grade: 0 to 2 are misery, 3 and 4 mediocre, 5 and 6 magic', () => {
    const GRADE_OF_BAND = ['misery', 'misery', 'misery', 'mediocre', 'mediocre', 'magic', 'magic'];
    for (let tenth = 0; tenth <= 1000; tenth += 1) {
      const feeling = tenth / 10;
      expect(GRADE_OF_BAND[bandOf(feeling)], `at ${feeling}`).toBe(gradeOf(feeling));
    }
  });
});
