import type { Rule } from '../rule';

/** Bytes that are no UTF-8. */
export const notUtf8: Rule = {
  code: 'not-utf8',
  gate: 'plays',
  severity: 'error',
  asks: 'The file is saved as UTF-8.',
  because: 'Other encodings turn letters like é into other signs, and nobody could tell which were meant.',
  cure: 'Save the file again as UTF-8; every editor offers it.',
  bad: '{ "title": "Caf\uFFFD" }',
  good: { title: 'Café' },
  find: null,
};
