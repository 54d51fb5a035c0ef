import type { Rule } from '../rule';

/** A format nobody knows. */
export const unknownFormat: Rule = {
  code: 'unknown-format',
  gate: 'plays',
  severity: 'error',
  asks: 'The file says "format": 1.',
  because: 'The number tells how everything else in the file is to be read.',
  cure: 'Write "format": 1.',
  bad: { format: 'one' },
  good: {},
  find: null,
};
