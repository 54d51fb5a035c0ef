import { fileOf } from '../example';
import type { Rule } from '../rule';

/** Keys that mean something else to the machine. */
export const forbiddenKey: Rule = {
  code: 'forbidden-key',
  gate: 'plays',
  severity: 'error',
  asks: 'No key is called __proto__, constructor or prototype.',
  because: 'Browsers give these names a meaning of their own, so that a file could change more than its story.',
  cure: 'Choose another name.',
  bad: fileOf({ vars: { late: false } }).replace('"late"', '"constructor"'),
  good: { vars: { late: false } },
  find: null,
};
