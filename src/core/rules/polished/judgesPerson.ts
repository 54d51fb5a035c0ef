import { answering } from '../plate';
import type { Rule } from '../rule';
import { whereIs } from '../speech';
import { spotsOf, type Spot } from '../spots';
import type { TextKind } from '../texts';

const FEEDBACK: ReadonlySet<TextKind> = new Set(['feedback']);
const FILLERS = new Set(
  'a an the so too very just really being not quite rather such bit simply always never'.split(' '),
);
const ARE = new Set(['are', 'were', 'sound', 'seem']);

/** Feedback about who someone is. */
export const judgesPerson: Rule = {
  code: 'judges-person',
  gate: 'polished',
  severity: 'hint',
  asks: 'Feedback speaks of the line and what it did, never of the person who chose it.',
  because: 'People can choose another line next time. They cannot choose to be another person, so they stop listening.',
  cure: 'Name the words and their effect: not "you are cold" but "the line skips his worry".',
  bad: answering({ why: 'You are too cold with people.' }),
  good: answering({ why: 'The line goes past what he told you.' }),
  find: (story) =>
    spotsOf(story, 'judging', FEEDBACK)
      .filter(isOfYou)
      .map(({ text, phrase }) => ({
        path: text.path,
        message: `"${phrase}" in ${whereIs(story, text)} judges the person, not the line.`,
        fix: 'Say what the words did.',
      })),
};

/** Whether "you are", with small words between, stands before it. Quoted words are somebody else's. */
function isOfYou({ words, at, isQuoted }: Spot): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < 4 && FILLERS.has(words[before] as string)) before -= 1;
  const last = words[before];
  return !isQuoted && (last === "you're" || (ARE.has(last ?? '') && words[before - 1] === 'you'));
}
