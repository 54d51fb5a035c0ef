import type * as z from 'zod/mini';
import type { Diagnostic } from '../../model/diagnostic';
import { fail, ok, type Result } from '../../model/result';
import { surveyOf, type Survey } from '../check/survey';
import { scenario, type Scenario } from '../shape/scenario';
import { faultsOf } from './faults';
import { fitted, UNFIT } from './fit';
import { firstTold } from './most';
import { placed, type Finding, type Source } from './source';
import { parseSource } from './syntax';
import { cleaned } from './value';

/** What was read, with the file behind it and remarks that do not stop it. */
interface Read<Value> {
  readonly value: Value;
  readonly source: Source;
  readonly remarks: readonly Diagnostic[];
}

/** A scenario as written, with the file behind it and remarks that do not stop it. */
export interface Reading {
  readonly scenario: Scenario;
  /** Looked over once, for the check and for the lint. */
  readonly survey: Survey;
  readonly source: Source;
  readonly remarks: readonly Diagnostic[];
}

/** The text of a scenario file to its shape; names that lead nowhere are found by `checkScenario`. */
export function readScenario(text: string): Result<Reading, readonly Diagnostic[]> {
  const read = readShaped(text, scenario);
  if (!read.ok) return read;
  const { value, source, remarks } = read.value;
  return ok({ scenario: value, survey: surveyOf(value), source, remarks });
}

/** The one strict reader: the text of a file to a shape. Every fault is a diagnostic with a place and a cure. */
export function readShaped<Shape extends z.ZodMiniType>(
  text: string,
  shape: Shape,
): Result<Read<z.infer<Shape>>, readonly Diagnostic[]> {
  const { source, diagnostics, value } = parseSource(text);
  if (value === undefined) return fail(inOrder(diagnostics));
  const remarks: Finding[] = [];
  const shaped = shapedBy(shape, cleaned(value, remarks));
  const said = firstTold(remarks).map((remark) => placed(source, remark));
  if (shaped === null) return fail([placed(source, BEYOND_COUNT)]);
  if (shaped.success) return ok({ value: shaped.data, source, remarks: inOrder(said) });
  const faults = faultsOf(source, shaped.error.issues, shape).map((finding) => placed(source, finding));
  return fail(inOrder([...faults, ...said]));
}

/** What a shape makes of a value; null where it has more faults than one call can be handed. */
export function shapedBy<Shape extends z.ZodMiniType>(shape: Shape, value: unknown) {
  const fit = fitted(shape, value);
  if (fit !== UNFIT) return { success: true, data: fit as z.infer<Shape> } as const;
  try {
    return shape.safeParse(value);
  } catch (fault) {
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}

const BEYOND_COUNT: Finding = {
  rule: 'too-many-faults',
  path: [],
  message: 'There are too many faults here to tell them one by one.',
  fix: 'Compare the file with a sample in the scenarios folder.',
};

/** Diagnostics by their place in the file. */
export const inOrder = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.toSorted((left, right) => left.at.line - right.at.line || left.at.column - right.at.column);
