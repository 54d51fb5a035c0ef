import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skillView } from '../../../src/core/projections/progress/skills';
import { estimateAfter, UNKNOWN } from '../../../src/core/scoring/estimate';
import { firstAttempts } from '../../../src/core/scoring/estimateAttempts';
import type { Summary } from '../../../src/core/scoring/summary';
import { aTurnSummary } from '../../support/summaries';
import { dayOf, played, TODAY, turnsOf } from './progressSupport';

const view = (past: readonly Summary[], skill: 'empathy' | 'advice' | 'noHardSell' = 'empathy', today = TODAY) =>
  skillView(firstAttempts(past), skill, dayOf, today);

/** Enough for a secure skill: four stories of two trades on two days, all answered best. */
const secureBy = (day: number): readonly Summary[] => [
  played('a', day, { turns: turnsOf(5, 4) }),
  played('b', day, { turns: turnsOf(5, 4), facts: { industry: 'cafe' } }),
  played('c', day + 1, { turns: turnsOf(5, 4) }),
];

describe('a skill', () => {
  it('is answered once for each turn that was scored on it', () => {
    const turns = [...turnsOf(3, 2), ...turnsOf(2, 2, 4)];
    expect(view([played('a', TODAY, { turns })]).answers).toBe(5);
    expect(view([played('a', TODAY, { turns })], 'noHardSell').answers).toBe(2);
  });

  it('is judged by the difficulty of each story', () => {
    const band = (difficulty: number) =>
      view([played('a', TODAY, { turns: turnsOf(10, 2), facts: { difficulty } })]).band?.low ?? 0;
    expect(band(1)).toBeLessThan(band(3));
    expect(band(3)).toBeLessThan(band(5));
  });

  it('has no band before ten answers, and says how many more it needs', () => {
    const few = view([played('a', TODAY, { turns: turnsOf(9, 3) })]);
    expect(few).toMatchObject({ band: null, bandNeeds: 1, answers: 9 });
    expect(view([played('a', TODAY, { turns: turnsOf(10, 3) })])).toMatchObject({ bandNeeds: 0 });
    expect(view([])).toMatchObject({ band: null, bandNeeds: 10, answers: 0, missing: [], line: [] });
  });

  it('shows whole numbers, rounded outward, and the words at both ends', () => {
    // Level 2 all along in medium stories keeps the estimate at 0: 100 / (1 + e^(1.7 x .59)) = 26.84, and 73.16.
    expect(view([played('a', TODAY, { turns: turnsOf(10, 2) })]).band).toEqual({
      low: 26,
      high: 74,
      from: 'starting',
      to: 'steady',
    });
  });

  it('takes nothing from a talk that ended by the rules', () => {
    const past = [
      played('a', TODAY, { turns: turnsOf(6, 2) }),
      played('b', TODAY, { turns: turnsOf(6, 0), safe: true }),
    ];
    expect(view(past).answers).toBe(6);
  });

  it('takes what was answered from a customer who left and a talk stopped early', () => {
    const past = [
      played('a', TODAY, { turns: turnsOf(2, 0), left: true }),
      played('b', TODAY, { turns: turnsOf(3, 4), state: 'stopped' }),
      played('c', TODAY, { turns: turnsOf(1, 4), state: 'changed' }),
    ];
    expect(view(past).answers).toBe(6);
  });

  it('goes by the order of first attempts', () => {
    const [low, high] = [turnsOf(12, 1), turnsOf(12, 4)];
    const up = view([played('a', 900, { turns: low }), played('b', 901, { turns: high })]).band;
    const down = view([played('a', 901, { turns: low }), played('b', 900, { turns: high })]).band;
    expect(up?.low).toBeGreaterThan(down?.low ?? 100);
  });

  it('is what the formula makes of all answers in that order', () => {
    const levels = [3, 1, 4, 2, 2, 4, 3, 0, 4, 4, 3, 4];
    const turns = levels.map((level) => aTurnSummary({ levels: { empathy: level, advice: null, noHardSell: null } }));
    const { theta } = levels.reduce((estimate, level) => estimateAfter(estimate, level, 0), UNKNOWN);
    const line = view([played('a', TODAY, { turns })]).line;
    expect(line[0]?.share).toBe(Math.round((100 * 34) / 48));
    // The error after 12 answers is 0.5611.
    const low = 100 / (1 + Math.exp(-1.7 * (theta - 0.5611)));
    expect(line[0]?.band?.low).toBe(Math.floor(low));
  });

  it('is not moved by replays, coached plays and roads not taken', () => {
    const anyLevel = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyLevel, fc.nat(40)), { minLength: 1, maxLength: 8 }),
        anyLevel,
        (plays, level) => {
          const past = plays.map(([one, day], place) =>
            played(`story-${place}`, 900 + day, { turns: turnsOf(4, one) }),
          );
          const again = past.map((one) => ({ ...one, started: one.started + 1, turns: turnsOf(9, level) }));
          const coached = past.map((one) => ({ ...one, started: 0, coach: true, turns: turnsOf(9, level) }));
          expect(view([...coached, ...past, ...again])).toEqual(view(past));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a secure skill', () => {
  it('was shown in different stories, trades and days', () => {
    const secure = view(secureBy(TODAY - 1));
    expect(secure.missing).toEqual([]);
    expect(secure).toMatchObject({ secure: true, band: { from: 'secure', to: 'secure' } });
  });

  it.each([
    [58, true],
    [59, true],
    [60, false],
  ])('that began %d days ago and went on the day after: %s', (ago, isSecure) => {
    expect(view(secureBy(TODAY - ago - 1)).secure).toBe(isSecure);
  });

  it('says what is missing, and keeps its band', () => {
    const stale = view(secureBy(TODAY - 200));
    expect(stale).toMatchObject({ secure: false, band: { from: 'steady', to: 'steady' }, answers: 15, stories: 3 });
    expect(stale.missing.map(({ what }) => what)).toEqual(['probes', 'stories', 'industries', 'days']);
  });

  it('is made no fresher by an old attempt', () => {
    const past = secureBy(TODAY - 1).slice(1);
    const before = view(past).missing.filter(({ what }) => what !== 'band');
    const withOld = view([played('old', TODAY - 61, { turns: turnsOf(9, 4), facts: { industry: 'hotel' } }), ...past]);
    expect(before).not.toEqual([]);
    expect(withOld.missing.filter(({ what }) => what !== 'band')).toEqual(before);
  });
});

describe('a band', () => {
  // Level 2, 3 or 4 all along in medium stories, after so many answers.
  it.each([
    [2, 10, 26, 74, 'starting', 'steady'],
    [2, 20, 30, 70, 'starting', 'steady'],
    [2, 40, 34, 66, 'starting', 'steady'],
    [3, 10, 51, 89, 'growing', 'steady'],
    [3, 20, 56, 88, 'growing', 'steady'],
    [3, 40, 61, 85, 'growing', 'steady'],
    [4, 10, 85, 98, 'steady', 'steady'],
    [1, 10, 11, 49, 'starting', 'growing'],
    [1, 40, 15, 39, 'starting', 'starting'],
  ] as const)('of level %d after %d answers is %d to %d, %s to %s', (level, answers, low, high, from, to) => {
    const { band } = view([played('a', TODAY, { turns: turnsOf(answers, level) })]);
    expect(band).toEqual({ low, high, from, to });
  });
});

describe('answers until the whole band is above the line', () => {
  /** The fewest answers, in stories of one difficulty, after which nothing is said to be missing in the band. */
  const fewest = (levels: readonly number[], difficulty: number): number | null => {
    for (let count = 10; count <= 60; count += 1) {
      const turns = Array.from({ length: count }, (_, at) => turnsOf(1, levels[at % levels.length] as number)).flat();
      const { missing } = view([played('a', TODAY, { turns, facts: { difficulty } })]);
      if (!missing.some(({ what }) => what === 'band')) return count;
    }
    return null;
  };

  // Levels over and over, in stories of difficulty 1 to 5. Ten is the least that has a band at all.
  it.each([
    ['3', [3], [null, null, null, 10, 10]],
    ['2 and 4', [2, 4], [null, null, null, 10, 10]],
    ['three 3 and a 4', [3, 3, 3, 4], [null, null, 20, 10, 10]],
    ['two 3 and a 4', [3, 3, 4], [null, null, 12, 10, 10]],
    ['3 and three 4', [3, 4, 4, 4], [null, 15, 10, 10, 10]],
    ['4', [4], [17, 10, 10, 10, 10]],
  ])('of level %s', (_, levels, counts) => {
    expect([1, 2, 3, 4, 5].map((difficulty) => fewest(levels, difficulty))).toEqual(counts);
  });

  it('is never reached on level 3 in medium stories, however many there are', () => {
    const all = Array.from({ length: 40 }, (_, day) =>
      played(`story-${day}`, TODAY - day, { turns: turnsOf(10, 3), facts: { industry: `trade ${day}` } }),
    );
    expect(view(all)).toMatchObject({ answers: 400, secure: false, missing: [{ what: 'band', more: 0 }] });
    expect(view(all).band).toEqual({ low: 61, high: 85, from: 'growing', to: 'steady' });
  });

  it('asks for as much as before where the band is there: twelve answers, three stories, two trades, two days', () => {
    const short = [
      played('a', TODAY, { turns: turnsOf(5, 4) }),
      played('b', TODAY, { turns: turnsOf(5, 4) }),
      played('c', TODAY, { turns: turnsOf(1, 4) }),
    ];
    expect(view(short).missing).toEqual([
      { what: 'probes', more: 1 },
      { what: 'industries', more: 1 },
      { what: 'days', more: 1 },
    ]);
    const enough = [...short, played('d', TODAY - 1, { turns: turnsOf(1, 4), facts: { industry: 'hotel' } })];
    expect(view(enough)).toMatchObject({ secure: true, missing: [] });
  });
});

describe('the line of a skill', () => {
  it('has a point for each day, as far apart as the days', () => {
    const past = [900, 901, 910].map((day) => played(`story-${day}`, day, { turns: turnsOf(4, 2) }));
    expect(view(past).line.map(({ place, answers, share }) => [place, answers, share])).toEqual([
      [0, 4, 50],
      [0.1, 4, 50],
      [1, 4, 50],
    ]);
  });

  it('puts the plays of one day together', () => {
    const past = [played('a', 900, { turns: turnsOf(2, 4) }), played('b', 900, { turns: turnsOf(6, 0) })];
    expect(view(past).line).toMatchObject([{ place: 0.5, answers: 8, share: 25 }]);
  });

  it('says what was known by then: nothing before ten answers', () => {
    const past = [900, 901, 902].map((day) => played(`story-${day}`, day, { turns: turnsOf(5, 3) }));
    expect(view(past).line.map(({ band }) => band !== null)).toEqual([false, true, true]);
  });

  it('has at most 24 points and loses no answer, however long it grows', () => {
    const past = Array.from({ length: 300 }, (_, day) => played(`story-${day}`, day, { turns: turnsOf(2, 3) }));
    const { line } = view(past);
    expect(line.length).toBeLessThanOrEqual(24);
    expect(line.length).toBeGreaterThan(12);
    expect(line.reduce((sum, { answers }) => sum + answers, 0)).toBe(600);
    expect(line[0]?.place).toBe(0);
    expect(line.at(-1)?.place).toBe(1);
  });
});
