import type { AttemptId } from '../core/model/ids';
import type { Heard } from '../core/projections/wordOfMouth';

/** The review that the customer before the player has read. */
export interface HeardBefore extends Heard {
  /** The play it was written after. */
  readonly attempt: AttemptId;
  /** Points of trust it gives or takes at the start, -5 to 5. */
  readonly trust: number;
}
