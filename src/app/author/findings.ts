import { GATES, type Diagnostic, type Severity } from '../../core/model/diagnostic';
import { RULES } from '../../core/rules/rules';
import { excerptOf } from './excerpt';
import { mendsFor, type Mended } from './mends';
import type { FindingView, GateView } from './reportView';

/** Findings shown at once. */
const MOST_FINDINGS = 500;

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };
const KNOWN = new Map(RULES.map((rule) => [rule.code, rule]));

/** What is shown of all that was found, and how many more there are. `file` is null where nothing can be mended in place. */
export function findingViews(
  told: readonly Diagnostic[],
  lines: readonly string[],
  file: Mended | null,
): { readonly findings: readonly FindingView[]; readonly untold: number } {
  const shown = gravest(told);
  const seen = new Map<string, number>();
  const findings = shown.map((one) => {
    const same = `${one.rule}|${one.path}`;
    const count = seen.get(same) ?? 0;
    seen.set(same, count + 1);
    return viewOf(one, `${same}|${count}`, lines, file);
  });
  return { findings, untold: told.length - shown.length };
}

/** The gravest, still in the order of the file. */
function gravest(told: readonly Diagnostic[]): readonly Diagnostic[] {
  if (told.length <= MOST_FINDINGS) return told;
  const kept = new Set(
    told.toSorted((one, other) => GRAVITY[one.severity] - GRAVITY[other.severity]).slice(0, MOST_FINDINGS),
  );
  return told.filter((one) => kept.has(one));
}

function viewOf(one: Diagnostic, key: string, lines: readonly string[], file: Mended | null): FindingView {
  const { rule, gate, severity, at, path, message, fix, witness = null } = one;
  const page = KNOWN.get(rule);
  return {
    key,
    rule,
    gate,
    severity,
    at,
    path,
    message,
    fix,
    excerpt: excerptOf(lines, at),
    witness,
    mends: file === null ? [] : mendsFor(file, one),
    help: page === undefined ? null : { asks: page.asks, because: page.because, cure: page.cure },
  };
}

/** How far a file is: `looked` false while rules are still at work, or where they cannot look at it. */
export function gateViews(told: readonly Diagnostic[], looked: boolean, ready: boolean): readonly GateView[] {
  return GATES.map((gate) => {
    const own = told.filter((one) => one.gate === gate);
    const count = (severity: Severity): number => own.filter((one) => one.severity === severity).length;
    const isOpen = own.some((one) => blocks(one, ready));
    const standing = isOpen ? 'open' : looked ? 'passed' : 'unknown';
    return { gate, standing, errors: count('error'), warnings: count('warning'), hints: count('hint') };
  });
}

/** A story that is not marked ready yet is measured as it would be once it is. */
const blocks = ({ rule, gate, severity }: Diagnostic, ready: boolean): boolean =>
  severity === 'error' ||
  (gate === 'polished' && severity === 'warning') ||
  (gate === 'fair' && !ready && severity === 'warning' && KNOWN.get(rule)?.severity === 'error');
