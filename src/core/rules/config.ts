import * as z from 'zod/mini';
import { SEVERITIES, type Diagnostic, type Gate, type Severity } from '../model/diagnostic';
import { nearest } from '../model/nearest';
import { fail, ok, type Result } from '../model/result';
import { firstTold, foundIn, MOST_TOLD } from '../scenario/read/most';
import { shapedBy } from '../scenario/read/read';
import { placed, type Finding } from '../scenario/read/source';
import { parseSource } from '../scenario/read/syntax';
import { cleaned } from '../scenario/read/value';

/** How grave each rule is to be taken here; rules that are not named keep their own severity. */
export interface LintConfig {
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

/** Every rule as it comes. */
export const PLAIN_CONFIG: LintConfig = { severities: {} };

const LEVELS = [...SEVERITIES, 'off'] as const;
const shape = z.strictObject({
  severities: z.record(z.string(), z.enum(LEVELS)),
});

/** What a configuration may speak of: the code of each rule and its gate. */
export type Codes = ReadonlyMap<string, Gate>;

/**
 * Reads `lint.json`: `{ "severities": { "reply-length": "hint" } }`. Rules of the *plays* gate stay as they are: a file
 * that breaks one cannot be played. *Polished* is never above warning.
 */
export function readLintConfig(text: string, codes: Codes): Result<LintConfig, readonly Diagnostic[]> {
  const { source, diagnostics, value } = parseSource(text);
  if (value === undefined) return fail(diagnostics);
  const read = shapedBy(shape, cleaned(value, []));
  if (read === null) return fail([placed(source, wrong([]))]);
  if (!read.success) {
    const findings = read.error.issues.slice(0, MOST_TOLD + 1).map(({ path }) => wrong(path as (string | number)[]));
    return fail(firstTold(findings).map((finding) => placed(source, finding)));
  }
  const findings = foundIn(Object.entries(read.data.severities), ([code, level]) => codeFaults(codes, code, level));
  return findings.length > 0 ? fail(firstTold(findings).map((finding) => placed(source, finding))) : ok(read.data);
}

const wrong = (path: readonly (string | number)[]): Finding => ({
  rule: 'lint-config',
  path,
  message: 'This is not how rules are set.',
  fix: `Write { "severities": { "the-code": "${LEVELS.join('" or "')}" } }.`,
});

function codeFaults(codes: Codes, code: string, level: Severity | 'off'): readonly Finding[] {
  const path = ['severities', code];
  const gate = codes.get(code);
  if (gate === undefined) {
    const near = nearest(code, codes.keys());
    const fix = near === null ? 'See all rules: turnaround rules.' : `Did you mean "${near}"?`;
    return [{ rule: 'lint-config', path, atKey: true, message: `There is no rule "${code}".`, fix }];
  }
  if (gate === 'plays') {
    const message = `"${code}" says whether a file can be played, so it cannot be changed.`;
    return [{ rule: 'lint-config', path, atKey: true, message, fix: 'Take it away.' }];
  }
  if (gate === 'polished' && level === 'error') {
    const message = `"${code}" is about polish and never stops a file.`;
    return [{ rule: 'lint-config', path, message, fix: 'Write "warning", "hint" or "off".' }];
  }
  return [];
}
