import type { Rule } from '../rule';

/** Scores that only their author has seen. */
export const keyNotRated: Rule = {
  code: 'key-not-rated',
  gate: 'polished',
  severity: 'hint',
  asks: 'The scores of a finished story come from several people who rated each reply.',
  because:
    "One author's scores are one opinion, however well founded. What several raters agree on can be trusted more.",
  cure: 'Let several people rate the replies without seeing yours, and write "key": { "status": "panel", "raters": 6 }.',
  bad: { ready: true },
  good: { ready: true, key: { status: 'panel', raters: 6 } },
  find: ({ scenario }) =>
    scenario.ready && scenario.key.status === 'draft'
      ? [
          {
            path: ['key'],
            message: "The story is marked ready, and its scores are one author's judgement.",
            fix: 'Have the replies rated by several people, then write their number into "key".',
          },
        ]
      : [],
};
