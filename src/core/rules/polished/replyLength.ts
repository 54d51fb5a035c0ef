import type { Survey } from '../../scenario/check/survey';
import { answering } from '../plate';
import type { Rule } from '../rule';

const LONGEST_REPLY = 90;
const FAR_TOO_LONG = 110;

/** A reply that fills the screen. */
export const replyLength: Rule = {
  code: 'reply-length',
  gate: 'polished',
  severity: 'warning',
  asks: `A reply has at most ${LONGEST_REPLY} characters.`,
  because: "Three longer replies push the customer's face off the screen of a phone, and nobody talks like that.",
  cure: 'Say one thing. What it leads to can stand in the effect.',
  bad: answering({
    text: 'I am going to make you three fresh ones right away, and while they cook I can tell you how this could happen here today.',
  }),
  good: answering({ text: 'I will make three fresh ones now. They take six minutes.' }),
  find: ({ survey }) =>
    survey.replies.filter(isLong).map(({ beat, reply: { id, text }, path }) => {
      const worse = text.length > FAR_TOO_LONG ? ', far more than anyone says in one breath' : '';
      return {
        path: [...path, 'text'],
        message: `Reply "${id}" in beat "${beat}" has ${text.length} characters${worse}.`,
        fix: `Take out ${text.length - LONGEST_REPLY} or more, down to ${LONGEST_REPLY}.`,
      };
    }),
};

const isLong = ({ reply }: Survey['replies'][number]): boolean => reply.text.length > LONGEST_REPLY;
