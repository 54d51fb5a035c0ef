import { MOST_SOLVED_BEATS } from '../../analysis/analysis';
import type { Rule } from '../rule';
import { inARow, said } from './samples';

const talk = (beats: number) => ({
  start: 'beat-1',
  beats: inARow(beats, (next) => ({ says: 'Well?', replies: [said('own-it', [3, 4], next)] })),
  endings: { done: { says: 'He goes.' } },
});

/** A story that is too large for proofs. */
export const notProven: Rule = {
  code: 'not-proven',
  gate: 'fair',
  needsPlay: true,
  severity: 'hint',
  asks: 'The story is small enough to be solved.',
  because: 'Where every play was looked at, a missing finding is a proof. In a larger story only random plays were.',
  cure: 'Nothing has to be done. To have it proven, split the story, or let replies set fewer things.',
  bad: talk(MOST_SOLVED_BEATS + 1),
  good: {},
  find: ({ program, analysis }) => {
    const places = [...program.customers.keys()];
    const isSolved = places.every((variant) => analysis.bounds(variant)?.exact === true);
    const isRescued = places.every((variant) => analysis.rescue(variant)?.complete === true);
    if (isSolved && isRescued && analysis.reach().complete) return [];
    const runs = analysis.random(0).plays.length;
    return [
      {
        path: ['beats'],
        atKey: true,
        message: `Too large to be solved: ${runs} random plays of each customer were looked at, so that what is not found here is not proven.`,
        fix: 'Nothing has to be done. A smaller story, or one that sets fewer things, can be proven.',
      },
    ];
  },
};
