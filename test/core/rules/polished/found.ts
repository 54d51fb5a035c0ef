import type { Diagnostic } from '../../../../src/core/model/diagnostic';
import type { Example, Rule } from '../../../../src/core/rules/rule';
import type { Authored } from '../../../support/scenarios';
import { toldOf } from '../told';

/** What one rule says of an example. */
export const foundBy = (rule: Rule, example: Example): readonly Diagnostic[] =>
  toldOf(example, [rule]).filter((one) => one.rule === rule.code);

/** The messages of one rule. */
export const saidBy = (rule: Rule, example: Example): readonly string[] =>
  foundBy(rule, example).map(({ message }) => message);

/** A reply that is kind and right, in words of the test. */
export const reply = (id: string, text: string, over: Authored = {}): Authored => ({
  id,
  text,
  scores: { empathy: 3, advice: 3 },
  next: 'hot-plate',
  ...over,
});

/** A scenario of one beat. */
export const oneBeat = (says: unknown, replies: readonly Authored[], around: Authored = {}): Authored => ({
  beats: { 'the-plate': { says, replies } },
  ...around,
});

/** A scenario in which the customer says this. */
export const line = (says: unknown, around: Authored = {}): Authored =>
  oneBeat(says, [reply('own-it', 'I will make them again now.')], around);

/** A scenario in which the trainee may say this. */
export const answer = (text: string, over: Authored = {}, around: Authored = {}): Authored =>
  oneBeat('These are cold.', [reply('own-it', text, over)], around);

/** So many words. */
export const words = (count: number): string => Array.from({ length: count }, () => 'hot').join(' ');
