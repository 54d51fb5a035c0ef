import { saying } from '../plate';
import type { Rule } from '../rule';

/** A line that chance picks and that has effects. */
export const effectsByChance: Rule = {
  code: 'effects-by-chance',
  gate: 'plays',
  severity: 'error',
  asks: 'A line that chance picks changes nothing.',
  because: 'The same choices have to come out the same, or two learners could not compare their plays.',
  cure: 'Take the effects away, or pick "first", "cycle" or "leastSeen".',
  bad: saying({ pick: 'shuffle', variants: ['Cold.', { text: 'Ice cold.', effects: { heat: 5 } }] }),
  good: saying({ pick: 'shuffle', variants: ['Cold.', 'Ice cold.'] }),
  find: null,
};
