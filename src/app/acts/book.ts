import type { Acts, Game } from '../game';
import type { BookIntent } from '../intents';

/** What is read over many attempts comes with the first of these. */
export const bookActs: Acts<BookIntent['type']> = {
  'past.look': quietly,
  'attempt.look': open,
  'attempt.resume': open,
  'attempt.rest': quietly,
  'notebook.open': open,
  'notebook.goal': quietly,
  'data.open': open,
  'data.export': quietly,
  'data.rename': quietly,
  'data.read': quietly,
  'data.take': quietly,
  'data.drop': quietly,
  'data.remove': quietly,
  'data.startAnew': quietly,
  'class.open': open,
  'class.add': quietly,
  'class.clear': quietly,
  'page.leave': (game) => game.change({ page: null }),
};

function quietly(game: Game, intent: BookIntent): void {
  game.book().then(
    (book) => void book.take(intent),
    () => undefined,
  );
}

/** Something that leads to another screen; where its code cannot be had, there is a way to try again. */
function open(game: Game, intent: BookIntent): void {
  game.change({ loading: '', failed: null });
  const settle = (failed: string | null): void => {
    if (game.state().loading === '') game.change({ loading: null, failed });
  };
  game
    .book()
    .then((book) => book.take(intent))
    .then(
      () => settle(null),
      () => settle(''),
    );
}
