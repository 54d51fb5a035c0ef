import { sep } from 'node:path';
import type { Diagnostic, Severity } from '../../core/model/diagnostic';
import { RULES } from '../../core/rules/rules';
import type { Checked } from './files';

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
};

/** The report as a SARIF 2.1.0 log, as code hosts and editors read it. */
export const asSarif = (checked: readonly Checked[]): string =>
  JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Turnaround', rules: rulesIn(checked) } },
          columnKind: 'utf16CodeUnits',
          results: checked.flatMap(({ file, diagnostics }) => diagnostics.map((one) => resultOf(file, one))),
        },
      ],
    },
    null,
    2,
  );

/** The rules that found something; what a reader says of a file that is no scenario has no page. */
function rulesIn(checked: readonly Checked[]) {
  const told = new Set(checked.flatMap(({ diagnostics }) => diagnostics.map((one) => one.rule)));
  return [...told].toSorted().map((id) => {
    const rule = RULES.find(({ code }) => code === id);
    if (rule === undefined) return { id };
    return {
      id,
      shortDescription: { text: rule.asks },
      fullDescription: { text: rule.because },
      help: { text: rule.cure },
      defaultConfiguration: { level: LEVEL[rule.severity] },
      properties: { gate: rule.gate },
    };
  });
}

const resultOf = (file: string, { rule, severity, at, path, message, fix, witness }: Diagnostic) => ({
  ruleId: rule,
  level: LEVEL[severity],
  message: { text: `${message} ${fix}` },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: encodeURI(file.split(sep).join('/')) },
        region: { startLine: at.line, startColumn: at.column, endLine: at.endLine, endColumn: at.endColumn },
      },
      ...(path === '' ? {} : { logicalLocations: [{ fullyQualifiedName: path }] }),
    },
  ],
  ...(witness === undefined ? {} : { properties: { witness } }),
});
