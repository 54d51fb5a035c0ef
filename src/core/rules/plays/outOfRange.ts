import { answering } from '../plate';
import type { Rule } from '../rule';

/** A number above or below what it may be. */
export const outOfRange: Rule = {
  code: 'out-of-range',
  gate: 'plays',
  severity: 'error',
  asks: 'Every number lies in its range.',
  because: 'Scores go from 0 to 4 because each step has a meaning, and a 5 has none.',
  cure: 'Choose a number inside the range that is named.',
  bad: answering({ scores: { empathy: 3, advice: 5 } }),
  good: answering({ scores: { empathy: 3, advice: 4 } }),
  find: null,
};
