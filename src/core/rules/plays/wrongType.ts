import { answering } from '../plate';
import type { Rule } from '../rule';

/** A value of another kind than is wanted here. */
export const wrongType: Rule = {
  code: 'wrong-type',
  gate: 'plays',
  severity: 'error',
  asks: 'Every value is of the kind its key asks for.',
  because: '"3" in quotes is a text and 3 is a number. Only one of them can be counted with.',
  cure: 'Write what is named: a text in quotes, a number without, true or false, a list in [ ], a group in { }.',
  bad: answering({ effort: '1' }),
  good: answering({ effort: 1 }),
  find: null,
};
