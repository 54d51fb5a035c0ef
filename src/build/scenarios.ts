import { basename, join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { SCENARIO_CHANGED, type ChangedScenario } from '../app/changed';
import { feedbackOf } from '../core/scenario/feedback';
import { pageOf, teamPages, type Page } from './pages';
import { readPlans } from './plans';
import { readShelf, type BuiltShelf } from './shelf';

const SHELF = 'virtual:shelf';
const HOME = 'virtual:home';
const CATALOGUE = 'virtual:catalogue';
const PLANS = 'virtual:plans';
const SCENARIO = 'virtual:scenario/';
const FEEDBACK = 'virtual:feedback/';
/** The pages of the built game: a scenario's own, the room's wall, and its facilitator's window. */
const PAGE = /^\/(play\/[a-z0-9-]+|team(\/desk)?)\/?(\?|$)/;
/** Tells whoever builds the game. */
type Warn = (message: string) => void;

const resolved = (id: string): string => `\0${id}`;

const isOurs = (id: string): boolean =>
  [SHELF, HOME, CATALOGUE, PLANS].includes(id) || id.startsWith(SCENARIO) || id.startsWith(FEEDBACK);

/** JSON as a module: parsed from a string, which engines do faster than a literal of the same size. */
const jsonModule = (value: unknown): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

const homeModule = ({ items, faulty }: BuiltShelf): string =>
  [`export const items = ${JSON.stringify(items)};`, `export const faulty = ${JSON.stringify(faulty)};`].join('\n');

const shelfModule = ({ items }: BuiltShelf): string =>
  [
    `export const titles = ${JSON.stringify(Object.fromEntries(items.map(({ id, title }) => [id, title])))};`,
    `export const loaders = ${importers(items, SCENARIO)};`,
    `export const feedback = ${importers(items, FEEDBACK)};`,
  ].join('\n');

/** Plans are checked against the shelf, so that one which names a story that is gone is set apart, and told. */
function plansModule(root: string, shelf: BuiltShelf, warn: Warn): string {
  const { plans, faulty } = readPlans(root, shelf);
  for (const { file, diagnostics } of faulty) {
    const why = diagnostics.find(({ severity }) => severity === 'error')?.message ?? '';
    warn(`The plan ${file} is not offered. ${why} See: npm run check -- scenarios/sessions/${file}`);
  }
  return [`export const plans = ${JSON.stringify(plans)};`, `export const faulty = ${JSON.stringify(faulty)};`].join(
    '\n',
  );
}

const importers = (items: BuiltShelf['items'], kind: string): string =>
  `{${items.map(({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(kind + id)})`).join(',')}}`;

function feedbackModule(shelf: BuiltShelf, id: string): string {
  const playable = shelf.playables.get(id);
  return jsonModule(playable === undefined ? null : feedbackOf(playable.program));
}

/**
 * The scenarios folder as modules: `virtual:shelf` knows them, `virtual:home` says all that home shows of them, `virtual:catalogue` what they may have drawn, `virtual:scenario/<id>` is one, compiled and solved,
 * `virtual:feedback/<id>` what its debrief says, `virtual:plans` are the plans for a team's time. The
 * build also writes one page per scenario, which names all that its first reply needs, and the pages of the room.
 */
export function scenarios(): Plugin {
  let root = '.';
  let shelf: BuiltShelf | null = null;
  const read = (): BuiltShelf => {
    shelf ??= readShelf(root);
    return shelf;
  };
  return {
    name: 'turnaround:scenarios',
    enforce: 'post',
    configResolved: (config) => {
      root = config.root;
    },
    buildStart: () => {
      shelf = null;
    },
    resolveId: (id) => (isOurs(id) ? resolved(id) : null),
    load(id) {
      if (!id.startsWith(resolved('virtual:'))) return null;
      return moduleOf(root, read(), id.slice(1), (message) => this.warn(message));
    },
    configureServer: ({ middlewares }) => void middlewares.use(onePage),
    // A page that plays the scenario takes it up where it stands; every other page is loaded anew by itself.
    hotUpdate({ file, server }) {
      if (!file.startsWith(join(root, 'scenarios')) || this.environment.name !== 'client') return undefined;
      shelf = null;
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'custom', event: SCENARIO_CHANGED, data: changedIn(read(), basename(file, '.json')) });
      return [];
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const page of pagesOf(bundle, read())) this.emitFile({ type: 'asset', ...page });
      },
    },
  };
}

/** The pages of the built game, for work on it: one page serves them all. */
function onePage(request: { url?: string | undefined }, _response: unknown, next: () => void): void {
  if (PAGE.test(request.url ?? '')) request.url = '/index.html';
  next();
}

/** A scenario as the page takes it up again; null where it cannot be played as it is now. */
const changedIn = (shelf: BuiltShelf, id: string): ChangedScenario => {
  const [scenario, playable] = [shelf.shipped.get(id), shelf.playables.get(id)];
  return { id, now: scenario && playable ? { scenario, feedback: feedbackOf(playable.program) } : null };
};

function moduleOf(root: string, shelf: BuiltShelf, id: string, warn: Warn): string | null {
  if (id === SHELF) return shelfModule(shelf);
  if (id === HOME) return homeModule(shelf);
  if (id === CATALOGUE) return `export const catalogue = ${JSON.stringify(shelf.catalogue)};`;
  if (id === PLANS) return plansModule(root, shelf, warn);
  if (id.startsWith(FEEDBACK)) return feedbackModule(shelf, id.slice(FEEDBACK.length));
  return id.startsWith(SCENARIO) ? jsonModule(shelf.shipped.get(id.slice(SCENARIO.length))) : null;
}

/** One page per scenario and those of the room, made from the home page. */
function pagesOf(bundle: Rolldown.OutputBundle, { items }: BuiltShelf): readonly Page[] {
  const home = bundle['index.html'];
  if (home?.type !== 'asset') return [];
  const source = String(home.source);
  const plays = items.map(({ id, title }) => pageOf(source, `play/${id}/index.html`, title, filesFor(bundle, id)));
  return [...plays, ...teamPages(bundle, source)];
}

/** The chunk of one scenario and all it needs at once. */
function filesFor(bundle: Rolldown.OutputBundle, id: string): readonly string[] {
  const chunk = Object.values(bundle).find(
    (one) => one.type === 'chunk' && one.facadeModuleId === resolved(SCENARIO + id),
  );
  return chunk?.type === 'chunk' ? [chunk.fileName, ...chunk.imports] : [];
}
