import type { Diagnostic } from '../../model/diagnostic';
import { ok, type Result } from '../../model/result';
import { readShaped } from '../read/read';
import type { Source } from '../read/source';
import { plan, type AuthoredPlan } from './shape';

/** A plan as written, with the file behind it and remarks that do not stop it. */
export interface PlanReading {
  readonly plan: AuthoredPlan;
  readonly source: Source;
  readonly remarks: readonly Diagnostic[];
}

/** The text of a plan to its shape, by the same strict reader as scenarios; what its names lead to is found by `checkPlan`. */
export function readPlan(text: string): Result<PlanReading, readonly Diagnostic[]> {
  const read = readShaped(text, plan);
  if (!read.ok) return read;
  const { value, source, remarks } = read.value;
  return ok({ plan: value, source, remarks });
}
