import { SMALLEST } from '../example';
import type { Rule } from '../rule';

const PLATE = { id: 'plate', text: 'Hot waffles', metWhen: { visited: 'the-plate' } };
const BUS = { id: 'bus', text: 'The truth about the bus', metWhen: { visited: 'the-plate' } };
const between = (first: readonly unknown[], second: readonly unknown[]) => ({
  customer: {
    ...SMALLEST.customer,
    variants: [
      { id: 'last-bus', needs: first },
      { id: 'green-day', needs: second },
    ],
  },
});

/** Variants of one customer that do not need the same things. The check of links tells it. */
export const needsDiffer: Rule = {
  code: 'needs-differ',
  gate: 'polished',
  severity: 'warning',
  asks: 'All variants of a customer have needs of the same names.',
  because:
    'Endings ask for needs by name. One that a customer lacks can never be met, so that its ending is out of reach.',
  cure: 'Give each variant all the names; what a name means may differ from one to the other.',
  bad: between([PLATE, BUS], [PLATE]),
  good: between([PLATE, BUS], [PLATE, { ...BUS, text: 'No other child comes for nothing' }]),
  find: null,
};
