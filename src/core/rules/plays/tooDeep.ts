import { fileOf } from '../example';
import type { Rule } from '../rule';

/** Brackets that go deeper than any scenario does. */
export const tooDeep: Rule = {
  code: 'too-deep',
  gate: 'plays',
  severity: 'error',
  asks: 'Brackets nest at most 32 deep.',
  because: 'Nothing in the format goes that deep. Most often a bracket was never closed.',
  cure: 'Look for a bracket that is not closed, or flatten this part.',
  bad: fileOf({ goals: [] }).replace('[]', `${'['.repeat(32)}${']'.repeat(32)}`),
  good: { goals: ['Start the fix before the talk'] },
  find: null,
};
