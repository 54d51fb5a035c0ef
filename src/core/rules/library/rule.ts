import type { Severity } from '../../model/diagnostic';
import type { Path } from '../../scenario/read/source';
import type { Scenario } from '../../scenario/shape/scenario';

/** What a rule found over several stories, told at one place in one of them. */
export interface LibraryFound {
  /** The scenario it is told in, by its place in the list that was looked at. */
  readonly scenario: number;
  readonly path: Path;
  readonly message: string;
  readonly fix: string;
}

/** A rule over all stories that people meet one after another: no single file can break it. */
export interface LibraryRule {
  /** Stable kebab-case code. */
  readonly code: string;
  readonly gate: 'polished';
  readonly severity: Severity;
  /** What a sound library has, in one sentence. */
  readonly asks: string;
  readonly because: string;
  readonly cure: string;
  readonly find: (scenarios: readonly Scenario[]) => readonly LibraryFound[];
}
