import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapAfter, overdueOn } from '../../../src/core/projections/progress/due';
import type { NextStory } from '../../../src/core/projections/progress/nextStory';
import { nextUp } from '../../../src/core/projections/progress/nextUp';
import { offBy } from '../../../src/core/projections/progress/suit';
import type { Summary } from '../../../src/core/scoring/summary';
import { dayOf, offer, played, TODAY, turnsOf } from './progressSupport';

const next = (past: readonly Summary[], stories: readonly NextStory[]) => nextUp(past, stories, TODAY, dayOf);
const ids = (past: readonly Summary[], stories: readonly NextStory[]) =>
  next(past, stories).map(({ story }) => story.id);
const kinds = (past: readonly Summary[], stories: readonly NextStory[]) =>
  next(past, stories).map(({ reason }) => reason.kind);

describe('how long until a skill is due again', () => {
  it.each([
    [0.5, '3 7 14 28 28 28'],
    [1, '3 7 14 28 28 28'],
    [0.49, '2 4 7 14 14 14'],
    [0, '2 4 7 14 14 14'],
  ])('after a run of share %d, practised on 1 to 6 days', (share, gaps) => {
    expect([1, 2, 3, 4, 5, 6].map((days) => gapAfter({ days, share })).join(' ')).toBe(gaps);
  });

  it('is counted from the last practice', () => {
    expect(overdueOn(TODAY, { last: TODAY - 3, days: 1, share: 1 })).toBe(0);
    expect(overdueOn(TODAY, { last: TODAY - 2, days: 1, share: 1 })).toBe(-1);
    expect(overdueOn(TODAY, { last: TODAY - 30, days: 4, share: 0 })).toBe(16);
  });
});

describe('the share of the points that is wanted', () => {
  it.each([
    [0.24, 0],
    [0.5, 0],
    [0.64, 0],
    [0, 0.1],
    [1, 0.096],
    [-1, 0.446],
  ])('skill %d in a medium story is off by %d', (theta, off) => {
    expect(offBy(theta, 0)).toBeCloseTo(off, 3);
  });
});

describe('what is next', () => {
  const shelf = [
    offer('waffles', { industry: 'cafe', channel: 'counter', emotion: 'sad', difficulty: 1, tutorial: true }),
    offer('third-call', { industry: 'bank', emotion: 'afraid', sale: true }),
    offer('gate', { industry: 'airline', channel: 'counter' }),
    offer('basket', { industry: 'shop', channel: 'chat', emotion: 'confused', difficulty: 2, sale: true }),
    offer('honeymoon', { industry: 'hotel', channel: 'social', difficulty: 4 }),
  ];
  const facts = { industry: 'cafe', channel: 'counter', emotion: 'sad', difficulty: 1 } as const;

  it('is one start on a first visit: of those that teach the easiest, as at home', () => {
    expect(next([], shelf)).toEqual([{ story: shelf[0], reason: { kind: 'start' } }]);
    const harder = offer('harder', { difficulty: 3, tutorial: true });
    expect(ids([], [harder, ...shelf])).toEqual(['waffles']);
    expect(ids([], [...shelf.slice(1), harder])).toEqual(['harder']);
    expect(ids([], shelf.slice(1))).toEqual(['basket']);
    expect(next([], [])).toEqual([]);
    expect(kinds([played('waffles', TODAY, { coach: true })], shelf)).toEqual(['start']);
  });

  it('is always three choices where there are three stories, each of them once', () => {
    const anyPlay = fc.tuple(fc.nat(4), fc.nat(80), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(fc.array(anyPlay, { minLength: 1, maxLength: 15 }), (plays) => {
        const past = plays.map(([story, ago, level]) =>
          played(shelf[story]?.id ?? '', TODAY - ago, { turns: turnsOf(4, level) }),
        );
        expect(new Set(ids(past, shelf)).size).toBe(3);
        expect(next(past.toReversed(), shelf)).toEqual(next(past, shelf));
      }),
      { numRuns: 100 },
    );
  });

  it('is as many as there are where there are fewer', () => {
    expect(ids([played('waffles', TODAY, { facts })], shelf.slice(0, 2))).toEqual(['third-call', 'waffles']);
  });

  it('begins with what least is known of, in a story that asks for it and was not met', () => {
    const [first] = next([played('waffles', TODAY, { facts, turns: turnsOf(4, 2) })], shelf);
    expect(first).toMatchObject({ story: { sale: true }, reason: { kind: 'unsure', skill: 'noHardSell', answers: 0 } });
  });

  it('asks for another skill where no new story asks for that one', () => {
    const [first] = next(
      [played('waffles', TODAY, { facts, turns: turnsOf(4, 2) })],
      shelf.slice(0, 3).map((story) => ({ ...story, sale: false })),
    );
    expect(first?.reason).toEqual({ kind: 'unsure', skill: 'empathy', answers: 4 });
  });

  it('puts skills that are due before it, named together where one story asks for them', () => {
    const past = [played('waffles', TODAY - 3, { facts, turns: turnsOf(4, 2) })];
    expect(next(past, shelf)[0]?.reason).toEqual({ kind: 'due', skills: ['empathy', 'advice'], days: 3 });
    expect(kinds(past, shelf)).toEqual(['due', 'unsure', 'unmet']);
    expect(kinds([played('waffles', TODAY - 2, { facts, turns: turnsOf(4, 2) })], shelf)[0]).toBe('unsure');
    expect(kinds([played('waffles', TODAY - 2, { facts, turns: turnsOf(4, 1) })], shelf)[0]).toBe('due');
  });

  it('gives a due skill that the first story does not ask for a story of its own', () => {
    const past = [
      played('third-call', TODAY - 20, { turns: turnsOf(4, 3, 3) }),
      played('waffles', TODAY - 8, { facts, turns: turnsOf(4, 3) }),
    ];
    const [first, second] = next(past, shelf);
    expect(first?.reason).toMatchObject({ kind: 'due', skills: expect.arrayContaining(['noHardSell']) });
    expect(first?.story.sale).toBe(true);
    expect(second?.reason.kind).not.toBe('due');
  });

  it('prefers a story that fits the skill, then one not met, then one that brings a change', () => {
    // After twelve answers on level 4 a story of difficulty 1 is too easy.
    const strong = [played('gate', TODAY, { turns: turnsOf(12, 4), facts: { difficulty: 3, industry: 'airline' } })];
    const two = [offer('easy', { difficulty: 1 }), offer('hard', { difficulty: 5 })];
    expect(ids(strong, two)[0]).toBe('hard');
    const plain = [played('gate', TODAY, { turns: turnsOf(4, 2), facts: { industry: 'bank' } })];
    expect(ids(plain, [offer('gate'), offer('new')])[0]).toBe('new');
    expect(ids(plain, [offer('same'), offer('other', { industry: 'hotel' })])[0]).toBe('other');
    expect(
      ids(plain, [offer('other', { industry: 'hotel' }), offer('most', { industry: 'hotel', channel: 'chat' })])[0],
    ).toBe('most');
  });

  it('counts a story within one step of the wanted share as fitting, since no author is surer than that', () => {
    const plain = [played('met', TODAY, { turns: turnsOf(4, 2), facts: { industry: 'bank' } })];
    const order = (...difficulties: readonly number[]) =>
      ids(
        plain,
        difficulties.map((difficulty) => offer(`level-${difficulty}`, { difficulty })),
      );
    // A middling person: 2 is wanted, 1 and 3 are a step off, 4 and 5 too hard.
    expect(order(5, 4, 3, 2, 1)[0]).toBe('level-2');
    expect(order(5, 4, 3)[0]).toBe('level-3');
    expect(order(5, 4)[0]).toBe('level-4');
    const easyMet = [played('level-2', TODAY - 1), ...plain];
    const choice = nextUp(
      easyMet,
      [offer('level-2', { difficulty: 2 }), offer('level-3', { difficulty: 3 })],
      TODAY,
      dayOf,
    );
    expect(choice[0]?.story.id).toBe('level-3');
  });

  it('is moved by no play that does not count', () => {
    const past = [played('waffles', TODAY - 1, { facts, turns: turnsOf(4, 2) })];
    const idle = [
      played('gate', TODAY, { coach: true }),
      played('basket', TODAY, { turns: [] }),
      played('honeymoon', TODAY, { room: 'team' }),
    ];
    expect(next([...past, ...idle], shelf)).toEqual(next(past, shelf));
  });

  it('takes a replay as practice, so that a skill is not due the day after', () => {
    const past = [played('waffles', TODAY - 9, { facts, turns: turnsOf(4, 3) })];
    expect(kinds(past, shelf)).toContain('due');
    expect(kinds([...past, played('waffles', TODAY - 1, { facts, turns: turnsOf(4, 3) })], shelf)).not.toContain('due');
  });

  it('says what changes, by trade, channel or feeling, where all were met', () => {
    const met = (over: Partial<NextStory>) =>
      next([played('b', TODAY - 1), played('a', TODAY)], [offer('b', over), offer('a')])[0]?.reason;
    expect(met({ industry: 'hotel', channel: 'chat' })).toEqual({ kind: 'change', what: 'industry' });
    expect(met({ channel: 'chat', emotion: 'sad' })).toEqual({ kind: 'change', what: 'channel' });
    expect(met({ emotion: 'sad' })).toEqual({ kind: 'change', what: 'emotion' });
    expect(met({ emotion: undefined })).toEqual({ kind: 'again', days: 1 });
  });

  it('comes back to whoever was met longest ago', () => {
    const past = [played('b', TODAY - 2), played('a', TODAY - 1), played('c', TODAY)];
    const same = [offer('a'), offer('b'), offer('c')];
    expect(next(past, same).map(({ story, reason }) => [story.id, reason])).toEqual([
      ['b', { kind: 'again', days: 2 }],
      ['a', { kind: 'again', days: 1 }],
      ['c', { kind: 'again', days: 0 }],
    ]);
  });

  it('remembers that a story tempted to sell, where the list does not say', () => {
    const past = [played('old', TODAY - 3, { turns: turnsOf(4, 2, 2) })];
    const due = next(past, [offer('old', { sale: undefined }), offer('x', { sale: undefined })]);
    expect(due[0]).toMatchObject({ story: { id: 'x' }, reason: { kind: 'due', skills: ['empathy', 'advice'] } });
    expect(due[1]).toMatchObject({
      story: { id: 'old' },
      reason: { kind: 'due', skills: ['empathy', 'advice', 'noHardSell'] },
    });
  });
});
