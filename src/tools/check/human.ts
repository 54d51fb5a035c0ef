import { GATES, SEVERITIES, type Diagnostic, type Gate, type Severity } from '../../core/model/diagnostic';
import { findingLines } from '../findings';
import type { Checked } from './files';

/** The report for people: every finding with its cure, how far each file is, and the sum. */
export const humanLines = (checked: readonly Checked[]): readonly string[] => [
  ...checked.flatMap((one) => [...findingLines(one.file, one.diagnostics), ...gateLines(one)]),
  `${counted(checked.length, 'file')}, ${sums(checked.flatMap((one) => one.diagnostics))}.`,
];

/** How far a scenario or a plan is, gate by gate; a plan has nothing to be fair in. */
function gateLines({ file, kind, diagnostics }: Checked): readonly string[] {
  if (kind === 'other') return [];
  const isStopped = diagnostics.some((one) => one.gate === 'plays' && one.severity === 'error');
  const asked = kind === 'scenario' ? GATES : GATES.filter((gate) => gate !== 'fair');
  const gates = asked.map(
    (gate) => `${gate}: ${isStopped && gate !== 'plays' ? 'not looked at yet' : standing(diagnostics, gate)}`,
  );
  return [`${file}  ${gates.join('  ')}`];
}

function standing(diagnostics: readonly Diagnostic[], gate: Gate): string {
  const own = diagnostics.filter((one) => one.gate === gate);
  const counts = SEVERITIES.map((severity) => [severity, countOf(own, severity)] as const).filter(
    ([, count]) => count > 0,
  );
  return counts.length === 0 ? 'passed' : counts.map(([severity, count]) => counted(count, severity)).join(', ');
}

function sums(diagnostics: readonly Diagnostic[]): string {
  const hints = countOf(diagnostics, 'hint');
  const grave = `${counted(countOf(diagnostics, 'error'), 'error')}, ${counted(countOf(diagnostics, 'warning'), 'warning')}`;
  return hints === 0 ? grave : `${grave}, ${counted(hints, 'hint')}`;
}

const countOf = (diagnostics: readonly Diagnostic[], severity: Severity): number =>
  diagnostics.filter((one) => one.severity === severity).length;

const counted = (amount: number, word: string): string => `${amount} ${word}${amount === 1 ? '' : 's'}`;
