import { boundsOf, type Bounds } from '../../analysis/bounds';
import { statesOf } from '../../analysis/walk';
import { isBiting } from '../../customer/respond';
import type { Beat, Place, Program, Reply } from '../../scenario/program';
import type { EncounterState } from '../../scenario/state';
import type { Test } from '../../vocabulary/conditions';
import type { Rule } from '../rule';
import { witnessOf } from '../trail';
import { forEachSolved } from './proven';
import { asked, said } from './samples';
import { withWhom } from './words';

/** Feelings nearer than this are the same. */
const HAIR = 1e-6;

/** A story whose best play needs a poor reply. */
export const poorReplyPays: Rule = {
  code: 'poor-reply-pays',
  gate: 'fair',
  needsPlay: true,
  severity: 'error',
  asks: 'The best play holds no reply with a score of 0 or 1.',
  because: 'Who plays best would have to say something that the key calls wrong. Then the key or the story is wrong.',
  cure: 'Score the reply as good as it works, or let it cost more later.',
  bad: {
    beats: {
      'the-plate': asked(
        'Cold.',
        said('own-it', [2, 3], 'hot-plate'),
        said('voucher', [3, 1], 'cold-plate', { effects: { trust: 15, heat: -15 } }),
      ),
    },
  },
  good: {},
  find: (story) =>
    forEachSolved(story, (variant, bounds) => {
      const { program } = story;
      const [first] = poorIn(program, variant, bounds);
      if (first === undefined || isNeedless(program, variant, bounds)) return [];
      const { beat, reply, place } = first;
      return [
        {
          path: ['beats', beat.id, 'replies', place],
          message: `The best play${withWhom(program, variant)} says "${reply.id}" in beat "${beat.id}", which scores 0 or 1.`,
          fix: 'Score it as good as it works, or let it cost more later.',
          witness: witnessOf(program, { variant, replies: bounds.bestReplies }),
        },
      ];
    }),
};

function poorIn(program: Program, variant: Place, { bestReplies }: Bounds) {
  const states = statesOf(program, variant, bestReplies);
  return bestReplies.flatMap((place, turn) => {
    const beat = program.beats[(states[turn] as EncounterState).at] as Beat;
    const reply = beat.replies[place] as Reply;
    return isBiting(reply.impact) ? [{ beat, reply, place }] : [];
  });
}

/** Whether some play without a poor reply comes out as well. */
function isNeedless(program: Program, variant: Place, { best, bestKind }: Bounds): boolean {
  const kinder = withoutPoor(program);
  const other = boundsOf(kinder, variant);
  return other.bestKind === bestKind && other.best >= best - HAIR && poorIn(kinder, variant, other).length === 0;
}

const NEVER: Test = { kind: 'any', of: [] };

/** The same story with poor replies never on offer, save in beats that have no other. */
const withoutPoor = (program: Program): Program => ({
  ...program,
  beats: program.beats.map((beat) =>
    beat.replies.every(({ impact }) => isBiting(impact))
      ? beat
      : { ...beat, replies: beat.replies.map((reply) => (isBiting(reply.impact) ? { ...reply, if: NEVER } : reply)) },
  ),
});
