import { saying } from '../plate';
import type { Rule } from '../rule';

/** A thing that is not drawn. */
export const unknownProp: Rule = {
  code: 'unknown-prop',
  gate: 'plays',
  severity: 'error',
  asks: 'Every thing that a line shows is one of those that are drawn.',
  because: 'Without it the customer would point at nothing.',
  cure: 'Take one of the names that are given, or take it out of "props".',
  bad: saying({ text: 'These are cold.', cue: 'sets the plate down', props: ['plates'] }),
  good: saying({ text: 'These are cold.', cue: 'sets the plate down', props: ['plate'] }),
  find: null,
};
