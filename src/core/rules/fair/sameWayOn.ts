import type { Reply } from '../../scenario/program';
import type { Rule } from '../rule';
import { choicesOf, shareOf, type Choice } from './choices';
import { asked, said } from './samples';
import { percent, someOf } from './words';

const FEWEST = 1 / 3;

/** A story in which it hardly matters for the way on what is said. */
export const sameWayOn: Rule = {
  code: 'same-way-on',
  gate: 'fair',
  severity: 'warning',
  asks: 'In at least a third of the beats, replies lead to different places.',
  because: 'Consequences that only change a number are not seen. The figure is our choice.',
  cure: 'Let a poor reply lead to a beat where it comes back.',
  bad: {
    beats: { 'the-plate': asked('Cold.', said('own-it', [3, 4], 'hot-plate'), said('voucher', [2, 1], 'hot-plate')) },
  },
  good: {},
  find: ({ program }) => {
    const choices = choicesOf(program);
    const { share, names } = shareOf(choices, leadsAlike);
    if (1 - share >= FEWEST || choices.length === 0) return [];
    return [
      {
        path: ['beats'],
        atKey: true,
        message:
          share === 1
            ? 'In no beat do replies lead to different places.'
            : `Replies lead to different places in only ${percent(1 - share)} of beats.`,
        fix: `Let some reply lead elsewhere in one of these: ${someOf(names)}.`,
      },
    ];
  },
};

function leadsAlike({ beat: { replies } }: Choice): boolean {
  const first = (replies[0] as Reply).next;
  for (const { next } of replies) if (!areAlike(next, first)) return false;
  return true;
}

function areAlike(one: Reply['next'], other: Reply['next']): boolean {
  for (const [place, exit] of one.entries()) {
    if (exit.to !== other[place]?.to || JSON.stringify(exit) !== JSON.stringify(other[place])) return false;
  }
  return one.length === other.length;
}
