import type { Game } from '../game';
import type { Desk } from './desk';

/** The author's part of the game, fetched when the first file is put on the desk. */
export interface AuthorPort {
  readonly author: { readonly fetch: () => Promise<{ readonly openDesk: (game: Game) => Desk }> };
}
