import { isTeamPage, pageAddress } from './adapters/address';
import { deviceChance } from './adapters/chance';
import { pageClock } from './adapters/clock';
import { hasLog } from './adapters/logThere';
import { settingsShelf } from './adapters/settingsShelf';
import { builtShelf, opened } from './adapters/shelf';
import { hasOwnShelf } from './adapters/ownShelfThere';
import { workerAddresses } from './adapters/workerAddress';
import type { Builds } from './app/builds';
import { SCENARIO_CHANGED, type ChangedScenario } from './app/changed';
import { followAddress } from './app/navigation';
import { followOwn } from './app/ownLoop';
import { lateStore } from './app/lateStore';
import { followPast } from './app/pastLoop';
import { followPicture, gamePage } from './app/pictureLoop';
import type { AuthorPort } from './app/author/port';
import type { Home, Ports, Solver } from './app/ports';
import { openSession, type Session } from './app/session';
import { followSound } from './app/soundLoop';
import type { Building } from './core/vocabulary/buildings';
import { en } from './locales/en';
import { mountPanels } from './panels/mount';
import type { PortraitLoader } from './panels/ui';
import reportUrl from './workers/report?worker&url';
import solveUrl from './workers/solve?worker&url';

const ROOT = new URL(import.meta.env.DEV ? '/' : '../', import.meta.url);

/** Milliseconds a page may stay blank while its scenario arrives. */
const LONGEST_BLANK = 300;

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
};

/** What home shows, and the screen that shows it, at once. */
async function fetchHome(): Promise<Home> {
  const [{ libraryView }, shelf] = await Promise.all([
    import('./app/library'),
    import('./adapters/homeShelf'),
    import('./panels/library'),
    en.loadStreet(),
  ]);
  return { libraryView, items: shelf.items, faulty: shelf.faulty };
}

/** The worker that keeps the game on this device. */
const OFFLINE = `${ROOT.href}offline.js`;

const addressOf = workerAddresses([solveUrl, reportUrl, OFFLINE, `${OFFLINE}?mp3`]);
/** Where the game is served from, and by which script. */
const PLACE = { folder: ROOT.href, entry: import.meta.url, addressOf };
const startWorker = (address: string): Worker => new Worker(addressOf(address), { type: 'module' });

let solver: Promise<Solver> | null = null;
let builds: Builds | null = null;

/** What the game is plugged into. */
const ports: Ports & AuthorPort = {
  clock: pageClock,
  chance: deviceChance,
  store: lateStore(async () => (await import('./adapters/databaseStore')).databaseStore()),
  settings: settingsShelf,
  takeBuild: () => builds?.take(),
  download: (name, text, type) =>
    void import('./adapters/download').then(({ download }) => download(name, new TextEncoder().encode(text), type)),
  shelf: builtShelf,
  canPick: 'showOpenFilePicker' in globalThis,
  author: {
    fetch: async () => {
      const [author, adapters] = await Promise.all([import('./app/author/author'), import('./adapters/deskTools')]);
      const tools = adapters.deskTools(() => startWorker(reportUrl));
      return { openDesk: (game) => author.openDesk(game, tools) };
    },
  },
  afterwards: { ready: null, fetch: () => import('./app/afterwards') },
  home: { ready: null, fetch: fetchHome },
  // Only files of one's own are solved on the page; the game's own were when it was built.
  solver: {
    reachOf: async (program, variant) => {
      solver ??= import('./adapters/solver').then((module) => module.workerSolver(() => startWorker(solveUrl)));
      return (await solver).reachOf(program, variant);
    },
  },
};

let portraits = 0;
const loadPortrait: PortraitLoader = async (person, face, weather) => {
  const { loadLook, portraitSvg } = await import('./art/portrait');
  const look = await loadLook(person);
  return [portraitSvg(look, face, weather / 100, { size: 120, idPrefix: `portrait-${portraits++}-` })];
};

const afterPaint = (then: () => void): void => void requestAnimationFrame(() => setTimeout(then));

/** The game: home, and every story. */
function startGame(): void {
  const session = openSession(ports);
  const address = pageAddress(ROOT);
  followAddress(session, address, new Set(Object.keys(builtShelf.titles)));
  whenOpened(session, () => show(session));
  // The development page is never kept: it would show what was, not what is.
  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    addEventListener('load', () => {
      void import('./adapters/offline').then(({ keepHere }) => (builds = keepHere(session, PLACE)));
    });
  }
  // While a scenario is being written, its play goes on in the new one; every other page is loaded anew.
  import.meta.hot?.on(SCENARIO_CHANGED, ({ id, now }: ChangedScenario) => {
    if (address.scenario() !== id) return location.reload();
    if (now === null) return;
    const playable = opened(now.scenario, () => Promise.resolve(now.feedback));
    session.send({ type: 'scenario.changed', playable });
  });
}

function show(session: Session): void {
  mountPanels(byId('panels'), session, session.send, en, loadPortrait);
  followPicture(
    gamePage(session),
    async (motion, onFailure) => {
      const { openStage } = await import('./stage/stage');
      const houses = {
        onPoint: (building: Building | null) => session.send({ type: 'street.point', building }),
        onPick: (building: Building) => session.send({ type: 'street.visit', building }),
      };
      return openStage(byId('stage'), { motion, onFailure, houses });
    },
    afterPaint,
  );
  followSound(session, async () => (await import('./audio/sound')).openSound(pageClock));
  followPast(session, afterPaint, hasLog);
  followOwn(session, afterPaint, hasOwnShelf);
  afterPaint(() => void import('./panels/font'));
}

/** A deep link's scenario is on its way with the page: the first thing drawn is the scenario, not that it is loading. */
function whenOpened(session: Session, mount: () => void): void {
  if (session.view().screen.name !== 'loading') return mount();
  const start = (): void => {
    clearTimeout(patience);
    stop();
    mount();
  };
  const stop = session.subscribe(start);
  const patience = setTimeout(start, LONGEST_BLANK);
}

if (isTeamPage(location.pathname)) void import('./team').then(({ startTeam }) => startTeam(ROOT, PLACE, byId));
else startGame();
