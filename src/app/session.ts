import { libraryActs } from './acts/library';
import { demoActs, keep, talkActs } from './acts/talk';
import { lateChart } from './chart';
import type { Acts, Game, GameState } from './game';
import type { Intent } from './intents';
import type { Ports } from './ports';
import { viewOf } from './project';
import { PLAIN_SETTINGS } from './settings';
import type { AppView } from './view';

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
  ...demoActs,
  ...talkActs,
  'setting.change': (game, { change }) => game.change({ settings: { ...game.state().settings, ...change } }),
  'stage.opened': (game) => game.change({ stageStatus: 'on' }),
  'stage.failed': (game) => game.change({ stageStatus: 'failed' }),
  'stage.restart': (game) => game.change({ stageStatus: 'off' }),
};

/** The one loop: intent > chart > facts > journal > projections > view. */
export function openSession(ports: Ports): Session {
  const chart = lateChart(({ fact }) => keep(game, fact));
  const listeners = new Set<(view: AppView) => void>();
  let state = emptyState(ports);
  let view = viewOf(ports, state, chart.standing());

  const game: Game = {
    ports,
    chart,
    state: () => state,
    note: (next) => {
      state = { ...state, ...next };
    },
    change: (next) => {
      state = { ...state, ...next };
      view = viewOf(ports, state, chart.standing());
      for (const listener of listeners) listener(view);
    },
  };

  return {
    send: (intent) => (ACTS[intent.type] as (game: Game, intent: Intent) => void)(game, intent),
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => {
      listeners.clear();
      chart.close();
    },
  };
}

const emptyState = (ports: Ports): GameState => ({
  items: ports.shelf.items,
  opened: null,
  own: [],
  search: '',
  loading: null,
  failed: null,
  playable: null,
  told: null,
  afterwards: ports.afterwards.ready,
  reaches: [],
  seed: ports.chance.seed(),
  variant: 0,
  demo: { part: 0, step: 0 },
  journal: [],
  attempt: 0,
  since: 0,
  settings: PLAIN_SETTINGS,
  stageStatus: 'off',
});
