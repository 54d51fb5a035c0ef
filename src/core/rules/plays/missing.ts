import { answering } from '../plate';
import type { Rule } from '../rule';

/** Something that has to be there and is not. */
export const missing: Rule = {
  code: 'missing',
  gate: 'plays',
  severity: 'error',
  asks: 'Nothing that is needed is left out.',
  because: 'A reply without a way on, or a customer without a name, would leave the talk standing.',
  cure: 'Add what is named.',
  bad: answering({ next: undefined }),
  good: answering({}),
  find: null,
};
