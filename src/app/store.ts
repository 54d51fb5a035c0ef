import type { Entry } from '../core/journal/entry';
import type { AttemptId, Hash } from '../core/model/ids';

/** Why something was not kept: no room, not allowed, nowhere to keep it, or another window has written there. */
export type StoreFault = 'full' | 'refused' | 'missing' | 'elsewhere';
export type Kept = 'kept' | StoreFault;

/** How the latest turns are kept. `failed` and `nowhere` are told, and play goes on. */
export interface SavingView {
  readonly state: 'kept' | 'failed' | 'nowhere';
  /** Why it failed; null where it did not, or only takes long. */
  readonly why: StoreFault | null;
}

/** What lay there when the store was opened. `lost`: less than is known to have been kept. */
export type Found =
  | { readonly kind: 'fresh' }
  | { readonly kind: 'whole' }
  | { readonly kind: 'lost'; readonly had: number; readonly has: number }
  | { readonly kind: 'closed'; readonly why: StoreFault };

/** One attempt as the log's table of contents has it, written with every entry. */
export interface Head {
  readonly attempt: AttemptId;
  /** How many entries it has, the hash of the last one, and when that was written (ms since 1970). */
  readonly entries: number;
  readonly hash: Hash;
  readonly at: number;
  /** True once nothing more can follow. */
  readonly over: boolean;
}

/** Something derived that is worth keeping: valid as long as its key is what it would be now. */
export interface Card {
  readonly attempt: AttemptId;
  readonly key: string;
  readonly text: string;
}

/** Keeps the log of facts on this device, and a few things beside it. Nothing here throws or rejects: faults are values. */
export interface Store {
  /** Opens it and says what was there. May be called again after a failure. */
  readonly open: () => Promise<Found>;
  /**
   * Answers once all entries are safely on disk, or none is; a store that needs no time for that answers at once. Entries
   * that are there already, hash for hash, count as kept. `over` names attempts to which nothing more can be added now.
   */
  readonly append: (entries: readonly Entry[], over?: readonly AttemptId[]) => Kept | Promise<Kept>;
  readonly heads: () => Promise<readonly Head[]>;
  /** The entries of attempts as they lie there, in order, unread; all attempts where none is named. */
  readonly read: (attempts?: readonly AttemptId[]) => Promise<ReadonlyMap<AttemptId, readonly unknown[]>>;
  readonly cards: () => Promise<readonly Card[]>;
  readonly keepCards: (cards: readonly Card[]) => Promise<Kept>;
  /** Small notes beside the log, such as the pseudonym; null where there is none. */
  readonly note: (name: string) => Promise<string | null>;
  readonly keepNote: (name: string, text: string) => Promise<Kept>;
  /** Takes an attempt for this window; false where another window has it. */
  readonly hold: (attempt: AttemptId) => Promise<boolean>;
  /** Gives the attempt held back. */
  readonly release: () => void;
  /** After a loss: what is there is the whole from now on. What hangs on nothing any more is removed. */
  readonly accept: () => Promise<Kept>;
  /** Removes everything kept here. */
  readonly wipe: () => Promise<Kept>;
}
