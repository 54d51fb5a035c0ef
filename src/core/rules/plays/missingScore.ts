import { answering } from '../plate';
import type { Rule } from '../rule';

/** A reply without a score for warmth or advice. */
export const missingScore: Rule = {
  code: 'missing-score',
  gate: 'plays',
  severity: 'error',
  asks: 'Every reply is scored for empathy and advice.',
  because: 'Scores are what moves the customer. A reply without one would do nothing, and nobody would see why.',
  cure: 'Add "scores": { "empathy": 0 to 4, "advice": 0 to 4 }.',
  bad: answering({ scores: { empathy: 3 } }),
  good: answering({ scores: { empathy: 3, advice: 4 } }),
  find: null,
};
