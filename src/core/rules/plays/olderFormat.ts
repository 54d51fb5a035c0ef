import type { Rule } from '../rule';

/** A file of the older draft where it is not brought up to date by itself. */
export const olderFormat: Rule = {
  code: 'older-format',
  gate: 'plays',
  severity: 'error',
  asks: 'The file is of format 1.',
  because:
    'Files of the older draft are brought up to date when they are opened. Where they are not, they are told as old.',
  cure: 'Write it in format 1: turnaround migrate FILE.',
  bad: { format: 'service-scenario/1' },
  good: {},
  find: null,
};
