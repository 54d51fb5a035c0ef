import { isBad } from '../../analysis/rescue';
import type { Beat, Exit, Program, Reply } from '../../scenario/program';
import type { Found, Rule } from '../rule';
import { asked, said } from './samples';

const GOOD_LEVEL = 3;

const ending = { says: 'And the bill?', replies: [said('own-it', [3, 4], 'hot-plate')] };

/** A poor reply after which there is no beat to mend it. */
export const noRecovery: Rule = {
  code: 'no-recovery',
  gate: 'fair',
  severity: 'warning',
  asks: 'A reply with 0 or 1 for empathy or advice leads to a beat where it can be mended.',
  because: 'Putting a slip right is what is practised here. A talk that ends on it only punishes.',
  cure: 'Lead the reply to a beat with at least one reply of 3 or 4.',
  bad: {
    beats: {
      'the-plate': asked('Cold.', said('own-it', [3, 4], 'the-bill'), said('voucher', [2, 1], 'cold-plate')),
      'the-bill': ending,
    },
  },
  good: {
    beats: {
      'the-plate': asked('Cold.', said('own-it', [3, 4], 'the-bill'), said('voucher', [2, 1], 'next-time')),
      'the-bill': ending,
      'next-time': asked(
        'There is no next time.',
        said('own-it', [3, 4], 'hot-plate'),
        said('voucher', [1, 1], 'cold-plate'),
      ),
    },
  },
  find: ({ program }) => {
    const found: Found[] = [];
    for (const beat of program.beats.filter(hasPoor)) {
      for (const [place, reply] of beat.replies.entries()) {
        if (isBad(reply) && !isMended(program, reply)) found.push(faultOf(program, beat, reply, place));
      }
    }
    return found;
  },
};

const hasPoor = ({ replies }: Beat): boolean => replies.some(isBad) && !replies.every(leadsOut);

const isOutward = ({ to }: Exit): boolean => to < 0;

const leadsOut = ({ next }: Reply): boolean => next.length > 0 && next.every(isOutward);

/** Whether the talk goes on where it can be mended, or where no way on is written. */
function isMended({ beats }: Program, { next }: Reply): boolean {
  for (const { to } of next) if (to >= 0 && (beats[to] as Beat).replies.some(isGood)) return true;
  return next.length === 0;
}

function faultOf(program: Program, beat: Beat, reply: Reply, place: number): Found {
  const path = ['beats', beat.id, 'replies', place];
  const what = `Reply "${reply.id}" in beat "${beat.id}" is poor`;
  if (leadsOut(reply)) {
    const fix = 'Lead it to a beat where it can be put right.';
    return { path, message: `${what} and ends the talk, where others lead on.`, fix };
  }
  const onward = reply.next.filter(({ to }) => to >= 0);
  const named = onward.map(({ to }) => `"${program.beats[to]?.id}"`).join(' and ');
  return {
    path,
    message: `${what}, and ${named}, where it leads, has no reply that could mend it.`,
    fix: `Give ${named} a reply with 3 or 4 for empathy or advice.`,
  };
}

const isGood = ({ impact }: Reply): boolean => impact.empathy >= GOOD_LEVEL || impact.advice >= GOOD_LEVEL;
