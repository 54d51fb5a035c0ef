import type { OwnIntent } from '../intents';

/** The author's desk, as the session knows it. */
export interface Desk {
  readonly take: (intent: OwnIntent) => void;
  /** Puts away what lies on it. */
  readonly clear: () => void;
}
