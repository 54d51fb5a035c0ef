import type { Beat, Reply } from '../../scenario/program';
import type { Move } from '../../vocabulary/moves';
import type { Rule } from '../rule';
import { asked, said } from './samples';
import { someOf } from './words';

/** Moves by which a reply has something to do with what could be sold. */
const SPEAKS: readonly Move[] = ['offer', 'sell', 'explain', 'limit', 'ask'];

const talk = (moves: readonly string[]) => ({
  beats: {
    'the-plate': asked(
      'Cold.',
      said('own-it', [3, 4], 'hot-plate', { scores: { empathy: 3, advice: 4, noHardSell: 4 }, moves }),
      said('royal', [3, 1], 'cold-plate', { scores: { empathy: 3, advice: 1, noHardSell: 0 }, moves: ['sell'] }),
    ),
  },
});

/** A story in which not selling hard always means saying nothing of a sale. */
export const silenceIsBest: Rule = {
  code: 'silence-is-best',
  gate: 'fair',
  severity: 'warning',
  asks: 'Where a sale tempts, the best "noHardSell" is once at least earned by a fair word about it.',
  because: 'No hard sell means needs first, not silence: keeping back something useful is poor advice.',
  cure: 'Let a reply with the best "noHardSell" explain, offer what fits, or advise against it.',
  bad: talk(['reassure']),
  good: talk(['explain', 'limit']),
  find: ({ program }) => {
    const tempting = program.beats.filter(tempts);
    const best = tempting.map(bestOf);
    const isJudged = best.some((replies) => replies.some(({ moves }) => moves.length > 0));
    if (!isJudged || best.some((replies) => replies.some(speaks))) return [];
    const names = tempting.map(({ id }) => id);
    return [
      {
        path: ['beats', names[0] as string, 'replies'],
        atKey: true,
        message: `Wherever a sale tempts (${someOf(names)}), the best "noHardSell" goes to a reply that does not speak of it.`,
        fix: 'Write a reply that says fairly what it is good for, or that it is not needed, and give it the best "noHardSell".',
      },
    ];
  },
};

const sellsHard = ({ moves, impact }: Reply): boolean => moves.includes('sell') && impact.noHardSell !== null;

/** A beat where the prompt is shown or something is sold, and the replies are scored for it. */
const tempts = ({ salesPrompt, replies }: Beat): boolean =>
  replies.some(sellsHard) || (salesPrompt && replies.some(({ impact }) => impact.noHardSell !== null));

function bestOf({ replies }: Beat): readonly Reply[] {
  const top = Math.max(...replies.map(({ impact }) => impact.noHardSell ?? -1));
  return replies.filter(({ impact }) => impact.noHardSell === top);
}

const speaks = ({ moves }: Reply): boolean => moves.some((move) => SPEAKS.includes(move));
