import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { FindingView } from '../../app/author/reportView';
import { SEVERITIES, type Severity } from '../../core/model/diagnostic';
import { useAuthorWords } from './authorWords';

/** Which findings are to be shown; null stands for any. */
export interface Wanted {
  readonly severity: Severity | null;
  readonly rule: string | null;
}

export const EVERYTHING: Wanted = { severity: null, rule: null };

export const isWanted = (finding: FindingView, { severity, rule }: Wanted): boolean =>
  (severity === null || finding.severity === severity) && (rule === null || finding.rule === rule);

interface FilterProps {
  readonly findings: readonly FindingView[];
  readonly wanted: Wanted;
  readonly want: (wanted: Wanted) => void;
}

function Severities({ findings, wanted, want }: FilterProps): VNode {
  const words = useAuthorWords().findings;
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  const choices = [null, ...SEVERITIES.filter((severity) => count(severity) > 0)];
  return (
    <div class="row tight" role="group" aria-label={words.show}>
      {choices.map((severity) => (
        <button
          key={severity}
          class="btn"
          type="button"
          aria-pressed={wanted.severity === severity}
          onClick={() => want({ severity, rule: null })}
        >
          {severity === null ? words.all(findings.length) : words.of(severity, count(severity))}
        </button>
      ))}
    </div>
  );
}

function Rules({ findings, wanted, want }: FilterProps): VNode | null {
  const words = useAuthorWords().findings;
  const id = useId();
  const counts = new Map<string, number>();
  for (const { rule, severity } of findings) {
    if (wanted.severity === null || wanted.severity === severity) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  if (counts.size < 2) return null;
  return (
    <p class="pick">
      <label for={id}>{words.rule}</label>
      <select
        id={id}
        value={wanted.rule ?? ''}
        onChange={(event) => want({ ...wanted, rule: event.currentTarget.value || null })}
      >
        <option value="">{words.everyRule}</option>
        {[...counts].map(([rule, count]) => (
          <option key={rule} value={rule}>
            {words.ruleOf(rule, count)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Which of the findings are shown: by how grave they are, and by rule. */
export function Filter(props: FilterProps): VNode {
  return (
    <div class="filter">
      <Severities {...props} />
      <Rules {...props} />
    </div>
  );
}
