import type { Found } from '../../src/app/store';
import type { Hash } from '../../src/core/model/ids';

/** One log, of a play or of a room, as a page could read it back. */
export interface ReadBack {
  readonly log: string;
  /** Of the longest good beginning. */
  readonly hashes: readonly Hash[];
  readonly fault: string | null;
}

/** One log as the store's table of contents has it. */
export interface Listed {
  readonly log: string;
  readonly entries: number;
  /** Of the last entry; null where the table does not say it. */
  readonly hash: Hash | null;
  /** When that was written, in milliseconds since 1970. */
  readonly at: number;
}

/** All a page found when it was opened. */
export interface FoundAll {
  readonly type: 'found';
  readonly found: Found;
  readonly heads: readonly Listed[];
  readonly chains: readonly ReadBack[];
}

/** Entries of which the page was told that they are safely kept. */
export interface Acknowledged {
  readonly type: 'kept';
  readonly log: string;
  readonly entries: readonly (readonly [seq: number, hash: Hash])[];
}

/** What a page under test tells the runner: first what it found, then each turn as it is kept. */
export type Message = FoundAll | Acknowledged | { readonly type: 'failed'; readonly why: string };
