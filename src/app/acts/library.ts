import { libraryItem } from '../library';
import type { Acts, Game } from '../game';
import type { FileReading, Playable } from '../ports';
import { drawCustomer } from './talk';

/** Choosing what to play: the shelf, files opened by hand, the search. */
export const libraryActs: Acts<'scenario.open' | 'file.open' | 'file.dismiss' | 'library.open' | 'library.search'> = {
  'scenario.open': (game, { id }) => {
    const own = game.state().own.find((one) => one.program.id === id);
    if (own === undefined) fetchFromShelf(game, id);
    else open(game, own);
  },
  'file.open': (game, { name, bytes }) =>
    void game.ports.reader.read(name, bytes).then(
      (reading) => take(game, reading),
      () => game.change({ failed: name }),
    ),
  'file.dismiss': (game) => game.change({ opened: null }),
  'library.open': (game) => {
    game.chart.send({ type: 'leave' });
    game.change({ loading: null, failed: null });
  },
  'library.search': (game, { text }) => game.change({ search: text }),
};

function fetchFromShelf(game: Game, id: string): void {
  const title = game.ports.shelf.items.find((item) => item.id === id)?.title ?? id;
  game.change({ loading: title, failed: null });
  game.ports.shelf.load(id).then(
    (playable) => {
      if (game.state().loading === title) open(game, playable);
    },
    () => {
      if (game.state().loading === title) game.change({ loading: null, failed: title });
    },
  );
}

/** A file read by hand: played at once when nothing is to be said about it, else shown with what is. */
function take(game: Game, { name, program, diagnostics, lines }: FileReading): void {
  const opened = diagnostics.length === 0 ? null : { file: name, diagnostics, lines };
  if (program === null) return game.change({ opened });
  const playable: Playable = { program, reaches: null, told: () => Promise.resolve(program) };
  const { own, items } = game.state();
  game.change({
    opened,
    own: [playable, ...own.filter((one) => one.program.id !== program.id)],
    items: [libraryItem(program, true), ...items.filter((item) => item.id !== program.id)],
  });
  if (opened === null) open(game, playable);
}

function open(game: Game, playable: Playable): void {
  const { program, reaches } = playable;
  game.chart.send({ type: 'choose', program });
  game.change({
    ...drawCustomer(game, program),
    playable,
    told: null,
    reaches: reaches ?? program.customers.map(() => null),
    loading: null,
    failed: null,
    demo: { part: 0, step: 0 },
  });
  if (reaches === null) solve(game, playable);
}

/** How far each customer can be moved is worked out away from the page, while the talk goes on. */
function solve(game: Game, { program }: Playable): void {
  for (const variant of program.customers.keys()) {
    void game.ports.solver.reachOf(program, variant).then((reach) => {
      if (game.chart.standing().program?.hash !== program.hash) return;
      game.change({ reaches: game.state().reaches.with(variant, reach) });
    });
  }
}
