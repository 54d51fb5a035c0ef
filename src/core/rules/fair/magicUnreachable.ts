import { GRADE_LINES } from '../../customer/constants';
import { witnessOf } from '../trail';
import type { Rule } from '../rule';
import { forEachSolved } from './proven';
import { customerPath, shown, withWhom } from './words';

/** A story in which even the best play does not come to magic. */
export const magicUnreachable: Rule = {
  code: 'magic-unreachable',
  gate: 'fair',
  needsPlay: true,
  severity: 'error',
  asks: 'The best play ends in magic, at a feeling of 65 or more.',
  because: 'Who does everything right should see it. A story in which a customer can only be steadied says so.',
  cure: 'Let the best replies earn more, lift the cap of the ending or the effects on a line, or argue this finding away with "lint" and say why.',
  bad: { endings: { 'hot-plate': { says: 'Fine.', cap: 50 }, 'cold-plate': { says: 'No.' } } },
  good: { customer: { name: 'Mr Adeyemi', arrives: 'fine' } },
  find: (story) =>
    forEachSolved(story, (variant, { best, bestReplies, bestKind }) => {
      if (best >= GRADE_LINES.magic || bestKind === 'any') return [];
      const { program } = story;
      return [
        {
          path: customerPath(program, variant),
          atKey: true,
          message: `The best play${withWhom(program, variant)} ends at ${shown(best)}; magic begins at ${GRADE_LINES.magic}.`,
          fix: 'Give turning points replies with 3 or more for empathy and for advice, or look for a cap, an aftermath or effects on a line that hold the best play down.',
          witness: witnessOf(program, { variant, replies: bestReplies }),
        },
      ];
    }),
};
