import type { Rule } from '../rule';
import { says, talkOf } from './talk';

const talk = (...ways: readonly unknown[]) =>
  talkOf([says('own-it', 'the-bill'), says('voucher', 'the-bill')], [says('free', ways)]);

/** A list of ways of which none need be open, or some never are. */
export const openExit: Rule = {
  code: 'open-exit',
  gate: 'plays',
  severity: 'error',
  asks: 'The last way in a list has no condition, and only the last.',
  because:
    'The first way that is open is taken. With a condition on the last the talk may stand still; without one on an earlier way the rest are never taken.',
  cure: 'Take the "if" of the last way away, and give every other one.',
  bad: talk({ if: { said: 'voucher' }, to: 'hot-plate' }),
  good: talk({ if: { said: 'voucher' }, to: 'end' }, { to: 'hot-plate' }),
  find: null,
};
