import type { BookIntent } from '../intents';

/** Notebook, data and groups: what is read over many attempts. Fetched with the first of its intents. */
export interface Book {
  /** Rejects where the code of a page cannot be had. */
  readonly take: (intent: BookIntent) => Promise<void>;
}
