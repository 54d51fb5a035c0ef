import { saying } from '../plate';
import type { Rule } from '../rule';

/** A sound that is not there. */
export const unknownSound: Rule = {
  code: 'unknown-sound',
  gate: 'plays',
  severity: 'error',
  asks: 'Every sound that a line names is one of those that can be heard.',
  because: 'Without it the line would be said in silence, and its caption would be missing.',
  cure: 'Take one of the names that are given, or leave "sound" out.',
  bad: saying({ text: 'Is that for you?', cue: 'looks at your ringing phone', sound: 'phone-rings' }),
  good: saying({ text: 'Is that for you?', cue: 'looks at your ringing phone', sound: 'phone-ring' }),
  find: null,
};
