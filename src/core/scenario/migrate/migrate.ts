import type { Node } from 'jsonc-parser';
import type { Diagnostic } from '../../model/diagnostic';
import type { Source } from '../read/source';
import { parseSource } from '../read/syntax';
import { hintsOf } from './hints';
import { memberOf, type Group } from './piece';
import { placesBack } from './places';
import { written } from './print';
import { fromServiceScenario1 } from './serviceScenario1/scenario';

/** An older file in the newest format. */
export interface Migration {
  /** The whole file rewritten. */
  readonly text: string;
  /** What could only be approximated, placed in the older file. */
  readonly findings: readonly Diagnostic[];
  /** A finding about the new text, placed in the older file. */
  readonly inOlder: (found: Diagnostic) => Diagnostic;
}

/** One step: the tree of a file of one format as pieces of the next. */
export type Step = (source: Source, root: Node) => Group;

/** The steps by the format they start from. */
export type Steps = ReadonlyMap<string, Step>;

const STEPS: Steps = new Map([['service-scenario/1', fromServiceScenario1]]);

/** A file of an older format brought to the newest, step by step; null for any other text, which the reader judges. */
export function migrated(text: string, steps: Steps = STEPS): Migration | null {
  if (![...steps.keys()].some((format) => mentions(text, format))) return null;
  const { source, diagnostics } = parseSource(text);
  const { root } = source;
  if (root === undefined || diagnostics.length > 0) return null;
  const step = steps.get(String(memberOf(root, 'format')?.value));
  if (step === undefined) return null;
  const pieces = step(source, root);
  const newer = written(pieces);
  const inOlder = placesBack(newer, source);
  const last = migrated(newer.text, steps);
  return {
    text: last?.text ?? newer.text,
    findings: [...hintsOf(source, pieces), ...(last?.findings ?? []).map(inOlder)],
    inOlder: last === null ? inOlder : (found) => inOlder(last.inOlder(found)),
  };
}

/** Whether a text can be of a format at all, seen before it is parsed. What follows a stroke may be written as a code. */
const mentions = (text: string, format: string): boolean => text.includes(format.split('/')[0] as string);
