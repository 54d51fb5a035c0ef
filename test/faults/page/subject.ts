import type { Found, Kept } from '../../../src/app/store';
import type { Hash } from '../../../src/core/model/ids';
import type { Listed } from '../message';

/** What all entries have in common, whatever they tell of. */
export interface Linked {
  readonly seq: number;
  readonly hash: Hash;
}

/** All that lies in a store when a page opens it. */
export interface Lying {
  readonly found: Found;
  readonly heads: readonly Listed[];
  /** The logs by their names, unread. */
  readonly logs: ReadonlyMap<string, readonly unknown[]>;
}

/** A store that is put to it: what is found in it, and how it is played on. */
export interface Subject<One extends Linked> {
  readonly found: () => Promise<Lying>;
  /** The longest good beginning of a log, and what stopped it. */
  readonly chain: (
    log: string,
    raw: readonly unknown[],
  ) => { readonly entries: readonly One[]; readonly fault: { readonly kind: string } | null };
  /** The next entries of a log after `last`. */
  readonly after: (last: One | null, log: string, count: number, at: number) => readonly One[];
  readonly append: (entries: readonly One[]) => Kept | Promise<Kept>;
}
