import { HELD_AT } from '../../customer/constants';
import { statesOf } from '../../analysis/walk';
import { answer } from '../../scenario/advance';
import type { Place, Program } from '../../scenario/program';
import { currentFeeling, rawFeeling, type EncounterState } from '../../scenario/state';
import { witnessOf } from '../trail';
import type { Rule } from '../rule';
import { forEachSolved } from './proven';
import { asked, said } from './samples';
import { withWhom } from './words';

/** Falls smaller than this are rounding. */
const HAIR = 1e-9;
const HELD = ` While feeling is held at ${HELD_AT} a fall does not show: put it earlier.`;

const talk = (over: Readonly<Record<string, unknown>>) => ({
  beats: {
    'the-plate': asked('Cold.', said('own-it', [2, 4], 'the-bill', over), said('voucher', [2, 1], 'cold-plate')),
    'the-bill': asked('The bill?', said('own-it', [3, 4], 'hot-plate'), said('voucher', [2, 1], 'cold-plate')),
  },
});

/** A story in which the best play only ever pleases. */
export const noSetback: Rule = {
  code: 'no-setback',
  gate: 'fair',
  needsPlay: true,
  severity: 'error',
  asks: 'In the best play the feeling falls at least once.',
  because:
    'A real talk holds something that costs now and pays later: an unwelcome truth, a check that slows things down. Where pleasing is always best, pleasing is what is learned.',
  cure: 'Let a right reply bring bad news ("effects" below 0), or let a line tell of something that went wrong meanwhile. A fall does not show while feeling is held at 64, since magic is not open yet: put the bad news earlier.',
  bad: talk({}),
  good: talk({ effects: { trust: -15, heat: 15 } }),
  find: (story) =>
    forEachSolved(story, (variant, { bestReplies }) => {
      const { program } = story;
      if (bestReplies.length < 2 || fallsIn(program, variant, bestReplies)) return [];
      return [
        {
          path: ['beats'],
          atKey: true,
          message: `The best play${withWhom(program, variant)} never passes through a fall in feeling.`,
          fix: `Let one of its replies say something unwelcome that pays later.${isHeldIn(program, variant, bestReplies) ? HELD : ''}`,
          witness: witnessOf(program, { variant, replies: bestReplies }),
        },
      ];
    }),
};

/** Whether a reply of the play, or a line that follows it, lowers the feeling. What comes after the talk does not count. */
function fallsIn(program: Program, variant: Place, replies: readonly Place[]): boolean {
  const states = statesOf(program, variant, replies);
  const feelings = replies.flatMap((reply, turn) => {
    const before = states[turn] as EncounterState;
    return [currentFeeling(before), currentFeeling(answer(program, before, reply))];
  });
  return feelings.some((feeling, index) => index > 0 && feeling < (feelings[index - 1] as number) - HAIR);
}

/** Whether more feeling was won somewhere in the play than was shown, so that a fall could be hidden. */
const isHeldIn = (program: Program, variant: Place, replies: readonly Place[]): boolean =>
  statesOf(program, variant, replies).some(
    (state) => state.outcome === null && rawFeeling(state) > currentFeeling(state) + HAIR,
  );
