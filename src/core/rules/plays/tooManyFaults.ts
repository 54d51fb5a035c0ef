import type { Rule } from '../rule';

/** More faults of shape than are worth reading. */
export const tooManyFaults: Rule = {
  code: 'too-many-faults',
  gate: 'plays',
  severity: 'error',
  asks: 'A file has at most 500 faults of shape.',
  because: 'So many most often have one cause: a bracket in the wrong place, or a file of another kind.',
  cure: 'Mend the first ones, then check again.',
  bad: '// A file with more than 500 faults, most often of another kind',
  good: { goals: ['Start the fix before the talk'] },
  find: null,
};
