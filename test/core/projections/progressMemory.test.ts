import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type AttemptId } from '../../../src/core/model/ids';
import { gapAfter, GAPS, overdueOn, WEAK } from '../../../src/core/projections/progress/due';
import { remember } from '../../../src/core/projections/progress/memory';
import type { NextStory } from '../../../src/core/projections/progress/nextStory';
import { betterFor, changesOf, exercises, isUnmet, offBy, WANTED } from '../../../src/core/projections/progress/suit';
import { expectedShare } from '../../../src/core/scoring/estimate';
import type { Summary } from '../../../src/core/scoring/summary';
import { dayOf, noon, offer, played, TODAY, turnsOf } from './progressSupport';

const fixed = { numRuns: 100 };
const known = (past: readonly Summary[]) => remember(past, dayOf);

describe('what is remembered of a skill', () => {
  it('is nothing at first', () => {
    const { skills, met, sold, last } = known([]);
    expect(skills.empathy).toEqual({ estimate: { theta: 0, probes: 0 }, practice: null });
    expect([met.size, sold.size, last]).toEqual([0, 0, null]);
  });

  it('is estimated by first attempts, but practised by replays too', () => {
    const first = played('a', TODAY - 9, { turns: turnsOf(3, 1) });
    const again = played('a', TODAY - 2, { turns: turnsOf(5, 4) });
    const { empathy } = known([first, again]).skills;
    expect(empathy.estimate).toEqual(known([first]).skills.empathy.estimate);
    expect(empathy.practice).toEqual({ last: TODAY - 2, days: 2, share: 1 });
  });

  it('counts a day once, and takes the share of the latest run on it', () => {
    const past = [
      played('a', TODAY, { turns: turnsOf(2, 4), started: noon(TODAY) - 3_600_000 }),
      played('b', TODAY, { turns: [...turnsOf(1, 1), ...turnsOf(1, 2)] }),
    ];
    expect(known(past).skills.advice.practice).toEqual({ last: TODAY, days: 1, share: 0.375 });
  });

  it('is not refreshed by a talk in which it never came up', () => {
    const past = [played('a', TODAY - 5, { turns: turnsOf(2, 3, 3) }), played('b', TODAY, { turns: turnsOf(2, 3) })];
    const { skills } = known(past);
    expect(skills.noHardSell.practice).toEqual({ last: TODAY - 5, days: 1, share: 0.75 });
    expect(skills.empathy.practice?.last).toBe(TODAY);
  });

  it('takes nothing into the estimate from a road not taken', () => {
    const road = played('b', TODAY, { branch: { of: asId<AttemptId>('x'), turn: 1 }, turns: turnsOf(5, 4) });
    const past = [played('a', TODAY - 1, { turns: turnsOf(3, 1) })];
    expect(known([...past, road]).skills.empathy.estimate).toEqual(known(past).skills.empathy.estimate);
  });
});

describe('what is remembered of stories', () => {
  const past = [
    played('a', TODAY - 5, { turns: turnsOf(2, 3, 3) }),
    played('b', TODAY - 3),
    played('a', TODAY - 1, { facts: { industry: 'hotel' } }),
  ];

  it('is the day each was met last, and which of them tempted to sell', () => {
    const { met, sold, last } = known(past);
    expect([...met]).toEqual([
      ['a', TODAY - 1],
      ['b', TODAY - 3],
    ]);
    expect([...sold]).toEqual(['a']);
    expect(last).toMatchObject({ id: 'a', industry: 'hotel' });
  });

  it('tells which are new', () => {
    expect(isUnmet(known(past), offer('a'))).toBe(false);
    expect(isUnmet(known(past), offer('c'))).toBe(true);
    expect(isUnmet(known(past), offer('c', { story: 'a' }))).toBe(false);
  });

  it.each<[Partial<NextStory>, readonly string[]]>([
    [{ industry: 'hotel' }, []],
    [{}, ['industry']],
    [{ channel: 'chat' }, ['industry', 'channel']],
    [{ industry: 'hotel', emotion: 'sad' }, ['emotion']],
    [{ industry: 'hotel', emotion: undefined }, []],
    [{ industry: 'shop', channel: 'email', emotion: 'afraid' }, ['industry', 'channel', 'emotion']],
  ])('finds in %o what would be a change', (over, kinds) => {
    expect(changesOf(known(past), offer('x', over))).toEqual(kinds);
  });

  it('finds no change on a first visit', () => {
    expect(changesOf(known([]), offer('x', { industry: 'zoo' }))).toEqual([]);
  });

  it.each([
    ['said so', offer('x', { sale: true }), true],
    ['said not', offer('x', { sale: false }), false],
    ['said nothing and was never met', offer('x', { sale: undefined }), false],
    ['said nothing, but did so when it was met', offer('a', { sale: undefined }), true],
    ['said nothing, and did not when it was met', offer('b', { sale: undefined }), false],
  ])('asks for restraint where a story %s', (_, story, asks) => {
    expect(exercises(known(past), story, 'noHardSell')).toBe(asks);
    expect(exercises(known(past), story, 'empathy')).toBe(true);
  });
});

describe('the order of stories for a skill', () => {
  const anyStory = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    difficulty: fc.option(fc.integer({ min: 1, max: 5 })),
    industry: fc.constantFrom('bank', 'hotel'),
    channel: fc.constantFrom('phone' as const, 'chat' as const),
  });
  const stories = fc.array(anyStory, { minLength: 2, maxLength: 8 }).map((all) => all.map((one) => offer(one.id, one)));
  const anyPast = fc
    .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(50), fc.integer({ min: 0, max: 4 })), { maxLength: 6 })
    .map((plays) => plays.map(([story, day, level]) => played(story, 900 + day, { turns: turnsOf(5, level) })));

  it('is one order: nothing is better than what is better than it', () => {
    fc.assert(
      fc.property(
        anyPast,
        stories,
        fc.constantFrom('empathy' as const, 'noHardSell' as const, null),
        (past, all, skill) => {
          const better = betterFor(known(past), skill);
          for (const one of all)
            for (const other of all) {
              expect(Math.sign(better(one, other)) + Math.sign(better(other, one))).toBe(0);
              for (const third of all)
                expect(better(one, other) < 0 && better(other, third) < 0 && better(one, third) >= 0).toBe(false);
            }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('puts what was met longest ago first where nothing else tells two apart', () => {
    const past = [played('a', TODAY - 5), played('b', TODAY - 9), played('c', TODAY)];
    const better = betterFor(known(past), null);
    expect([offer('a'), offer('b')].toSorted(better).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(better(offer('a'), offer('a'))).toBe(0);
  });

  it('puts somebody new before somebody known, whatever change that one would bring', () => {
    const past = [played('a', TODAY - 40, { facts: { industry: 'hotel' } }), played('z', TODAY)];
    const all = [offer('a', { industry: 'hotel', channel: 'chat', emotion: 'sad' }), offer('new')];
    expect(all.toSorted(betterFor(known(past), 'empathy')).map(({ id }) => id)).toEqual(['new', 'a']);
  });

  it('goes by the skill that is asked for, and by the mean of all where none is', () => {
    const past = [played('z', TODAY, { turns: turnsOf(12, 4, 0), facts: { industry: 'bank' } })];
    const [easy, hard] = [offer('easy', { difficulty: 1 }), offer('hard', { difficulty: 5 })];
    expect(betterFor(known(past), 'empathy')(hard, easy)).toBeLessThan(0);
    expect(betterFor(known(past), 'noHardSell')(easy, hard)).toBeLessThan(0);
    const fair = offer('fair', { difficulty: 2 });
    expect([hard, easy, fair].toSorted(betterFor(known(past), null))[0]?.id).toBe('fair');
  });
});

describe('a story that is off the wanted share', () => {
  it('is off by how far its share lies outside, and never by less than nothing', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -4, max: 4, noNaN: true }),
        fc.constantFrom(-1, -0.5, 0, 0.5, 1),
        (theta, difficulty) => {
          const share = expectedShare(theta, difficulty);
          const off = offBy(theta, difficulty);
          expect(off).toBeGreaterThanOrEqual(0);
          expect(off === 0).toBe(share >= WANTED.least && share <= WANTED.most);
          expect(off).toBeLessThanOrEqual(WANTED.least);
        },
      ),
      fixed,
    );
  });
});

describe('when a skill is due', () => {
  it('is later with every day of practice, and never later after a weak run', () => {
    for (let days = 0; days < 12; days += 1) {
      expect(gapAfter({ days: days + 1, share: 1 })).toBeGreaterThanOrEqual(gapAfter({ days, share: 1 }));
      expect(gapAfter({ days, share: WEAK - 0.01 })).toBe(Math.ceil(gapAfter({ days, share: WEAK }) / 2));
      expect(GAPS).toContain(gapAfter({ days, share: WEAK }));
    }
  });

  it('comes a day nearer every day', () => {
    const practice = { last: TODAY, days: 2, share: 0.8 };
    expect([0, 6, 7, 8].map((ago) => overdueOn(TODAY + ago, practice))).toEqual([-7, -1, 0, 1]);
  });
});
