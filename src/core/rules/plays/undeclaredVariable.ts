import { answering } from '../plate';
import type { Rule } from '../rule';

/** A variable that is used and not declared. */
export const undeclaredVariable: Rule = {
  code: 'undeclared-variable',
  gate: 'plays',
  severity: 'error',
  asks: 'Every variable is declared in "vars".',
  because: 'With a slip in a name one reply would set one thing and a condition ask for another.',
  cure: 'Take the name that is proposed, or declare it: "vars": { "late": false }.',
  bad: { vars: { late: false }, ...(answering({ set: { lat: true } }) as object) },
  good: { vars: { late: false }, ...(answering({ set: { late: true } }) as object) },
  find: null,
};
