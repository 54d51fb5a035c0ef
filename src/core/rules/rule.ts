import type { Gate, Severity, Witness } from '../model/diagnostic';
import type { Path } from '../scenario/read/source';
import type { Story } from './story';

/** A scenario that shows a rule: laid over the smallest one (see `example.ts`), or a whole file as text. */
export type Example = string | Readonly<Record<string, unknown>>;

/** What a rule found: where, what, and the cure for this one. */
export interface Found {
  readonly path: Path;
  readonly message: string;
  readonly fix: string;
  /** Point at the key instead of the value. */
  readonly atKey?: boolean;
  readonly witness?: Witness;
  /** Less grave than the rule as a rule is; never graver. */
  readonly severity?: Severity;
}

/** One rule of the lint. Its file is its page of help: what it asks, why, the cure, a bad example and a good one. */
export interface Rule {
  /** Stable kebab-case code. */
  readonly code: string;
  readonly gate: Gate;
  readonly severity: Severity;
  /** What a sound file has, in one sentence. */
  readonly asks: string;
  /** Why it matters, in a sentence or two; the source of a figure where there is one. */
  readonly because: string;
  /** What to do about it, for any file. */
  readonly cure: string;
  readonly bad: Example;
  readonly good: Example;
  /** True where it looks at whole plays (best, worst, bots, random): too slow while an author types. */
  readonly needsPlay?: true;
  /** Looks at a story that can be played; null for what the strict reader or the check of links tells by itself. */
  readonly find: ((story: Story) => readonly Found[]) | null;
}
