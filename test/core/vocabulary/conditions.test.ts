import { describe, expect, it } from 'vitest';
import { CONDITION_WORDS, CONDITIONS } from '../../../src/core/vocabulary/conditionForms';
import { holds, someTest, type Situation, type Test } from '../../../src/core/vocabulary/conditions';

const situation = (over: Partial<Situation> = {}): Situation => ({
  vars: [],
  marks: [],
  turns: 0,
  feeling: 50,
  left: false,
  isMet: () => false,
  ...over,
});

const feeling = (by: 'atLeast' | 'atMost' | 'above' | 'below' | 'is', value: number): Test => ({
  kind: 'feeling',
  by,
  value,
});
const YES = feeling('atLeast', 0);
const NO = feeling('above', 100);

describe('all, any and not', () => {
  it.each([
    ['all', [], true],
    ['all', [YES], true],
    ['all', [YES, YES], true],
    ['all', [YES, NO], false],
    ['all', [NO, YES], false],
    ['all', [NO, NO], false],
    ['any', [], false],
    ['any', [YES], true],
    ['any', [YES, NO], true],
    ['any', [NO, YES], true],
    ['any', [NO, NO], false],
  ] as const)('%s of %j', (kind, of, expected) => {
    expect(holds({ kind, of }, situation())).toBe(expected);
  });

  it('not turns a condition round, and twice leaves it', () => {
    expect(holds({ kind: 'not', of: YES }, situation())).toBe(false);
    expect(holds({ kind: 'not', of: NO }, situation())).toBe(true);
    expect(holds({ kind: 'not', of: { kind: 'not', of: YES } }, situation())).toBe(true);
  });

  it('nest as deep as an author likes', () => {
    const test: Test = {
      kind: 'all',
      of: [
        { kind: 'any', of: [NO, { kind: 'not', of: NO }] },
        { kind: 'not', of: { kind: 'all', of: [YES, NO] } },
      ],
    };
    expect(holds(test, situation())).toBe(true);
  });
});

describe('variables', () => {
  const minutes = (by: 'atLeast' | 'atMost' | 'above' | 'below' | 'is', value: number): Test => ({
    kind: 'var',
    slot: 1,
    by,
    value,
  });

  it.each([
    ['atLeast', 5, true],
    ['atLeast', 6, false],
    ['atMost', 5, true],
    ['atMost', 4, false],
    ['above', 4, true],
    ['above', 5, false],
    ['below', 6, true],
    ['below', 5, false],
    ['is', 5, true],
    ['is', 4, false],
  ] as const)('five minutes are %s %d: %s', (by, value, expected) => {
    expect(holds(minutes(by, value), situation({ vars: [99, 5, 0] }))).toBe(expected);
  });
});

describe('visited and said', () => {
  it.each(['visited', 'said'] as const)('%s holds once its own mark is set, and not by another', (kind) => {
    const test: Test = { kind, mark: 1 };
    expect(holds(test, situation({ marks: [0, 0] }))).toBe(false);
    expect(holds(test, situation({ marks: [1, 0] }))).toBe(false);
    expect(holds(test, situation({ marks: [0, 1] }))).toBe(true);
  });
});

describe('turns since a beat', () => {
  // A mark keeps the turn of the last entry plus one, so that 0 can mean never.
  const since = (by: 'atLeast' | 'below' | 'is', value: number): Test => ({ kind: 'turnsSince', mark: 0, by, value });

  it('counts replies said since it was last entered', () => {
    const entered = situation({ marks: [4], turns: 5 });
    expect(holds(since('is', 2), entered)).toBe(true);
    expect(holds(since('atLeast', 2), entered)).toBe(true);
    expect(holds(since('atLeast', 3), entered)).toBe(false);
  });

  it('is 0 while the beat is open, the first one too', () => {
    expect(holds(since('is', 0), situation({ marks: [1], turns: 0 }))).toBe(true);
    expect(holds(since('is', 0), situation({ marks: [4], turns: 3 }))).toBe(true);
  });

  it('never holds before the beat was entered, whatever it compares', () => {
    for (const by of ['atLeast', 'below', 'is'] as const) {
      for (const value of [0, 1, 9]) expect(holds(since(by, value), situation({ marks: [0], turns: 3 }))).toBe(false);
    }
  });
});

describe('feeling, leaving and needs', () => {
  it('compares the feeling without rounding', () => {
    expect(holds(feeling('below', 40), situation({ feeling: 39.999 }))).toBe(true);
    expect(holds(feeling('atLeast', 40), situation({ feeling: 39.999 }))).toBe(false);
    expect(holds(feeling('atLeast', 40), situation({ feeling: 40 }))).toBe(true);
  });

  it.each([
    [true, true, true],
    [true, false, false],
    [false, true, false],
    [false, false, true],
  ])('{ "left": %s } when the customer has left: %s', (value, left, expected) => {
    expect(holds({ kind: 'left', value }, situation({ left }))).toBe(expected);
  });

  it('met asks for every need of the list', () => {
    const met: Test = { kind: 'met', needs: [0, 2] };
    expect(holds(met, situation({ isMet: (need) => need === 0 }))).toBe(false);
    expect(holds(met, situation({ isMet: (need) => need !== 1 }))).toBe(true);
    expect(holds({ kind: 'met', needs: [1] }, situation({ isMet: (need) => need === 1 }))).toBe(true);
  });
});

describe('walking a condition', () => {
  const tree: Test = {
    kind: 'all',
    of: [
      { kind: 'any', of: [YES, { kind: 'not', of: { kind: 'left', value: true } }] },
      { kind: 'said', mark: 3 },
    ],
  };

  it('visits the condition itself and every part, outer ones first', () => {
    const met: string[] = [];
    const found = someTest(tree, (part) => {
      met.push(part.kind);
      return false;
    });
    expect(found).toBe(false);
    expect(met).toEqual(['all', 'any', 'feeling', 'not', 'left', 'said']);
  });

  it('stops at the first part that is wanted', () => {
    const met: string[] = [];
    const found = someTest(tree, (part) => {
      met.push(part.kind);
      return part.kind === 'feeling';
    });
    expect(found).toBe(true);
    expect(met).toEqual(['all', 'any', 'feeling']);
  });

  it('finds what is wanted inside a not', () => {
    expect(someTest(tree, (part) => part.kind === 'left')).toBe(true);
    expect(someTest(tree, (part) => part.kind === 'met')).toBe(false);
  });
});

describe('the table of conditions', () => {
  it('has these words, each with a sentence and an example that uses it', () => {
    expect(CONDITION_WORDS).toEqual([
      'all',
      'any',
      'not',
      'var',
      'visited',
      'said',
      'turnsSince',
      'feeling',
      'left',
      'met',
    ]);
    for (const word of CONDITION_WORDS) {
      expect(CONDITIONS[word].says, word).toMatch(/^[A-Z].*\.$/);
      expect(CONDITIONS[word].example, word).toHaveProperty([word]);
    }
  });

  it('lets comparison words stand beside a variable and the turns since a beat only', () => {
    expect(CONDITION_WORDS.filter((word) => CONDITIONS[word].compared)).toEqual(['var', 'turnsSince']);
  });

  it('says what an author writes as the value of each word', () => {
    const operands = Object.fromEntries(CONDITION_WORDS.map((word) => [word, CONDITIONS[word].operand]));
    expect(operands).toEqual({
      all: 'conditions',
      any: 'conditions',
      not: 'condition',
      var: 'variable',
      visited: 'beat',
      said: 'reply',
      turnsSince: 'beat',
      feeling: 'comparison',
      left: 'flag',
      met: 'needs',
    });
  });
});
