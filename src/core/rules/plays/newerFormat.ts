import type { Rule } from '../rule';

/** A file of a format that is not known here yet. */
export const newerFormat: Rule = {
  code: 'newer-format',
  gate: 'plays',
  severity: 'error',
  asks: 'The file is of a format that this version reads.',
  because: 'A newer format may hold things that this version would leave out without a word.',
  cure: 'Open it with a newer version of Turnaround.',
  bad: { format: 2 },
  good: {},
  find: null,
};
