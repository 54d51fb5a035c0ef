import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bandOf,
  DIFFICULTIES,
  difficultyOf,
  ERRORS,
  errorAfter,
  estimateAfter,
  expectedShare,
  gainAfter,
  UNKNOWN,
  wordAt,
  type Estimate,
} from '../../../src/core/scoring/estimate';

const fixed = { numRuns: 200 };
const row = (values: readonly number[], digits = 3): string => values.map((value) => value.toFixed(digits)).join(' ');
const after = (levels: readonly number[], difficulty = 0): Estimate =>
  levels.reduce((estimate, level) => estimateAfter(estimate, level, difficulty), UNKNOWN);

describe('the difficulty of a story on the scale of skill', () => {
  it('is half a unit a step, with medium in the middle', () => {
    expect([1, 2, 3, 4, 5].map(difficultyOf)).toEqual([-1, -0.5, 0, 0.5, 1]);
  });

  it('is medium where the author said nothing, or nothing known', () => {
    expect(difficultyOf(null)).toBe(0);
    expect(difficultyOf(9)).toBe(0);
  });
});

describe('the share of the points that is expected', () => {
  const skills = [-2, -1, -0.5, 0, 0.5, 1, 2];

  // skill:        -2   -1  -0.5    0   0.5    1    2
  it.each([
    [1, '0.154 0.500 0.701 0.846 0.928 0.968 0.994'],
    [2, '0.072 0.299 0.500 0.701 0.846 0.928 0.986'],
    [3, '0.032 0.154 0.299 0.500 0.701 0.846 0.968'],
    [4, '0.014 0.072 0.154 0.299 0.500 0.701 0.928'],
    [5, '0.006 0.032 0.072 0.154 0.299 0.500 0.846'],
  ])('in a story of difficulty %d', (difficulty, shares) => {
    expect(row(skills.map((skill) => expectedShare(skill, difficultyOf(difficulty))))).toBe(shares);
  });
});

describe('how far one answer moves the estimate', () => {
  it('falls with what is known and stops falling at 0.12', () => {
    const answers = [0, 1, 2, 3, 4, 8, 12, 20, 36, 49, 50, 500];
    expect(row(answers.map(gainAfter))).toBe('1.600 1.280 1.067 0.914 0.800 0.533 0.400 0.267 0.160 0.121 0.120 0.120');
  });

  // first answer in a story of difficulty 1 to 5
  it.each([
    [0, '-1.353 -1.121 -0.800 -0.479 -0.247'],
    [1, '-0.953 -0.721 -0.400 -0.079 0.153'],
    [2, '-0.553 -0.321 0.000 0.321 0.553'],
    [3, '-0.153 0.079 0.400 0.721 0.953'],
    [4, '0.247 0.479 0.800 1.121 1.353'],
  ])('first answer on level %d, stories of difficulty 1 to 5', (level, thetas) => {
    const moved = [1, 2, 3, 4, 5].map((one) => estimateAfter(UNKNOWN, level, difficultyOf(one)).theta);
    expect(row(moved)).toBe(thetas);
  });

  it.each([
    ['always the polite formula', [2, 2, 2, 2, 2, 2], '0.000 0.000 0.000 0.000 0.000 0.000'],
    ['always level 3', [3, 3, 3, 3, 3, 3], '0.400 0.510 0.559 0.585 0.601 0.612'],
    ['always the best', [4, 4, 4, 4, 4, 4], '0.800 1.061 1.212 1.315 1.393 1.454'],
    ['learning on the way', [0, 1, 2, 3, 4, 4], '-0.800 -0.741 -0.444 -0.050 0.367 0.615'],
    ['the same answers the other way round', [4, 4, 3, 2, 1, 0], '0.800 1.061 0.945 0.641 0.242 -0.185'],
  ])('%s, in medium stories', (_, levels, thetas) => {
    const path = levels.map((__, place) => after(levels.slice(0, place + 1)).theta);
    expect(row(path)).toBe(thetas);
  });

  it('counts the answers', () => {
    expect(after([1, 2, 3]).probes).toBe(3);
    expect(UNKNOWN.probes).toBe(0);
  });

  it('stays finite and within reach of the stories, whatever is answered', () => {
    const anyAnswer = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom(...Object.values(DIFFICULTIES)));
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 300 }), (answers) => {
        const { theta } = answers.reduce((estimate, [level, b]) => estimateAfter(estimate, level, b), UNKNOWN);
        expect(Number.isFinite(theta)).toBe(true);
        expect(Math.abs(theta)).toBeLessThan(5);
      }),
      fixed,
    );
    expect(after(Array.from({ length: 20_000 }, () => 4)).theta).toBeLessThan(6);
  });

  it('is never lower for a better answer', () => {
    const anyLevel = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), fc.nat(200), anyLevel, (theta, probes, level) => {
        const [worse, better] = [level, level + 1].map((one) => estimateAfter({ theta, probes }, one, 0).theta);
        expect(better).toBeGreaterThan(worse as number);
      }),
      fixed,
    );
  });
});

describe('the error of the estimate', () => {
  it('is what was measured after 10, 20 and 40 answers, straight between them by doublings, and then no smaller', () => {
    const answers = [10, 12, 14, 17, 20, 24, 28, 34, 40, 41, 400];
    expect(row(answers.map((one) => errorAfter(one) as number))).toBe(
      '0.590 0.561 0.537 0.506 0.480 0.451 0.427 0.396 0.370 0.370 0.370',
    );
    expect(ERRORS.map(({ probes }) => probes)).toEqual([10, 20, 40]);
  });

  it('is not told below ten answers', () => {
    expect([0, 1, 9].map(errorAfter)).toEqual([null, null, null]);
  });

  it('never grows with more answers', () => {
    for (let answers = 10; answers < 60; answers += 1)
      expect(errorAfter(answers + 1)).toBeLessThanOrEqual(errorAfter(answers) as number);
  });
});

describe('the band', () => {
  const skills = [-1, -0.5, 0, 0.5, 1, 1.5];
  const bands = (probes: number): string =>
    skills
      .map((theta) => bandOf({ theta, probes }))
      .map((band) => `${band?.low.toFixed(0)}-${band?.high.toFixed(0)}`)
      .join(' ');

  it.each([
    [10, '6-33 14-54 27-73 46-86 67-94 82-97'],
    [20, '7-29 16-49 31-69 51-84 71-93 85-97'],
    [40, '9-26 19-44 35-65 56-81 74-91 87-96'],
    [400, '9-26 19-44 35-65 56-81 74-91 87-96'],
  ])('after %d answers, for skills from -1 to 1.5', (probes, shares) => {
    expect(bands(probes)).toBe(shares);
  });

  it('is nothing before ten answers', () => {
    expect(bandOf({ theta: 1, probes: 9 })).toBeNull();
  });

  it('never leaves 0 to 100, and holds what would be expected', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), fc.integer({ min: 10, max: 500 }), (theta, probes) => {
        const band = bandOf({ theta, probes });
        const middle = 100 * expectedShare(theta, 0);
        expect(band?.low).toBeGreaterThanOrEqual(0);
        expect(band?.high).toBeLessThanOrEqual(100);
        expect(band?.low).toBeLessThan(middle);
        expect(band?.high).toBeGreaterThan(middle);
      }),
      fixed,
    );
  });
});

describe('the word for a share of the points', () => {
  it.each([
    [0, 'starting'],
    [39.9, 'starting'],
    [40, 'growing'],
    [64.9, 'growing'],
    [65, 'steady'],
    [100, 'steady'],
  ] as const)('%d is %s', (share, word) => {
    expect(wordAt(share)).toBe(word);
  });
});
