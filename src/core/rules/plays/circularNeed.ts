import type { Rule } from '../rule';

const needs = (metWhen: unknown) => ({
  customer: {
    name: 'Mr Adeyemi',
    needs: [
      { id: 'plate', text: 'Hot waffles', metWhen: { said: 'own-it' } },
      { id: 'face', text: 'Not to look a fool', metWhen },
    ],
  },
});

/** A need that asks for needs. */
export const circularNeed: Rule = {
  code: 'circular-need',
  gate: 'plays',
  severity: 'error',
  asks: 'A need is met by what was said and done, never by another need.',
  because: 'Needs that ask for each other could never be judged.',
  cure: 'Ask for the variables or replies behind the other need.',
  bad: needs({ met: 'plate' }),
  good: needs({ visited: 'the-plate' }),
  find: null,
};
