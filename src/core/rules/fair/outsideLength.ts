import type { Length } from '../../model/words';
import type { Rule } from '../rule';
import { witnessOf } from '../trail';
import { forEachSolved } from './proven';
import { asked, said } from './samples';
import { counted, withWhom } from './words';

const TURNS: Readonly<Record<Length, readonly [fewest: number, most: number]>> = {
  moment: [2, 4],
  short: [5, 7],
  full: [8, 14],
};

/** A story that takes fewer or more replies than its length says. */
export const outsideLength: Rule = {
  code: 'outside-length',
  gate: 'fair',
  needsPlay: true,
  severity: 'warning',
  asks: 'The best play and the usual play take as many replies as the length of the story says.',
  because:
    'The length sets how fast feelings move: 2 to 4 replies are a moment, 5 to 7 short, 8 to 14 full. A story of another length is too easy or too hard.',
  cure: 'Write the "length" that fits, or add or take away beats.',
  bad: {},
  good: {
    beats: {
      'the-plate': asked('Cold.', said('own-it', [3, 4], 'the-bill'), said('voucher', [2, 1], 'the-bill')),
      'the-bill': asked('The bill?', said('own-it', [3, 4], 'hot-plate'), said('voucher', [2, 1], 'cold-plate')),
    },
  },
  find: (story) =>
    forEachSolved(story, (variant, { bestReplies }) => {
      const { program, analysis } = story;
      const [fewest, most] = TURNS[program.length];
      const isOutside = (turns: number): boolean => turns < fewest || turns > most;
      const best = bestReplies.length;
      const usual = Math.round(analysis.random(variant).meanTurns);
      if (!isOutside(best) && !isOutside(usual)) return [];
      const turns = counted(isOutside(best) ? best : usual, 'reply', 'replies');
      const which = isOutside(best) ? `The best play takes ${turns}` : `Random plays take about ${turns}`;
      const fitting = (Object.keys(TURNS) as Length[]).find((length) => fits(TURNS[length], best, usual));
      return [
        {
          path: ['length'],
          message: `${which}${withWhom(program, variant)}; a ${program.length} story takes ${fewest} to ${most}.`,
          fix:
            fitting === undefined
              ? `Make the talk ${fewest} to ${most} replies long.`
              : `Write "length": "${fitting}".`,
          ...(isOutside(best) && { witness: witnessOf(program, { variant, replies: bestReplies }) }),
        },
      ];
    }),
};

const fits = ([fewest, most]: readonly [number, number], ...turns: readonly number[]): boolean =>
  turns.every((one) => one >= fewest && one <= most);
