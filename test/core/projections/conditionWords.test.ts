import { describe, expect, it } from 'vitest';
import { conditionWords } from '../../../src/core/projections/conditionWords';
import type { AuthoredCondition } from '../../../src/core/scenario/shape/condition';
import { CONDITIONS, CONDITION_WORDS } from '../../../src/core/vocabulary/conditionForms';

const words = (condition: AuthoredCondition): string => conditionWords(condition);

describe('the short form in words', () => {
  it.each<[AuthoredCondition, string]>([
    [{ frozen: true }, 'frozen is true'],
    [{ frozen: false }, 'frozen is false'],
    [{ hot: 'missed' }, 'hot is missed'],
    [{ minutes: 5 }, 'minutes is 5'],
    [{ frozen: true, hot: 'met', minutes: 0 }, 'frozen is true and hot is met and minutes is 0'],
    [{}, 'it is always so'],
  ])('says %j', (condition, expected) => {
    expect(words(condition)).toBe(expected);
  });
});

describe('each kind of condition in words', () => {
  it.each<[AuthoredCondition, string]>([
    [{ var: 'minutes', atLeast: 5 }, 'minutes is at least 5'],
    [{ var: 'minutes', atMost: 5 }, 'minutes is at most 5'],
    [{ var: 'minutes', above: 5 }, 'minutes is above 5'],
    [{ var: 'minutes', below: 5 }, 'minutes is below 5'],
    [{ var: 'hot', is: 'met' }, 'hot is met'],
    [{ var: 'frozen', is: false }, 'frozen is false'],
    [{ var: 'minutes', atLeast: 2, below: 6 }, 'minutes is at least 2 and minutes is below 6'],
    [{ feeling: { below: 40 } }, 'the feeling is below 40'],
    [{ feeling: { atLeast: 40, below: 65 } }, 'the feeling is at least 40 and the feeling is below 65'],
    [{ visited: 'the-plate' }, '"the-plate" has been answered'],
    [{ said: 'the-plate/own-it' }, '"the-plate/own-it" was said'],
    [{ left: true }, 'the customer has left'],
    [{ left: false }, 'the customer is still here'],
    [{ met: 'pay' }, 'the need "pay" is met'],
    [{ met: ['safe', 'pay'] }, 'the need "safe" is met and the need "pay" is met'],
    [{ turnsSince: 'the-plate', atLeast: 2 }, 'at least 2 replies have been said since "the-plate" came up'],
    [{ turnsSince: 'the-plate', is: 1 }, 'exactly 1 reply has been said since "the-plate" came up'],
    [{ turnsSince: 'the-plate', atMost: 3 }, 'at most 3 replies have been said since "the-plate" came up'],
    [{ turnsSince: 'the-plate', above: 1 }, 'more than 1 reply has been said since "the-plate" came up'],
    [{ turnsSince: 'the-plate', below: 3 }, 'fewer than 3 replies have been said since "the-plate" came up'],
  ])('says %j', (condition, expected) => {
    expect(words(condition)).toBe(expected);
  });

  it.each(CONDITION_WORDS)('has words for the example of "%s" and for its opposite', (word) => {
    const example = CONDITIONS[word].example as AuthoredCondition;
    expect(words(example)).toMatch(/^[a-z"(].*[a-z0-9)]$/);
    expect(words({ not: example })).not.toBe(words(example));
  });
});

describe('several conditions in words', () => {
  it('joins what must all hold', () => {
    expect(words({ all: [{ frozen: true }, { feeling: { below: 40 } }] })).toBe(
      'frozen is true and the feeling is below 40',
    );
  });

  it('joins what may hold', () => {
    expect(words({ any: [{ hot: 'missed' }, { late: true }] })).toBe('hot is missed or late is true');
  });

  it('puts one kind inside the other into brackets, and leaves out brackets that change nothing', () => {
    expect(words({ all: [{ bus: true }, { any: [{ late: true }, { ran: true }] }] })).toBe(
      'bus is true and (late is true or ran is true)',
    );
    expect(words({ any: [{ bus: true, late: true }, { ran: true }] })).toBe(
      '(bus is true and late is true) or ran is true',
    );
    expect(words({ all: [{ bus: true }, { all: [{ late: true }, { ran: true }] }] })).toBe(
      'bus is true and late is true and ran is true',
    );
  });

  it('has no brackets around a list of one', () => {
    expect(words({ any: [{ all: [{ bus: true }] }, { ran: true }] })).toBe('bus is true or ran is true');
  });
});

describe('what is not so, in words', () => {
  it.each<[AuthoredCondition, string]>([
    [{ frozen: true }, 'frozen is false'],
    [{ hot: 'missed' }, 'hot is not missed'],
    [{ frozen: true, hot: 'met' }, 'frozen is false or hot is not met'],
    [{ var: 'minutes', atLeast: 5 }, 'minutes is below 5'],
    [{ var: 'minutes', atMost: 5 }, 'minutes is above 5'],
    [{ var: 'minutes', above: 5 }, 'minutes is at most 5'],
    [{ var: 'minutes', below: 5 }, 'minutes is at least 5'],
    [{ var: 'minutes', is: 5 }, 'minutes is not 5'],
    [{ feeling: { atLeast: 40, below: 65 } }, 'the feeling is below 40 or the feeling is at least 65'],
    [{ visited: 'the-plate' }, '"the-plate" has not been answered'],
    [{ said: 'own-it' }, '"own-it" was not said'],
    [{ left: true }, 'the customer is still here'],
    [{ left: false }, 'the customer has left'],
    [{ met: ['safe', 'pay'] }, 'the need "safe" is not met or the need "pay" is not met'],
    [{ all: [{ bus: true }, { hot: 'met' }] }, 'bus is false or hot is not met'],
    [{ any: [{ bus: true }, { hot: 'met' }] }, 'bus is false and hot is not met'],
    [{ not: { hot: 'met' } }, 'hot is met'],
    [{}, 'it can never be so'],
  ])('says not %j', (condition, expected) => {
    expect(words({ not: condition })).toBe(expected);
  });

  it.each(CONDITION_WORDS)('comes back to the same words when "%s" is denied twice', (word) => {
    const example = CONDITIONS[word].example as AuthoredCondition;
    expect(words({ not: { not: example } })).toBe(words(example));
  });

  it('keeps its brackets right when a whole is denied', () => {
    const condition = { all: [{ bus: true }, { any: [{ late: true }, { hot: 'met' }] }] };
    expect(words(condition)).toBe('bus is true and (late is true or hot is met)');
    expect(words({ not: condition })).toBe('bus is false or (late is false and hot is not met)');
  });

  it('never turns a count of turns round, since a beat that never came up has none', () => {
    expect(words({ not: { turnsSince: 'the-plate', atLeast: 2 } })).toBe(
      'it is not so that at least 2 replies have been said since "the-plate" came up',
    );
    expect(words({ not: { turnsSince: 'the-plate', atLeast: 2, below: 4 } })).toBe(
      'it is not so that (at least 2 replies have been said since "the-plate" came up and ' +
        'fewer than 4 replies have been said since "the-plate" came up)',
    );
  });
});

describe('names in a condition', () => {
  it('are those it is given, for beats, replies and needs', () => {
    const names = {
      beat: (id: string) => `page 1 (${id})`,
      reply: (said: string) => `answer A (${said})`,
      need: (id: string) => `what is needed (${id})`,
    };
    const condition = { all: [{ visited: 'a' }, { said: 'a/b' }, { met: 'c' }, { turnsSince: 'd', atLeast: 2 }] };
    expect(conditionWords(condition, names)).toBe(
      'page 1 (a) has been answered and answer A (a/b) was said and what is needed (c) is met and ' +
        'at least 2 replies have been said since page 1 (d) came up',
    );
  });
});
