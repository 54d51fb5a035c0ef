import type { Rule } from '../rule';

/** A person that is not drawn. */
export const unknownPerson: Rule = {
  code: 'unknown-person',
  gate: 'plays',
  severity: 'error',
  asks: 'The person is one of those that are drawn.',
  because: 'Without one the customer would have no face.',
  cure: 'Take one of the names that are given, or leave "person" out.',
  bad: { customer: { name: 'Mr Adeyemi', person: 'waltr' } },
  good: { customer: { name: 'Mr Adeyemi', person: 'walter' } },
  find: null,
};
