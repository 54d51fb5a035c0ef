import { describe, expect, it } from 'vitest';
import { holds, type Situation, type Test } from '../../../../src/core/vocabulary/conditions';
import { aBeat, aReply, aScenario, compiled } from '../../../support/scenarios';

/** Places: late 0, minutes 1, hot 2; beats the-plate and the-bill; needs plate 0, choice 1. */
const program = (condition: unknown) =>
  compiled(
    aScenario({
      vars: { late: false, minutes: { min: 0, max: 9 }, hot: ['missed', 'met', 'exceeded'] },
      customer: {
        name: 'A',
        needs: [
          { id: 'plate', text: 'x', metWhen: { left: false } },
          { id: 'choice', text: 'x', metWhen: { left: false } },
        ],
      },
      beats: {
        'the-plate': aBeat({ replies: [aReply({ if: condition, next: 'the-bill' }), aReply({ id: 'b' })] }),
        'the-bill': aBeat({ replies: [aReply({ id: 'c' })] }),
      },
    }),
  );
const testOf = (condition: unknown): Test => program(condition).beats[0]?.replies[0]?.if as Test;

const flag = (slot: number, value: number): Test => ({ kind: 'var', slot, by: 'is', value });

describe('a condition, compiled', () => {
  it.each([
    ['a flag that is up', { late: true }, flag(0, 1)],
    ['a flag that is down', { late: false }, flag(0, 0)],
    ['a number', { minutes: 5 }, flag(1, 5)],
    ['a word, by its place', { hot: 'exceeded' }, flag(2, 2)],
    ['several, all of which must hold', { hot: 'met', late: true }, { kind: 'all', of: [flag(2, 1), flag(0, 1)] }],
    ['none, which always holds', {}, { kind: 'all', of: [] }],
  ])('in its short form asks for %s', (_, condition, test) => {
    expect(testOf(condition)).toEqual(test);
  });

  it.each([
    [
      { var: 'minutes', atLeast: 5 },
      { kind: 'var', slot: 1, by: 'atLeast', value: 5 },
    ],
    [{ var: 'late', is: true }, flag(0, 1)],
    [
      { var: 'hot', below: 'exceeded' },
      { kind: 'var', slot: 2, by: 'below', value: 2 },
    ],
    [
      { var: 'minutes', below: 8, above: 2 },
      {
        kind: 'all',
        of: [
          { kind: 'var', slot: 1, by: 'above', value: 2 },
          { kind: 'var', slot: 1, by: 'below', value: 8 },
        ],
      },
    ],
    [{ feeling: { atMost: 64 } }, { kind: 'feeling', by: 'atMost', value: 64 }],
    [
      { feeling: { atLeast: 40, below: 65 } },
      {
        kind: 'all',
        of: [
          { kind: 'feeling', by: 'atLeast', value: 40 },
          { kind: 'feeling', by: 'below', value: 65 },
        ],
      },
    ],
    [{ left: true }, { kind: 'left', value: true }],
    [{ left: false }, { kind: 'left', value: false }],
    [{ met: 'choice' }, { kind: 'met', needs: [1] }],
    [{ met: ['choice', 'plate'] }, { kind: 'met', needs: [1, 0] }],
    [{ not: { late: true } }, { kind: 'not', of: flag(0, 1) }],
    [
      { any: [{ late: true }, { not: { left: true } }] },
      { kind: 'any', of: [flag(0, 1), { kind: 'not', of: { kind: 'left', value: true } }] },
    ],
    [{ all: [{ late: true }] }, { kind: 'all', of: [flag(0, 1)] }],
  ])('has places for names: %j', (condition, test) => {
    expect(testOf(condition)).toEqual(test);
  });

  it('shares one mark among all who ask for the same thing, and none with others', () => {
    const { visited, said, since } = {
      visited: { visited: 'the-plate' },
      said: { said: 'b' },
      since: { turnsSince: 'the-plate', atLeast: 1 },
    };
    const asked = program({ all: [visited, said, since, { said: 'the-plate/b' }, visited, { visited: 'the-bill' }] });
    const test = asked.beats[0]?.replies[0]?.if;
    const parts = test?.kind === 'all' ? test.of : [];
    const marks = parts.map((part) => ('mark' in part ? part.mark : -1));
    expect(marks).toEqual([0, 1, 2, 1, 0, 3]);
    expect(asked.markCount).toBe(4);
    expect(asked.beats.map(({ visitMark, sinceMark }) => [visitMark, sinceMark])).toEqual([
      [0, 2],
      [3, -1],
    ]);
  });
});

describe('a compiled condition on turns since a beat', () => {
  const situation = (marks: readonly number[], turns: number): Situation => ({
    vars: [],
    marks,
    turns,
    feeling: 50,
    left: false,
    isMet: () => false,
  });

  it('never holds before the beat was entered, whatever it compares', () => {
    for (const compared of [{ atLeast: 0 }, { below: 99 }, { is: 0 }, { atMost: 60 }]) {
      expect(holds(testOf({ turnsSince: 'the-bill', ...compared }), situation([0], 5))).toBe(false);
    }
  });

  it('counts the replies said since the last entry', () => {
    const test = testOf({ turnsSince: 'the-bill', is: 2 });
    expect([5, 6, 7].map((turns) => holds(test, situation([5], turns)))).toEqual([false, true, false]);
  });
});
