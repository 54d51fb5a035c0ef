import { describe, expect, it } from 'vitest';
import { repliesOf } from '../../../src/core/projections/encounter';
import { arrive } from '../../../src/core/scenario/advance';
import { shownReplies } from '../../../src/core/scenario/shown';
import { aBeat, aReply, aScenario, compiled } from '../../support/scenarios';

const program = compiled(
  aScenario({
    vars: { known: false },
    start: 'the-turn',
    beats: {
      'the-turn': aBeat({
        says: 'Well?',
        replies: [
          aReply({ id: 'open', text: 'Open.' }),
          aReply({ id: 'shut', text: 'Shut.', if: { known: true }, whenLocked: { show: 'Not yet.' } }),
          aReply({ id: 'unseen', text: 'Unseen.', if: { known: true } }),
          aReply({ id: 'other', text: 'Other.' }),
        ],
      }),
    },
  }),
);
const state = arrive(program, 0);
const shown = (seed: number) => shownReplies(program, state, seed).map(({ reply, locked }) => [reply.id, locked]);

describe('the replies that are shown', () => {
  it('are those that may be said, and those that say why not; hidden ones are not among them', () => {
    expect(shown(1).toSorted(([one], [other]) => String(one).localeCompare(String(other)))).toEqual([
      ['open', ''],
      ['other', ''],
      ['shut', 'Not yet.'],
    ]);
  });

  it('stand in an order of the seed, the same each time, and not the same for every seed', () => {
    const orders = Array.from({ length: 12 }, (_, seed) => JSON.stringify(shown(seed)));
    expect(orders).toEqual(Array.from({ length: 12 }, (_, seed) => JSON.stringify(shown(seed))));
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it('are the ones a single player sees, in the same order', () => {
    for (const seed of [1, 2, 3, 4])
      expect(repliesOf(program, state, seed).map(({ id, locked }) => [id, locked])).toEqual(shown(seed));
  });
});
