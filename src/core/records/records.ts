import type { Summary } from '../scoring/summary';
import { attemptTable } from './attempts';
import { toCsv } from './csv';
import { placed } from './sessions';
import { objectsOf } from './table';
import { isoTime } from './time';
import { turnTable } from './turns';

/** The name and the version of the export for programs. */
export const RECORDS = { format: 'turnaround-records', version: 1 } as const;

/** Whose records they are. */
export interface Owner {
  /** A pseudonym, or the name somebody typed. */
  readonly participant: string;
  /** When they are written out, in milliseconds since 1970. */
  readonly at: number;
}

/** All attempts as CSV, one line each. */
export const attemptsCsv = (past: readonly Summary[], { participant }: Owner): string =>
  toCsv(attemptTable(placed(past), participant));

/** All turns as CSV, one line each. */
export const turnsCsv = (past: readonly Summary[], { participant }: Owner): string =>
  toCsv(turnTable(placed(past), participant));

/** The same columns as objects, with what the file is. */
export function recordsJson(past: readonly Summary[], { participant, at }: Owner): string {
  const rows = placed(past);
  const attempts = objectsOf(attemptTable(rows, participant));
  const turns = objectsOf(turnTable(rows, participant));
  return JSON.stringify({ ...RECORDS, participant, exported: isoTime(at), attempts, turns }, null, 1);
}
