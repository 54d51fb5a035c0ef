import { saying } from '../plate';
import type { Rule } from '../rule';

/** A text or list with nothing in it. */
export const empty: Rule = {
  code: 'empty',
  gate: 'plays',
  severity: 'error',
  asks: 'What has to say something is not empty.',
  because: 'An empty line would leave the customer standing without a word.',
  cure: 'Fill it in, or take it away.',
  bad: saying(''),
  good: saying('These are cold.'),
  find: null,
};
