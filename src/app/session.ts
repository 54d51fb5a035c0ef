import { bringHome, libraryActs } from './acts/library';
import { ownActs } from './acts/own';
import { bookActs } from './acts/book';
import { keepingActs } from './acts/keeping';
import { lookingActs } from './acts/looking';
import { demoActs, keep, talkActs } from './acts/talk';
import type { AuthorPort } from './author/port';
import { lateChart } from './chart';
import type { Acts, Game, GameState } from './game';
import type { Intent } from './intents';
import type { Ports } from './ports';
import { viewOf } from './project';
import { asId } from '../core/model/ids';
import { openSaving } from './saving';
import { silenceClock } from './silence';
import { remembered } from './leavings';
import { NO_FILTERS, type AppView } from './view';

/** The running game: takes intents, gives views. */
export interface Session {
  readonly send: (intent: Intent) => void;
  readonly view: () => AppView;
  /** Calls back after every change; returns how to stop that. */
  readonly subscribe: (listener: (view: AppView) => void) => () => void;
  readonly close: () => void;
}

const ACTS: Acts = {
  ...libraryActs,
  ...ownActs,
  ...demoActs,
  ...talkActs,
  ...bookActs,
  ...keepingActs,
  ...lookingActs,
  'setting.change': (game, { change }) => {
    const settings = { ...game.state().settings, ...change };
    game.ports.settings.keep(settings);
    // Whoever has read nothing by now has read nothing when the talk begins.
    const isUnheard = !settings.wordOfMouth && game.chart.standing().at === 'briefing';
    game.change(isUnheard ? { settings, heard: null } : { settings });
  },
  'stage.opened': (game) => game.change({ stageStatus: 'on' }),
  'stage.failed': (game) => game.change({ stageStatus: 'failed' }),
  'stage.restart': (game) => game.change({ stageStatus: 'off' }),
};

/** The one loop: intent > chart > facts > journal > projections > view. */
export function openSession(ports: Ports & AuthorPort): Session {
  const chart = lateChart(({ fact }) => keep(game, fact));
  const listeners = new Set<(view: AppView) => void>();
  const silence = silenceClock(ports.clock, () => {
    chart.tell({ type: 'timedOut' });
    game.change({});
  });
  let state = emptyState(ports);
  let view = viewOf(ports, state, chart.standing(), silence);

  const change: Game['change'] = (next) => {
    state = remembered({ ...state, ...next }, chart.standing());
    view = viewOf(ports, state, chart.standing(), silence);
    for (const listener of listeners) listener(view);
  };
  const game: Game = {
    ports,
    chart,
    saving: openSaving({ ports, state: () => state, change }),
    book: fetchedOnce(() => import('./book/open').then(({ openBook }) => openBook(game))),
    desk: fetchedOnce(async () => (await ports.author.fetch()).openDesk(game)),
    state: () => state,
    note: (next) => void (state = { ...state, ...next }),
    change,
  };

  // Whoever came by a link to a story is on the way there by then, and needs every byte for it.
  queueMicrotask(() => bringHome(game));
  return {
    send: (intent) => (ACTS[intent.type] as (game: Game, intent: Intent) => void)(game, intent),
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => {
      listeners.clear();
      silence(null, 0, '');
      chart.close();
    },
  };
}

/** What was fetched is kept; what cannot be had now may be had the next time. */
function fetchedOnce<Value>(fetch: () => Promise<Value>): () => Promise<Value> {
  let fetched: Promise<Value> | null = null;
  return () => {
    fetched ??= fetch();
    fetched.catch(() => (fetched = null));
    return fetched;
  };
}

const emptyState = (ports: Ports): GameState => ({
  home: ports.home.ready,
  own: [],
  report: null,
  search: '',
  filters: NO_FILTERS,
  pointed: null,
  leavings: [],
  unfinished: [],
  isFileDue: false,
  next: null,
  page: null,
  saving: { state: 'kept', why: null },
  build: { offline: 'none', fresh: false, held: false },
  loading: null,
  failed: null,
  playable: null,
  told: null,
  afterwards: ports.afterwards.ready,
  deeper: null,
  reaches: [],
  seed: ports.chance.seed(),
  variant: 0,
  demo: { part: 0, step: 0 },
  journal: [],
  attempt: asId(''),
  exploring: false,
  fromNotebook: false,
  telling: false,
  heard: null,
  beside: null,
  changed: null,
  news: null,
  since: 0,
  settings: ports.settings.read(),
  stageStatus: 'off',
});
