import type { Feedback } from '../core/scenario/feedback';
import type { ShippedScenario } from './ports';

/** What the development server calls it when a scenario was saved. */
export const SCENARIO_CHANGED = 'turnaround:scenario';

/** A scenario of the game that was saved during development; `now` is null where it cannot be played as it stands. */
export interface ChangedScenario {
  readonly id: string;
  readonly now: { readonly scenario: ShippedScenario; readonly feedback: Feedback } | null;
}
