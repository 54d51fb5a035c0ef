import type { Rule } from '../rule';

/** A word that is not on the list for its key. */
export const unknownWord: Rule = {
  code: 'unknown-word',
  gate: 'plays',
  severity: 'error',
  asks: 'Where the format has a list of words, one of them is used.',
  because: 'Faces, channels and moves are drawn and counted by their words, so a new word would do nothing.',
  cure: 'Take one of the words that are named.',
  bad: { channel: 'fone' },
  good: { channel: 'phone' },
  find: null,
};
