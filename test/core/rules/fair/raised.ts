import type { Diagnostic } from '../../../../src/core/model/diagnostic';
import type { Example, Rule } from '../../../../src/core/rules/rule';
import { toldOf } from '../told';

/** What one rule says of an example, and nothing else. Throws where the example cannot be played, so that no rule looked. */
export function raised(rule: Rule, example: Example): readonly Diagnostic[] {
  const told = toldOf(example, [rule]);
  const faults = told.filter((one) => one.rule !== rule.code && one.severity === 'error');
  if (faults.length > 0) throw new Error(faults.map((one) => `${one.path}: ${one.message}`).join('\n'));
  return told.filter((one) => one.rule === rule.code);
}

/** The messages of one rule. */
export const messages = (rule: Rule, example: Example): readonly string[] =>
  raised(rule, example).map((one) => one.message);

/** The places one rule points at. */
export const paths = (rule: Rule, example: Example): readonly string[] => raised(rule, example).map((one) => one.path);

/** The replies of the plays by which one rule shows what it says. */
export const witnesses = (rule: Rule, example: Example): readonly (readonly string[])[] =>
  raised(rule, example).map((one) => one.witness?.replies ?? []);

/** Two customers behind the same first words. */
export const twoCustomers = (one: Record<string, unknown>, other: Record<string, unknown>) => ({
  name: 'Mr Adeyemi',
  variants: [
    { id: 'last-bus', ...one },
    { id: 'green-day', ...other },
  ],
});
