import type { Store } from '../../../src/app/store';
import type { Entry } from '../../../src/core/journal/entry';
import type { entriesAfter } from './entries';

/** What the plain page lends to tests and measurements that run inside it. */
export interface StoreTools {
  readonly store: Store;
  /** One more, as another window of the game would have it. */
  readonly another: () => Store;
  readonly entriesAfter: typeof entriesAfter;
  /** How many entries of an attempt can be read back, and what stopped them. */
  readonly readBack: (
    store: Store,
    attempt: Entry['attempt'],
  ) => Promise<readonly [entries: number, fault: string | null]>;
}
