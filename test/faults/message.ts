import type { Found, Head } from '../../src/app/store';
import type { AttemptId, Hash } from '../../src/core/model/ids';

/** One attempt as a page could read it back. */
export interface ReadBack {
  readonly attempt: AttemptId;
  /** Of the longest good beginning. */
  readonly hashes: readonly Hash[];
  readonly fault: string | null;
}

/** All a page found when it was opened. */
export interface FoundAll {
  readonly type: 'found';
  readonly found: Found;
  readonly heads: readonly Head[];
  readonly chains: readonly ReadBack[];
}

/** Entries of which the page was told that they are safely kept. */
export interface Acknowledged {
  readonly type: 'kept';
  readonly attempt: AttemptId;
  readonly entries: readonly (readonly [seq: number, hash: Hash])[];
}

/** What a page under test tells the runner: first what it found, then each turn as it is kept. */
export type Message = FoundAll | Acknowledged | { readonly type: 'failed'; readonly why: string };

/** Entries kept at once in each turn of the small page: all of a turn or none of it may be found. */
export const TURNS = [1, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 1] as const;
