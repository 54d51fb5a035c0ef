import type { Program } from '../../core/scenario/program';
import type { Summary } from '../../core/scoring/summary';
import type { Game } from '../game';
import type { BookIntent } from '../intents';

/** What a page of the book may use. */
export interface Shelf {
  readonly game: Game;
  /** Every attempt kept here that its story is known of, oldest first. Only what changed since is worked out anew. */
  readonly past: () => Promise<readonly Summary[]>;
  /** A story that is here, with the words of its debrief; null for one that is not. */
  readonly program: (id: string) => Promise<Program | null>;
  /** The log was changed by other means than by playing: home and all pages read it anew. */
  readonly changed: () => Promise<void>;
}

/** One act per intent of some pages of the book. */
export type BookActs<Type extends BookIntent['type']> = {
  readonly [Name in Type]: (shelf: Shelf, intent: Extract<BookIntent, { readonly type: Name }>) => void | Promise<void>;
};
