import { answering } from '../plate';
import type { Rule } from '../rule';
import { whereIs } from '../speech';
import type { StoryText } from '../texts';
import { wordingOf } from '../wording';

const LONGEST_SENTENCE = 24;

/** A sentence that loses its reader on the way. */
export const longSentence: Rule = {
  code: 'long-sentence',
  gate: 'polished',
  severity: 'warning',
  asks: `No sentence has more than ${LONGEST_SENTENCE} words.`,
  because: 'One idea a sentence is easier for everyone, most of all for people who read in their second language.',
  cure: 'Make two sentences of it.',
  bad: answering({
    why: 'You took the time to say in your own words what went wrong, which is what he had been waiting for ever since he came in.',
  }),
  good: answering({ why: 'You said in your own words what went wrong. He had waited for that.' }),
  find: (story) =>
    story.texts.filter(isLong).map((one) => ({
      path: one.path,
      message: `A sentence of ${longestOf(one)} words stands in ${whereIs(story, one)}.`,
      fix: `Make two of it; ${LONGEST_SENTENCE} words are the most.`,
    })),
};

const isLong = (one: StoryText): boolean => longestOf(one) > LONGEST_SENTENCE;

function longestOf(one: StoryText): number {
  let longest = 0;
  for (const words of wordingOf(one).sentences) longest = Math.max(longest, words);
  return longest;
}
