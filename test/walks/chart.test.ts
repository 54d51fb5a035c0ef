import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Program } from '../../src/core/scenario/program';
import { story } from '../core/analysis/stories';
import { aBeat, aReply, aScenario, type Authored, compiled, everything, SHIPPED, shipped } from '../support/scenarios';
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

const SULKING = {
  vars: { open: false },
  beats: {
    'the-plate': aBeat({
      replies: [aReply({ id: 'ask', next: 'the-hub' }), aReply({ id: 'ring', set: { open: true }, next: 'the-hub' })],
    }),
    'the-hub': aBeat({
      hub: { until: { open: false }, next: [{ if: { visited: 'the-shout' }, to: 'end' }, { to: 'the-bill' }] },
      replies: [{ ...aReply({ id: 'wait', if: { visited: 'the-bill' } }), next: undefined }],
    }),
    'the-bill': aBeat({ replies: [aReply({ id: 'back', next: 'the-hub' })] }),
    'the-shout': aBeat({
      says: { text: 'Hey!', effects: { trust: -15 } },
      replies: [{ ...aReply({ id: 'hush', if: { feeling: { atLeast: 10 } } }), next: undefined }],
    }),
  },
  interrupts: [{ id: 'shout', if: { open: true }, beat: 'the-shout', then: 'return', once: false }],
};

const BEHIND_A_HUB = {
  start: 'the-hub',
  vars: { open: false },
  beats: {
    'the-hub': aBeat({
      hub: { until: { open: true }, next: 'the-plate' },
      replies: [{ ...aReply({ id: 'wait', if: { open: true } }), next: undefined }],
    }),
    'the-plate': aBeat({ replies: [aReply({ id: 'open', set: { open: true }, next: 'the-hub' }), aReply()] }),
  },
};

const CUT_BY_A_HUB = {
  vars: { open: false },
  beats: {
    'the-plate': aBeat({ replies: [aReply({ next: 'the-bill' })] }),
    'the-bill': aBeat(),
    'the-hub': aBeat({
      hub: { until: { open: true }, next: 'the-door' },
      replies: [{ ...aReply({ if: { open: true } }), next: undefined }],
    }),
    'the-door': aBeat(),
  },
  interrupts: [{ id: 'knock', if: { visited: 'the-plate' }, beat: 'the-hub', then: 'stay' }],
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

  it('goes where the rules go in 2,000 random plays of a scenario that uses the whole format', () => {
    expect(playRandomly(everything(), 2_000, 7)).toBeGreaterThan(6_000);
  });

  it.each([
    ['a customer who may walk out', IMPATIENT],
    ['exits that fork, and a beat that leads to itself', FORKED],
    ['hubs and interrupts in which nothing can be said', SULKING],
    ['an interrupt that puts in a hub in which nothing can be said', CUT_BY_A_HUB],
    ['a start behind a hub in which nothing can be said', BEHIND_A_HUB],
  ])('goes where the rules go with %s', (_, authored) => {
    expect(playRandomly(small(authored), 100, 7)).toBeGreaterThanOrEqual(100);
  });

  it('is over before a word is said where the first line is already too much', () => {
    expect(playRandomly(small(OVER_AT_ONCE), 3, 7)).toBe(0);
  });

  it.each([
    ['plain', 40, false],
    ['whole', 120, true],
  ])('goes where the rules go in made-up stories: %s', (_, numRuns, whole) => {
    const expectSameWay = (program: Program): void => {
      expect(playRandomly(program, 8, 7)).toBeGreaterThanOrEqual(0);
    };
    fc.assert(fc.property(story({ asksFeeling: true, whole }), expectSameWay), { numRuns });
  });
});
