import { statesOf } from '../../analysis/walk';
import { shownFeeling } from '../../customer/feeling';
import type { Place } from '../../scenario/program';
import type { EncounterState } from '../../scenario/state';
import type { Rule } from '../rule';
import { witnessOf } from '../trail';
import { forEachSolved } from './proven';
import { asked, said } from './samples';
import { counted, shown, withWhom } from './words';

/** Points of feeling, as shown. */
const MOST = 3;

const LONG = {
  beats: {
    'the-plate': asked('Cold.', said('own-it', [3, 3], 'hot-plate'), said('listen', [4, 3], 'the-bill')),
    'the-bill': asked('The bill?', said('own-it', [4, 4], 'hot-plate'), said('voucher', [2, 1], 'cold-plate')),
  },
  customer: { name: 'Mr Adeyemi', arrives: 'fine' },
};

/** A story in which a longer way earns more than the short one. */
export const detourPays: Rule = {
  code: 'detour-pays',
  gate: 'fair',
  needsPlay: true,
  severity: 'error',
  asks: 'No longer way to the same kind of ending beats the shortest by more than 3 points of feeling.',
  because:
    'Each turn is a chance to please, so that a detour must take the place of a beat and not add one. Otherwise talking long is what is learned.',
  cure: 'Let the longer way leave out a beat later on, or cost more on the way.',
  bad: LONG,
  good: {},
  find: (story) =>
    forEachSolved(story, (variant, { best, bestReplies, shortest }) => {
      if (shownFeeling(best) - shownFeeling(shortest.feeling) <= MOST) return [];
      const { program } = story;
      const fork = bestReplies.findIndex((reply, turn) => reply !== shortest.replies[turn]);
      const { at } = statesOf(program, variant, bestReplies)[fork] as EncounterState;
      const turns = (replies: readonly Place[]): string => counted(replies.length, 'reply', 'replies');
      return [
        {
          path: ['beats', program.beats[at]?.id ?? ''],
          atKey: true,
          message: `A play of ${turns(bestReplies)} ends at ${shown(best)}${withWhom(program, variant)}; the best of ${turns(shortest.replies)} comes to the same grade at ${shown(shortest.feeling)}.`,
          fix: 'The two part here: let the longer way leave out a beat later on, or let it cost more.',
          witness: witnessOf(program, { variant, replies: bestReplies }),
        },
      ];
    }),
};
