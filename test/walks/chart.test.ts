import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Program } from '../../src/core/scenario/program';
import { story } from '../core/analysis/stories';
import { aBeat, aReply, aScenario, type Authored, compiled, SHIPPED, shipped } from '../support/scenarios';
import { playRandomly } from './walk';

const small = (over: Authored): Program => compiled(aScenario(over));

const IMPATIENT = {
  customer: { name: 'Mr Adeyemi', state: { patience: 9 } },
  beats: {
    'the-plate': aBeat({
      replies: [
        aReply({ id: 'wait', scores: { empathy: 2, advice: 0 }, next: 'the-bill' }),
        aReply({ id: 'help', scores: { empathy: 4, advice: 4 }, next: 'the-bill' }),
      ],
    }),
    'the-bill': aBeat({ replies: [aReply({ scores: { empathy: 2, advice: 0 }, effort: 1 })] }),
  },
};

const FORKED = {
  vars: { late: false, asked: { min: 0, max: 2, start: 0 } },
  beats: {
    'the-plate': aBeat({
      turningPoint: true,
      replies: [
        aReply({ id: 'ask', add: { asked: 1 }, next: [{ if: { asked: 2 }, to: 'the-bill' }, { to: 'the-plate' }] }),
        aReply({
          id: 'late',
          set: { late: true },
          next: [{ if: { feeling: { below: 40 } }, to: 'cold' }, { to: 'end' }],
        }),
      ],
    }),
    'the-bill': aBeat({ replies: [aReply({ id: 'free', if: { late: true } }), aReply({ id: 'paid', once: true })] }),
  },
  endings: { cold: { if: { late: true }, says: 'He goes.' }, done: { says: 'He nods.' } },
};

const OVER_AT_ONCE = {
  customer: { name: 'Mr Adeyemi', state: { patience: 5 } },
  beats: { 'the-plate': aBeat({ says: { text: 'Enough.', effects: { patience: -15 } } }) },
};

describe('the chart of a scenario', { timeout: 30_000 }, () => {
  it.each(SHIPPED)('goes where the rules go in 2,000 random plays of %s', (id) => {
    const turns = playRandomly(shipped(id), 2_000, 7);
    expect(turns).toBeGreaterThan(2_000);
  });

  it.each([
    ['a customer who may walk out', IMPATIENT],
    ['exits that fork, and a beat that leads to itself', FORKED],
  ])('goes where the rules go with %s', (_, authored) => {
    expect(playRandomly(small(authored), 100, 7)).toBeGreaterThanOrEqual(100);
  });

  it('is over before a word is said where the first line is already too much', () => {
    expect(playRandomly(small(OVER_AT_ONCE), 3, 7)).toBe(0);
  });

  it('goes where the rules go in made-up stories', () => {
    const expectSameWay = (program: Program): void => {
      expect(playRandomly(program, 8, 7)).toBeGreaterThanOrEqual(0);
    };
    fc.assert(fc.property(story({ asksFeeling: true }), expectSameWay), { seed: 7, numRuns: 40 });
  });
});
