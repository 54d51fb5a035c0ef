import type { Reply } from '../../scenario/program';
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

function hasOneOnTop({ beat: { replies }, scales }: Choice): boolean {
  let count = 0;
  for (const reply of replies) if (isOnTop(reply, replies, scales)) count += 1;
  return count === 1;
}

/** Whether no other reply is scored higher on any scale. */
function isOnTop({ impact }: Reply, replies: readonly Reply[], scales: Choice['scales']): boolean {
  for (const scale of scales) {
    for (const other of replies) if ((other.impact[scale] ?? 0) > (impact[scale] ?? 0)) return false;
  }
  return true;
}
