import { answering } from '../plate';
import type { Rule } from '../rule';
import { isTrap, quotedList, replyOf, whereIs } from '../speech';
import { byText, spotsOf } from '../spots';
import type { TextKind } from '../texts';

const KINDS: ReadonlySet<TextKind> = new Set(['about', 'setting', 'reply', 'feedback', 'later', 'ending']);

/** Office words where plain ones belong. */
export const jargon: Rule = {
  code: 'jargon',
  gate: 'polished',
  severity: 'hint',
  asks: 'Good replies and all that learners read use everyday words.',
  because: 'Nobody says "as per" across a counter, and learners copy what the best reply says.',
  cure: 'Say it as you would to a neighbour. A reply scored 0 or 1 may talk like an office: it is there to be wrong.',
  bad: answering({ text: 'As per our promise I will expedite three fresh ones.' }),
  good: answering({ text: 'As we promised, I will make three fresh ones now.' }),
  find: (story) => {
    const spots = spotsOf(story, 'jargon', KINDS).filter(
      ({ text, isQuoted }) => !isQuoted && !(text.kind === 'reply' && isTrap(replyOf(story, text))),
    );
    return [...byText(spots)].map(([text, phrases]) => ({
      path: text.path,
      message: `${quotedList(phrases)} in ${whereIs(story, text)}: office words.`,
      fix: 'Put everyday words in their place, or explain them in the "glossary" and argue this away.',
    }));
  },
};
