import { answering } from '../plate';
import type { Rule } from '../rule';

/** A key that the format does not know. */
export const unknownKey: Rule = {
  code: 'unknown-key',
  gate: 'plays',
  severity: 'error',
  asks: 'Every key is one of the format.',
  because: 'A key with a slip in it would be passed over in silence, and what you meant would not happen.',
  cure: 'Take the name that is proposed. Notes for yourself may stand in // comments.',
  bad: answering({ tryinstead: 'Offer new ones.' }),
  good: answering({ tryInstead: 'Offer new ones.' }),
  find: null,
};
