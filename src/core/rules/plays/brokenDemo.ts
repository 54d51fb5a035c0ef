import type { Rule } from '../rule';

/** A demo that cannot be played as it is written. */
export const brokenDemo: Rule = {
  code: 'broken-demo',
  gate: 'plays',
  severity: 'error',
  asks: 'Each reply of a demo can be said where the demo has come to.',
  because:
    'A demo shows the customer met badly, then well, before the first try. It is played by the same rules as every talk.',
  cure: 'Say one of the replies that are on offer there, or end the demo before.',
  bad: { demo: [{ title: 'Met badly', replies: ['voucher', 'own-it'] }] },
  good: { demo: [{ title: 'Met badly', replies: ['voucher'] }] },
  find: null,
};
