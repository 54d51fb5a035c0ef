import { basename, join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { SCENARIO_CHANGED, type ChangedScenario } from '../app/changed';
import { feedbackOf } from '../core/scenario/feedback';
import { readShelf, type BuiltShelf } from './shelf';

const SHELF = 'virtual:shelf';
const HOME = 'virtual:home';
const CATALOGUE = 'virtual:catalogue';
const SCENARIO = 'virtual:scenario/';
const FEEDBACK = 'virtual:feedback/';
const PLAY_PAGE = /^\/play\/[a-z0-9-]+\/?(\?|$)/;
const resolved = (id: string): string => `\0${id}`;

const isOurs = (id: string): boolean =>
  id === SHELF || id === HOME || id === CATALOGUE || id.startsWith(SCENARIO) || id.startsWith(FEEDBACK);

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

const importers = (items: BuiltShelf['items'], kind: string): string =>
  `{${items.map(({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(kind + id)})`).join(',')}}`;

function feedbackModule(shelf: BuiltShelf, id: string): string {
  const playable = shelf.playables.get(id);
  return jsonModule(playable === undefined ? null : feedbackOf(playable.program));
}

/**
 * The scenarios folder as modules: `virtual:shelf` knows them, `virtual:home` says all that home shows of them, `virtual:catalogue` what they may have drawn, `virtual:scenario/<id>` is one, compiled and solved,
 * `virtual:feedback/<id>` what its debrief says. The
 * build also writes one page per scenario, which names all that its first reply needs.
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
    load: (id) => (id.startsWith(resolved('virtual:')) ? moduleOf(read(), id.slice(1)) : null),
    // The pages of the built game, for work on it: one page serves them all.
    configureServer: ({ middlewares }) => {
      middlewares.use((request, _response, next) => {
        if (PLAY_PAGE.test(request.url ?? '')) request.url = '/index.html';
        next();
      });
    },
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

/** A scenario as the page takes it up again; null where it cannot be played as it is now. */
const changedIn = (shelf: BuiltShelf, id: string): ChangedScenario => {
  const [scenario, playable] = [shelf.shipped.get(id), shelf.playables.get(id)];
  return { id, now: scenario && playable ? { scenario, feedback: feedbackOf(playable.program) } : null };
};

function moduleOf(shelf: BuiltShelf, id: string): string | null {
  if (id === SHELF) return shelfModule(shelf);
  if (id === HOME) return homeModule(shelf);
  if (id === CATALOGUE) return `export const catalogue = ${JSON.stringify(shelf.catalogue)};`;
  if (id.startsWith(FEEDBACK)) return feedbackModule(shelf, id.slice(FEEDBACK.length));
  return id.startsWith(SCENARIO) ? jsonModule(shelf.shipped.get(id.slice(SCENARIO.length))) : null;
}

/** One page per scenario, made from the home page. */
function pagesOf(bundle: Rolldown.OutputBundle, { items }: BuiltShelf) {
  const home = bundle['index.html'];
  if (home?.type !== 'asset') return [];
  return items.map(({ id, title }) => ({
    fileName: `play/${id}/index.html`,
    source: pageOf(String(home.source), title, filesFor(bundle, id)),
  }));
}

/** The chunk of one scenario and all it needs at once. */
function filesFor(bundle: Rolldown.OutputBundle, id: string): readonly string[] {
  const chunk = Object.values(bundle).find(
    (one) => one.type === 'chunk' && one.facadeModuleId === resolved(SCENARIO + id),
  );
  return chunk?.type === 'chunk' ? [chunk.fileName, ...chunk.imports] : [];
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The home page two folders down, with the scenario's own title and files. */
function pageOf(home: string, title: string, files: readonly string[]): string {
  const links = files.map((file) => `<link rel="modulepreload" crossorigin href="../../${file}" />`).join('\n    ');
  return home
    .replaceAll(/(href|src)="\.\//g, '$1="../../')
    .replace(/<title>[^<]*<\/title>/, `<title>${escaped(title)} - Turnaround</title>`)
    .replace('</head>', `  ${links}\n  </head>`);
}
