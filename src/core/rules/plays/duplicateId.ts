import { answering } from '../plate';
import type { Rule } from '../rule';

/** Two things of one name. */
export const duplicateId: Rule = {
  code: 'duplicate-id',
  gate: 'plays',
  severity: 'error',
  asks: 'No two things in a list have the same name.',
  because: 'Conditions, saved plays and translations find things by their names.',
  cure: 'Rename one of them.',
  bad: answering({ id: 'voucher' }),
  good: answering({ id: 'own-it' }),
  find: null,
};
