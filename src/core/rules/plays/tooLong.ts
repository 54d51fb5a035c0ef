import type { Rule } from '../rule';

/** A text over the limit. */
export const tooLong: Rule = {
  code: 'too-long',
  gate: 'plays',
  severity: 'error',
  asks: 'No text has more than 4,000 characters.',
  because: 'Nobody reads that much between two turns, and no screen holds it.',
  cure: 'Shorten it.',
  bad: '{ "summary": "A text of more than 4,000 characters" }',
  good: { summary: 'Cold waffles.' },
  find: null,
};
