import type { Rule } from '../rule';

/** A list of endings of which none need hold, or some never can. */
export const openEnding: Rule = {
  code: 'open-ending',
  gate: 'plays',
  severity: 'error',
  asks: 'The last ending has no condition; others have one, or a reply that leads there.',
  because:
    'After "end" the first ending whose condition holds is taken. One without a condition takes all that is left.',
  cure: 'Take the "if" of the last ending away, and give it to those above.',
  bad: {
    endings: {
      'hot-plate': { says: 'He stays.' },
      'cold-plate': { if: { feeling: { below: 40 } }, says: 'He goes.' },
    },
  },
  good: {
    endings: {
      'cold-plate': { if: { feeling: { below: 40 } }, says: 'He goes.' },
      'hot-plate': { says: 'He stays.' },
    },
  },
  find: null,
};
