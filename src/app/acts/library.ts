import type { Acts, Game, GameState } from '../game';
import type { Playable } from '../ports';
import { NO_FILTERS, type Filters } from '../view';
import { bring } from './own';
import { drawCustomer } from './talk';

/** Choosing what to play: the shelf, the search, and the way back. */
export const libraryActs: Acts<
  | 'scenario.open'
  | 'library.open'
  | 'library.search'
  | 'library.filter'
  | 'library.clear'
  | 'street.visit'
  | 'street.point'
> = {
  'scenario.open': (game, { id }) => {
    clearDesk(game);
    const own = game.state().own.find((item) => item.id === id);
    if (own === undefined) fetchFromShelf(game, id);
    else bring(game, { type: 'scenario.open', id }, own.title);
  },
  'library.open': (game) => {
    const { loading, failed } = game.state();
    const isAtDesk = game.chart.standing().at === 'library' && loading === null && failed === null;
    if (isAtDesk) clearDesk(game);
    const unfinished = withOpenTalk(game);
    game.chart.send({ type: 'leave' });
    if (game.state().playable !== null) game.ports.store.release();
    game.change({ ...NOBODY_THERE, unfinished });
    bringHome(game);
  },
  'library.search': (game, { text }) => game.change({ search: text }),
  'library.filter': (game, { change }) => filter(game, change),
  'library.clear': (game) => game.change({ search: '', filters: NO_FILTERS }),
  'street.visit': (game, { building }) =>
    filter(game, { place: game.state().filters.place === building ? '' : building }),
  'street.point': (game, { building }) => {
    if (game.state().pointed !== building) game.change({ pointed: building });
  },
};

/** What is left when a play is left. */
const NOBODY_THERE = {
  loading: null,
  failed: null,
  playable: null,
  exploring: false,
  changed: null,
  news: null,
  heard: null,
  beside: null,
  fromNotebook: false,
  page: null,
} as const;

/** The talks that were broken off, with the one on the table where it is left in the middle. */
function withOpenTalk({ chart, ports, state }: Game): GameState['unfinished'] {
  const { at, program } = chart.standing();
  const { attempt, beside, exploring, journal, unfinished } = state();
  const turn = journal.filter(({ type }) => type === 'reply.chosen' || type === 'reply.timedOut').length + 1;
  if (at !== 'encounter' || program === null || exploring || beside !== null || turn === 1) return unfinished;
  const left = { attempt, story: program.id, title: program.about.title, turn, at: ports.clock.wall() };
  return [left, ...unfinished];
}

/** Fetches what home shows, once somebody is there. Without it there is a way to try again. */
export function bringHome(game: Game): void {
  if (game.state().home !== null || !isHome(game)) return;
  game.ports.home.fetch().then(
    (home) => game.change({ home }),
    () => isHome(game) && game.change({ failed: '' }),
  );
}

function isHome(game: Game): boolean {
  const { loading, failed, report } = game.state();
  return game.chart.standing().at === 'library' && loading === null && failed === null && report === null;
}

function filter(game: Game, change: Partial<Filters>): void {
  game.change({ filters: { ...game.state().filters, ...change } });
}

function clearDesk(game: Game): void {
  if (game.state().report === null) return;
  game.note({ report: null });
  void game.desk().then((desk) => desk.clear());
}

function fetchFromShelf(game: Game, id: string): void {
  const title = game.ports.shelf.titles[id] ?? id;
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

/** Goes to the briefing of a scenario. */
function open(game: Game, playable: Playable): void {
  choose(game, playable, false);
  game.change({});
}

/** Puts a scenario before the player without showing it yet. `exploring`: nothing of its plays is kept. */
export function choose(game: Game, playable: Playable, exploring: boolean): void {
  const { program, reaches } = playable;
  game.chart.send({ type: 'choose', program });
  game.note({
    ...drawCustomer(game, program),
    playable,
    exploring,
    changed: null,
    news: null,
    heard: null,
    beside: null,
    page: null,
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
    game.ports.solver.reachOf(program, variant).then(
      (reach) => {
        if (game.chart.standing().program?.hash !== program.hash) return;
        game.change({ reaches: game.state().reaches.with(variant, reach) });
      },
      // Without it the debrief has no share of what was possible; everything else stands.
      () => undefined,
    );
  }
}
