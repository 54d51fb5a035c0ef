/** How grave a finding is; only errors stop play. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Which gate a finding belongs to: does it play, is it fair, is it polished. */
export const GATES = ['plays', 'fair', 'polished'] as const;
export type Gate = (typeof GATES)[number];

/** A stretch of the file. Lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A play that shows a finding: which customer, and the replies said, silence as "@timeout". */
export interface Witness {
  readonly variant: string;
  readonly replies: readonly string[];
}

/** One finding about a scenario file, in words a trainer can act on. */
export interface Diagnostic {
  /** Stable kebab-case code. */
  readonly rule: string;
  readonly gate: Gate;
  readonly severity: Severity;
  readonly at: Range;
  /** Names from the root to the value, for example beats/the-plate/replies/own-it. */
  readonly path: string;
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
  /** The shortest play found that shows it, where play does. */
  readonly witness?: Witness;
}
