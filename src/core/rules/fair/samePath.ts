import type { Playout } from '../../analysis/strategies';
import type { Program } from '../../scenario/program';
import type { Rule } from '../rule';
import { asked, said } from './samples';
import { percent, percentOver, someOf, withWhom } from './words';

const MOST = 0.75;
/** Beats that everybody meets, of which so many are named. */
const TOLD = 8;

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
      const { overlap, plays } = analysis.random(variant);
      if (overlap === null || overlap <= MOST) return [];
      return [
        {
          path: ['beats'],
          atKey: true,
          message: `Two random plays${withWhom(program, variant)} share ${percentOver(overlap, MOST)} of their beats (at most ${percent(MOST)}).${metByAll(program, plays)}`,
          fix: 'Give some replies a beat of their own to lead to.',
        },
      ];
    });
  },
};

/** The beats that are in every play in which the customer stayed. */
function metByAll(program: Program, plays: readonly Playout[]): string {
  const stayed = plays.filter(({ state }) => !state.left).map(({ beats }) => new Set(beats));
  const names = program.beats.flatMap(({ id }, place) => (stayed.every((beats) => beats.has(place)) ? [id] : []));
  return names.length === 0 ? '' : ` Whoever stays to the end meets ${someOf(names, TOLD)}.`;
}
