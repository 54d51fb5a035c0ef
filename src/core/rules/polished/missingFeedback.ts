import { SMALLEST } from '../example';
import type { Survey } from '../../scenario/check/survey';
import type { AuthoredReply } from '../../scenario/shape/scenario';
import type { Found, Rule } from '../rule';
import { isTrap, quotedList } from '../speech';

/** A reply without its share of the debrief. */
export const missingFeedback: Rule = {
  code: 'missing-feedback',
  gate: 'polished',
  severity: 'warning',
  asks: 'Every reply says what it did, why, and how the customer took it; a poor one also says what to try instead.',
  because:
    'Learners get better from what they are told after the talk. The cue puts into words what a face shows, for all who cannot see it.',
  cure: 'Add "effect", "why" and a "reaction" with a "cue"; add "tryInstead" to replies with a 0 or 1.',
  bad: {},
  good: {
    endings: { 'hot-plate': SMALLEST.endings['hot-plate'] },
    beats: {
      'the-plate': {
        says: 'These are cold.',
        replies: [
          {
            id: 'own-it',
            text: 'I will make them again now.',
            scores: { empathy: 3, advice: 4 },
            reaction: { cue: 'a short nod', says: 'Good.' },
            effect: 'He has what he came for.',
            why: 'You fixed it first.',
            next: 'hot-plate',
          },
        ],
      },
    },
  },
  find: ({ survey }) => {
    if (survey.replies.every(isUntouched)) return [UNTOUCHED];
    return survey.replies.flatMap(({ beat, reply, path }) => {
      const missing = missingIn(reply);
      if (missing.length === 0) return [];
      return [
        {
          path: [...path, 'id'],
          message: `Reply "${reply.id}" in beat "${beat}" has no ${quotedList(missing)}.`,
          fix: `Add ${missing.map((part) => HOW[part]).join('; ')}.`,
        },
      ];
    });
  },
};

/** A first draft is told once, not reply by reply. */
const UNTOUCHED: Found = {
  path: ['beats'],
  atKey: true,
  message: 'No reply says yet what it did, why, and how the customer took it.',
  fix: 'Write "effect", "why" and a "reaction" with a "cue" for each reply.',
};

const HOW = {
  effect: '"effect": what it did to the customer',
  why: '"why": what in the words did so',
  cue: 'a "reaction" with a "cue": how the customer takes it',
  tryInstead: '"tryInstead": what would have served better',
} as const;

const hasCue = ({ reaction }: AuthoredReply): boolean => typeof reaction === 'object' && !!reaction.cue;

const isUntouched = ({ reply }: Survey['replies'][number]): boolean => !reply.effect && !reply.why && !hasCue(reply);

function missingIn(reply: AuthoredReply): readonly (keyof typeof HOW)[] {
  const { effect, why, tryInstead } = reply;
  const has = { effect: !!effect, why: !!why, cue: hasCue(reply), tryInstead: !!tryInstead || !isTrap(reply) };
  return (Object.keys(HOW) as (keyof typeof HOW)[]).filter((part) => !has[part]);
}
