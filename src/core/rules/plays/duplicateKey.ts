import { fileOf } from '../example';
import type { Rule } from '../rule';

/** The same key twice in one group. */
export const duplicateKey: Rule = {
  code: 'duplicate-key',
  gate: 'plays',
  severity: 'error',
  asks: 'Each key stands once in its group.',
  because: 'Only one of the two would count, and nothing on the screen would show which.',
  cure: 'Rename one, or take one away.',
  bad: fileOf({}).replace('"title"', '"title": "Waffles",\n  "title"'),
  good: {},
  find: null,
};
