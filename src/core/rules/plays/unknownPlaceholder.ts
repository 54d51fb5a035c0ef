import { saying } from '../plate';
import type { Rule } from '../rule';

/** Braces around something that stands for nothing. */
export const unknownPlaceholder: Rule = {
  code: 'unknown-placeholder',
  gate: 'plays',
  severity: 'error',
  asks: 'Braces hold {name}, {callMe} or a variable that is one word of a list.',
  because: 'Anything else would be read aloud, braces and all.',
  cure: 'Take one of the names that are given, or write plain words.',
  bad: saying('These are {temperature}.'),
  good: saying('I am {name}, and these are cold.'),
  find: null,
};
