import type { Rule } from '../rule';
import { asked, said } from './samples';
import { percent, withWhom } from './words';

const MOST = 0.75;

const last = asked('The bill?', said('own-it', [3, 4], 'hot-plate'), said('voucher', [2, 1], 'cold-plate'));
const talk = (second: string, third: string) => ({
  beats: {
    'the-plate': asked(
      'Cold.',
      said('own-it', [3, 4], 'the-bill'),
      said('listen', [4, 2], second),
      said('voucher', [2, 1], third),
    ),
    'the-bill': last,
    ...(second === 'the-bill' ? {} : { [second]: last, [third]: last }),
  },
});

/** A story in which all plays meet the same beats. */
export const samePath: Rule = {
  code: 'same-path',
  gate: 'fair',
  needsPlay: true,
  severity: 'warning',
  asks: 'Two random plays share at most 75 % of their beats.',
  because:
    'Where everybody meets the same beats, a second try shows nothing new. The figure is our choice; plays that end by leaving do not count.',
  cure: 'Let replies lead to beats of their own before they come together again.',
  bad: talk('the-bill', 'the-bill'),
  good: talk('the-boy', 'the-bus'),
  find: ({ program, analysis }) => {
    if (program.beats.length < 2) return [];
    return [...program.customers.keys()].flatMap((variant) => {
      const { overlap } = analysis.random(variant);
      if (overlap === null || overlap <= MOST) return [];
      return [
        {
          path: ['beats'],
          atKey: true,
          message: `Two random plays${withWhom(program, variant)} share ${percent(overlap)} of their beats.`,
          fix: 'Give some replies a beat of their own to lead to.',
        },
      ];
    });
  },
};
