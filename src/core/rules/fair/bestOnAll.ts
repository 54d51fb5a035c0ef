import type { Rule } from '../rule';
import { choicesOf, shareOf, type Choice } from './choices';
import { asked, said } from './samples';
import { percent, someOf } from './words';

const MOST = 0.5;

/** A story in which one reply is mostly best in every way. */
export const bestOnAll: Rule = {
  code: 'best-on-all',
  gate: 'fair',
  severity: 'error',
  asks: 'In at least half of the beats no single reply is best on every scale.',
  because:
    'A reply that is kindest and rightest at once asks for no decision. Turning points set a warm reply with one part missing against a complete cool one. The figure is our choice.',
  cure: 'Let one reply be warmer and another more complete: 4 and 3 against 2 and 4.',
  bad: {},
  good: {
    beats: { 'the-plate': asked('Cold.', said('listen', [4, 3], 'hot-plate'), said('own-it', [2, 4], 'cold-plate')) },
  },
  find: ({ program }) => {
    const { share, names } = shareOf(choicesOf(program), hasOneOnTop);
    if (share <= MOST) return [];
    return [
      {
        path: ['beats'],
        atKey: true,
        message: `In ${percent(share)} of beats one reply is best on every scale.`,
        fix: `Give another reply the lead on one scale in some of these: ${someOf(names)}.`,
      },
    ];
  },
};

function hasOneOnTop({ beat, scales }: Choice): boolean {
  const tops = scales.map((scale) => Math.max(...beat.replies.map(({ impact }) => impact[scale] ?? 0)));
  return (
    beat.replies.filter(({ impact }) => scales.every((scale, index) => impact[scale] === tops[index])).length === 1
  );
}
