import type { Rule } from '../rule';
import { choicesOf, type Choice } from './choices';
import { asked, said } from './samples';

const GOOD_SUM = 5;
const NEAR = 1;

/** A story in which no beat has two good replies. */
export const noCloseCall: Rule = {
  code: 'no-close-call',
  gate: 'fair',
  severity: 'warning',
  asks: 'At least one beat has two good replies: both with scores of 5 or more together, and at most 1 apart.',
  because: 'Real talks have more than one good way. A close call is what people can discuss.',
  cure: 'Give a turning point a second good reply: warmer, or more complete, than the first.',
  bad: {},
  good: {
    beats: { 'the-plate': asked('Cold.', said('listen', [4, 3], 'hot-plate'), said('own-it', [2, 4], 'cold-plate')) },
  },
  find: ({ program }) => {
    const choices = choicesOf(program);
    if (choices.length === 0 || choices.some(isClose)) return [];
    return [
      {
        path: ['beats'],
        atKey: true,
        message: 'No beat has two good replies.',
        fix: 'Write a second good reply in one beat, for example 4 and 3 beside 2 and 4.',
      },
    ];
  },
};

function isClose({ sums }: Choice): boolean {
  const good = sums.filter((sum) => sum >= GOOD_SUM).toSorted((one, other) => one - other);
  return good.some((sum, index) => index > 0 && sum - (good[index - 1] as number) <= NEAR);
}
