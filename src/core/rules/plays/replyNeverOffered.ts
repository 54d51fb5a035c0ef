import { CAME } from '../../analysis/reach/ground';
import type { Reply } from '../../scenario/program';
import type { Found, Rule } from '../rule';
import type { Story } from '../story';
import { plateOf, says } from './talk';

const talk = (condition: unknown) =>
  plateOf([says('own-it', 'hot-plate'), says('voucher', 'hot-plate', { if: condition })]);

/** A reply that nobody can ever say. */
export const replyNeverOffered: Rule = {
  code: 'reply-never-offered',
  gate: 'plays',
  severity: 'error',
  asks: 'Every reply of a beat that is reached is offered in some play.',
  because: 'A reply that is never there teaches nothing, and its author believes that it does.',
  cure: 'Mend its condition, or take the reply out.',
  bad: talk({ visited: 'the-plate' }),
  good: talk({ feeling: { below: 60 } }),
  find: (story) => {
    const { complete, beats, replies } = story.analysis.reach();
    const { survey } = story;
    if (!complete || replies.size === survey.replies.length + survey.silences.length) return [];
    const found: Found[] = [];
    for (const [place, beat] of story.program.beats.entries()) {
      if (!beats.has(place)) continue;
      for (const [index, reply] of beat.replies.entries()) {
        if (!replies.has(reply)) found.push(told(story, beat.id, reply, index));
      }
    }
    return found;
  },
};

function told({ analysis }: Story, beat: string, reply: Reply, index: number): Found {
  const path = ['beats', beat, 'replies', index];
  const what = `Reply "${reply.id}" in beat "${beat}" is never offered`;
  const came = reply.if === null ? CAME.held : (analysis.reach().outcomes.get(reply.if) ?? 0);
  if ((came & CAME.held) > 0) {
    const fix = 'Take "fallback" away, or take the reply out.';
    return { path, message: `${what}: something else always is.`, fix, severity: 'warning' };
  }
  const isShown = reply.lockedReason !== null;
  return {
    path: [...path, 'if'],
    message: `${what}: its condition never holds there.`,
    fix: 'Mend its condition, or take the reply out.',
    ...(isShown ? { severity: 'warning' } : {}),
  };
}
