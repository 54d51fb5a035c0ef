import type { Rule } from '../rule';
import { circlesShown } from './circles';
import { says, talkOf } from './talk';

/** Beats that lead round and round, with no ending ahead. */
export const closedLoop: Rule = {
  code: 'closed-loop',
  gate: 'plays',
  severity: 'error',
  asks: 'From every beat some reply leads to an ending in the end.',
  because: 'A talk that only goes round ends when the customer walks out, or after 60 replies, and never well.',
  cure: 'Let one reply of the circle lead out of it.',
  bad: talkOf([says('own-it', 'the-bill')], [says('free', 'the-plate')]),
  good: talkOf([says('own-it', 'the-bill')], [says('free', 'hot-plate'), says('once-more', 'the-plate')]),
  find: (story) =>
    circlesShown(story).flatMap(({ names, witness, isHub }) =>
      isHub
        ? []
        : [
            {
              path: ['beats', names[0] as string],
              atKey: true,
              message:
                names.length === 1
                  ? `Beat "${names[0]}" leads only back to itself, and no ending can be reached from it.`
                  : `These beats lead only to each other, and no ending can be reached from them: "${names.join('", "')}".`,
              fix: 'Let one of their replies lead on to an ending.',
              witness,
            },
          ],
    ),
};
