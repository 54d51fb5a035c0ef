import type { Reply } from '../../scenario/program';
import type { Rule } from '../rule';
import { choicesOf, shareOf, type Choice } from './choices';
import { asked, said } from './samples';
import { percent, someOf } from './words';

const MOST = 0.25;
/** One beat in which money is right is no pattern. */
const FEWEST = 2;
const MONEY =
  /\b(vouchers?|refund\w*|money back|discount\w*|free of charge|for free|(a|an|one|two|three|four|your|next|some) free [a-z]+|on the house|compensat\w*|gift (card|voucher)s?|(off|from) (your|the|this) bill|waive\w*|goodwill|credit (your|you|the) \w+)\b/i;

const talk = (text: string) => ({
  beats: {
    'the-plate': asked('Cold.', said('own-it', [3, 4], 'the-bill', { text }), said('heat-up', [1, 1], 'the-bill')),
    'the-bill': asked(
      'The bill?',
      said('own-it', [3, 4], 'hot-plate', { text: 'I will refund you all of it.' }),
      said('heat-up', [1, 1], 'cold-plate'),
    ),
  },
});

/** A story in which paying is mostly the best reply. */
export const moneyIsBest: Rule = {
  code: 'money-is-best',
  gate: 'fair',
  severity: 'warning',
  asks: 'The best reply pays or gives something away in at most a quarter of the beats.',
  because:
    'Recovery should match the failure in kind and size (Smith, Bolton & Wagner 1999), and money is no advice. The figure is our choice; English words only.',
  cure: 'Let the best reply mend the thing itself, and keep money for where it fits.',
  bad: talk('Here is a voucher for two plates.'),
  good: talk('I will make three new ones now.'),
  find: ({ program }) => {
    if (!program.about.language.startsWith('en')) return [];
    const { share, names } = shareOf(choicesOf(program), isBestPaying);
    if (share <= MOST || names.length < FEWEST) return [];
    return [
      {
        path: ['beats'],
        atKey: true,
        message: `The best reply pays or gives something away in ${percent(share)} of beats.`,
        fix: `Let something else be best in some of these: ${someOf(names)}.`,
      },
    ];
  },
};

const isBestPaying = ({ best }: Choice): boolean => best.every(isPaying);
const isPaying = ({ text }: Reply): boolean => MONEY.test(text);
