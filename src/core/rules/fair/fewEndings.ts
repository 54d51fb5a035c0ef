import type { Rule } from '../rule';
import { asked, said } from './samples';
import { counted } from './words';

const FEWEST = 3;

/** A story that can only come out in one or two ways. */
export const fewEndings: Rule = {
  code: 'few-endings',
  gate: 'fair',
  severity: 'error',
  asks: 'A story has at least three endings.',
  because: 'With two, a talk is won or lost. The third shows what is in between: put right, but not won back.',
  cure: 'Write an ending for a customer who is only steadied, or for one who walks out.',
  bad: {},
  good: {
    beats: {
      'the-plate': asked(
        'These are cold.',
        said('own-it', [3, 4], 'hot-plate'),
        said('heat-up', [2, 2], 'warm-plate'),
        said('voucher', [2, 1], 'cold-plate'),
      ),
    },
    endings: {
      'hot-plate': { says: 'He stays.' },
      'warm-plate': { says: 'He eats.' },
      'cold-plate': { says: 'He goes.' },
    },
  },
  find: ({ scenario }) => {
    const names = Object.keys(scenario.endings);
    if (names.length >= FEWEST) return [];
    return [
      {
        path: ['endings'],
        atKey: true,
        message: `The story has only ${counted(names.length, 'ending', 'endings')}.`,
        fix: `Write ${counted(FEWEST - names.length, 'more ending', 'more endings')}, for example for a customer who is steadied but not won.`,
      },
    ];
  },
};
