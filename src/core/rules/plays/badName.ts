import { answering } from '../plate';
import type { Rule } from '../rule';

/** A name that cannot be one. */
export const badName: Rule = {
  code: 'bad-name',
  gate: 'plays',
  severity: 'error',
  asks: 'Names have small letters, digits and single dashes, and start with a letter.',
  because: 'Names stand in links, addresses and saved plays, where spaces and capitals get lost.',
  cure: 'Write it like own-it or plate-2.',
  bad: answering({ id: 'Own it' }),
  good: answering({ id: 'own-it' }),
  find: null,
};
