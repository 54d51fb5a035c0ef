import type { Diagnostic, Severity } from '../model/diagnostic';
import { inOrder } from '../scenario/read/read';
import { placed } from '../scenario/read/source';
import { afterArguments, withoutArgued } from './argued';
import { PLAIN_CONFIG, type LintConfig } from './config';
import type { Found, Rule } from './rule';
import type { Story } from './story';

/** How a lint is to go. */
export interface LintOptions {
  readonly config?: LintConfig;
  /** Leaves out the rules that look at whole plays, so that it is done while an author types. */
  readonly quick?: boolean;
  /** Hears of each rule before it looks, with how many there are. */
  readonly onRule?: (code: string, done: number, of: number) => void;
}

/**
 * All that the rules say of a story, in the order of the file. What its author argues away is left out, and an argument
 * that nothing stands against is told itself. In a file that is not marked ready, the *fair* gate only warns.
 */
export function lint(story: Story, rules: readonly Rule[], options: LintOptions = {}): readonly Diagnostic[] {
  const { config = PLAIN_CONFIG, quick = false, onRule } = options;
  const active = rules.filter(
    (rule) => rule.find !== null && config.severities[rule.code] !== 'off' && !(quick && rule.needsPlay === true),
  );
  const told = active.flatMap((rule, done) => {
    onRule?.(rule.code, done, active.length);
    const found = rule.find?.(story) ?? [];
    return found.map((one) => diagnosticOf(story, rule, one, config.severities[rule.code]));
  });
  return inOrder(quick ? withoutArgued(story, told) : afterArguments(story, rules, told));
}

function diagnosticOf(story: Story, rule: Rule, found: Found, set: Severity | 'off' | undefined): Diagnostic {
  const own = found.severity ?? rule.severity;
  const wanted = set === undefined || set === 'off' ? own : set;
  const severity = rule.gate === 'fair' && wanted === 'error' && !story.scenario.ready ? 'warning' : wanted;
  return placed(story.source, { ...found, rule: rule.code, gate: rule.gate, severity });
}
