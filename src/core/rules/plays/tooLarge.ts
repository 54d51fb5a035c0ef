import type { Rule } from '../rule';

/** More bytes, beats or entries than a file may have. */
export const tooLarge: Rule = {
  code: 'too-large',
  gate: 'plays',
  severity: 'error',
  asks: 'A file has at most 8 MiB, 2,000 beats, 100 replies in a beat, 100 variants, and 2,000 entries in any list.',
  because: 'A larger one would be slow to open, and nobody could play it through.',
  cure: 'Split the story into several files.',
  bad: '// A file of more than 8 MiB, or with more than 2,000 beats, or a list with more than 2,000 entries',
  good: {},
  find: null,
};
