import type { Diagnostic, Severity } from '../../core/model/diagnostic';
import type { Checked } from './files';

/** The report as one JSON object: all findings, lines and columns from 1, `witness` null where play shows nothing. */
export function asJson(checked: readonly Checked[]): string {
  const files = checked.map(({ file, id, diagnostics }) => ({ file, id, diagnostics: diagnostics.map(flat) }));
  const count = (severity: Severity): number =>
    checked.flatMap(({ diagnostics }) => diagnostics).filter((one) => one.severity === severity).length;
  return JSON.stringify({ files, errors: count('error'), warnings: count('warning') }, null, 2);
}

const flat = ({ at, witness, ...one }: Diagnostic) => ({ ...one, ...at, witness: witness ?? null });
