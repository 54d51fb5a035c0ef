import type { Rule } from '../rule';

const interrupted = (next: string | undefined) => ({
  beats: {
    'the-plate': {
      says: 'These are cold.',
      replies: [{ id: 'own-it', text: 'I see.', scores: { empathy: 3, advice: 3 }, next: 'the-bill' }],
    },
    'the-bill': {
      says: 'And the bill?',
      replies: [{ id: 'free', text: 'It is on us.', scores: { empathy: 3, advice: 3 }, next: 'hot-plate' }],
    },
    'the-phone': {
      says: 'The phone rings.',
      replies: [{ id: 'later', text: 'I will ring back.', scores: { empathy: 3, advice: 3 }, next }],
    },
  },
  endings: { 'hot-plate': { says: 'He stays.' } },
  interrupts: [{ id: 'phone', if: { visited: 'the-plate' }, beat: 'the-phone', then: 'return' }],
});

/** An interrupt that goes back, into a beat that leads elsewhere. */
export const interruptReturn: Rule = {
  code: 'interrupt-return',
  gate: 'plays',
  severity: 'error',
  asks: 'A beat that an interrupt puts in before going back belongs to it alone, and its replies have no "next".',
  because: 'After it the beat that waited is entered. A way on of its own would leave that one waiting for ever.',
  cure: 'Take "next" away, or write "then": "stay".',
  bad: interrupted('end'),
  good: interrupted(undefined),
  find: null,
};
