import type { Rule } from '../rule';
import { percent, withWhom } from './words';

const MOST = 0.85;

/** A story that nearly always comes out the same way. */
export const oneEndingWins: Rule = {
  code: 'one-ending-wins',
  gate: 'fair',
  needsPlay: true,
  severity: 'warning',
  asks: 'No ending takes more than 85 % of random plays.',
  because: 'Where nearly everything leads to the same end, replies do not matter. The figure is our choice.',
  cure: 'Let poor replies lead elsewhere, or let the conditions of the endings tell more plays apart.',
  bad: {
    endings: {
      gone: { if: { left: true }, says: 'He leaves.' },
      'hot-plate': { says: 'Hot.', if: { feeling: { above: 99 } } },
      'cold-plate': { says: 'No.' },
    },
    start: 'the-bill',
    beats: {
      'the-bill': {
        says: 'The bill?',
        replies: [{ id: 'free', text: 'It is on us.', scores: { empathy: 3, advice: 3 }, next: 'end' }],
      },
    },
  },
  good: {},
  find: ({ program, analysis }) => {
    if (program.endings.filter(({ builtIn }) => !builtIn).length < 2) return [];
    return [...program.customers.keys()].flatMap((variant) => {
      const { endings, plays } = analysis.random(variant);
      return [...endings].flatMap(([place, count]) => {
        const ending = program.endings[place];
        const share = count / plays.length;
        if (ending === undefined || share <= MOST) return [];
        return [
          {
            path: ending.builtIn ? ['endings'] : ['endings', ending.id],
            atKey: true,
            message: `${percent(share)} of random plays${withWhom(program, variant)} come to ending "${ending.id}".`,
            fix: 'Let more replies lead to another ending, or ask more in its condition.',
          },
        ];
      });
    });
  },
};
