import type { Rule } from '../rule';
import { circlesShown } from './circles';
import { says } from './talk';

const hub = (until: unknown) => ({
  beats: {
    'the-plate': {
      says: 'These are cold.',
      hub: { until, next: 'end' },
      replies: [says('own-it', undefined), says('ask-more', undefined)],
    },
  },
  endings: { 'hot-plate': { says: 'He stays.' } },
});

/** A hub that nothing leads out of. */
export const hubWithoutExit: Rule = {
  code: 'hub-without-exit',
  gate: 'plays',
  severity: 'error',
  asks: 'Every hub can be left.',
  because:
    'A hub comes back until its condition holds or its replies are used up. Where neither can be, the talk goes round until the customer walks out.',
  cure: 'Mend "until", say replies "once", or give one a "next".',
  bad: hub({ not: { visited: 'the-plate' } }),
  good: hub({ said: 'own-it' }),
  find: (story) =>
    circlesShown(story).flatMap(({ names, witness, isHub }) =>
      isHub
        ? [
            {
              path: ['beats', names[0] as string, 'hub'],
              message: `The hub "${names[0]}" is never left: "until" never holds there, and its replies are never used up.`,
              fix: 'Mend "until", say replies "once", or give one a "next".',
              witness,
            },
          ]
        : [],
    ),
};
