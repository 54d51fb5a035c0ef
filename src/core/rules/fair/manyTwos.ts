import type { Beat, Program } from '../../scenario/program';
import { DIMENSIONS } from '../../vocabulary/dimensions';
import type { Rule } from '../rule';
import { asked, said } from './samples';
import { percent } from './words';

const MOST = 0.6;
const MIDDLE = 2;
/** With fewer scores a share says nothing. */
const FEWEST_SCORES = 4;

/** A story that scores nearly everything in the middle. */
export const manyTwos: Rule = {
  code: 'many-twos',
  gate: 'fair',
  severity: 'warning',
  asks: 'At most 60 % of all scores are 2.',
  because:
    'A 2 moves nothing. Where most replies score it, it hardly matters which is chosen. The figure is our choice.',
  cure: 'Write replies that are clearly better or worse, and score them so.',
  bad: {
    beats: { 'the-plate': asked('Cold.', said('own-it', [2, 3], 'hot-plate'), said('voucher', [2, 2], 'cold-plate')) },
  },
  good: {},
  find: ({ program }) => {
    const { scores, twos } = countsOf(program);
    const share = twos / scores;
    if (scores < FEWEST_SCORES || share <= MOST) return [];
    return [
      {
        path: ['beats'],
        atKey: true,
        message: `${percent(share)} of all scores are 2.`,
        fix: 'Look for replies that help or hurt more than that, and score them so.',
      },
    ];
  },
};

interface Counts {
  readonly scores: number;
  readonly twos: number;
}

const countsOf = ({ beats }: Program): Counts => beats.reduce<Counts>(counted, { scores: 0, twos: 0 });

/** The counts with those of one more beat. */
function counted(before: Counts, { replies }: Beat): Counts {
  let { scores, twos } = before;
  for (const { impact } of replies) {
    for (const scale of DIMENSIONS) {
      if (impact[scale] !== null) scores += 1;
      if (impact[scale] === MIDDLE) twos += 1;
    }
  }
  return { scores, twos };
}
