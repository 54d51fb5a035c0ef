import type { Rule } from '../rule';

/** A start that is no beat. */
export const missingStart: Rule = {
  code: 'missing-start',
  gate: 'plays',
  severity: 'error',
  asks: 'The start is the name of a beat.',
  because: 'The talk has to begin somewhere.',
  cure: 'Write the name of the first beat in "start".',
  bad: { start: 'the-table' },
  good: { start: 'the-plate' },
  find: null,
};
