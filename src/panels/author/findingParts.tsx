import type { VNode } from 'preact';
import type { Range, Severity } from '../../core/model/diagnostic';
import { AuthorIcon } from './authorIcons';
import { useAuthorWords } from './authorWords';
import { Gravity } from './gravity';

interface HeadProps {
  readonly severity: Severity;
  readonly rule: string;
  readonly at: Range;
}

/** How grave a finding is, the name of its rule, and where it stands. */
export function FindingHead({ severity, rule, at }: HeadProps): VNode {
  const own = useAuthorWords();
  return (
    <p class="diag-head">
      <span class="sev">
        <Gravity severity={severity} /> {own.severities[severity]}
      </span>
      <code>{rule}</code>
      <span class="at">{own.findings.place(at.line, at.column)}</span>
    </p>
  );
}

/** What to do about it; nothing where nothing is written. */
export function Cure({ fix }: { readonly fix: string }): VNode | null {
  const own = useAuthorWords();
  if (fix === '') return null;
  return (
    <p class="cure">
      <AuthorIcon name="cure" />
      <span>
        <b>{own.findings.cure}</b> {fix}
      </span>
    </p>
  );
}
