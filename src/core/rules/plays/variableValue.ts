import { answering } from '../plate';
import type { Rule } from '../rule';

/** A value that a variable cannot have. */
export const variableValue: Rule = {
  code: 'variable-value',
  gate: 'plays',
  severity: 'error',
  asks: 'A variable is set to and compared with values it can have.',
  because: 'A flag is true or false, a number lies between its bounds, and a word is one of its list.',
  cure: 'Use a value that is named, or declare the variable otherwise.',
  bad: { vars: { late: false }, ...(answering({ set: { late: 'very' } }) as object) },
  good: { vars: { late: false }, ...(answering({ set: { late: true } }) as object) },
  find: null,
};
