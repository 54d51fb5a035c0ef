import type { Rule } from '../rule';

/** A name that the format keeps for itself. */
export const reservedName: Rule = {
  code: 'reserved-name',
  gate: 'plays',
  severity: 'error',
  asks: 'No beat or ending is called "end", and no variable like a word of conditions.',
  because: '"end" is where the endings decide, and a variable called "not" could never be asked for.',
  cure: 'Choose another name.',
  bad: { vars: { visited: false } },
  good: { vars: { late: false } },
  find: null,
};
