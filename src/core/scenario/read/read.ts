import type { Diagnostic } from '../../model/diagnostic';
import { fail, ok, type Result } from '../../model/result';
import { scenario, type Scenario } from '../shape/scenario';
import { faultsOf } from './faults';
import { placed, type Finding, type Source } from './source';
import { parseSource } from './syntax';
import { valueOf } from './value';

/** A scenario as written, with the file behind it and remarks that do not stop it. */
export interface Reading {
  readonly scenario: Scenario;
  readonly source: Source;
  readonly remarks: readonly Diagnostic[];
}

/**
 * The one strict reader: text of a scenario file to its shape. Every fault is a diagnostic with a place and a cure;
 * names that lead nowhere are found by `checkScenario`.
 */
export function readScenario(text: string): Result<Reading, readonly Diagnostic[]> {
  const { source, diagnostics } = parseSource(text);
  if (diagnostics.length > 0 || source.root === undefined) return fail(inOrder(diagnostics));
  const remarks: Finding[] = [];
  const value = valueOf(source.root, [], remarks);
  const said = remarks.map((remark) => placed(source, remark));
  const shaped = scenario.safeParse(value);
  if (shaped.success) return ok({ scenario: shaped.data, source, remarks: inOrder(said) });
  const faults = faultsOf(source, shaped.error.issues).map((finding) => placed(source, finding));
  return fail(inOrder([...faults, ...said]));
}

/** Diagnostics by their place in the file. */
export const inOrder = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.toSorted((left, right) => left.at.line - right.at.line || left.at.column - right.at.column);
