import { catalogue } from 'virtual:shelf';
import { pageAddress } from './adapters/address';
import { deviceChance } from './adapters/chance';
import { memoryStore } from './adapters/memoryStore';
import { builtShelf } from './adapters/shelf';
import { workerSolver } from './adapters/solver';
import { howlerSound } from './adapters/sound';
import { workerAddress } from './adapters/workerAddress';
import { followAddress } from './app/navigation';
import { followPicture } from './app/pictureLoop';
import { openSession } from './app/session';
import { en } from './locales/en';
import { mountPanels } from './panels/mount';
import type { PortraitLoader } from './panels/ui';
import solveUrl from './workers/solve?worker&url';

const ROOT = new URL(import.meta.env.DEV ? '/' : '../', import.meta.url);

/** Milliseconds a page may stay blank while its scenario arrives. */
const LONGEST_BLANK = 300;

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
};

const session = openSession({
  clock: performance,
  chance: deviceChance,
  store: memoryStore(),
  sound: howlerSound(),
  shelf: builtShelf,
  reader: { read: async (name, bytes) => (await import('./app/reading')).readFile(name, bytes, catalogue) },
  afterwards: { ready: null, fetch: () => import('./app/afterwards') },
  solver: workerSolver(() => new Worker(workerAddress(solveUrl), { type: 'module' })),
});

let portraits = 0;
const loadPortrait: PortraitLoader = async (person, face, weather) => {
  const { loadLook, portraitSvg } = await import('./art/portrait');
  const look = await loadLook(person);
  return [portraitSvg(look, face, weather / 100, { size: 120, idPrefix: `portrait-${portraits++}-` })];
};

const afterPaint = (then: () => void): void => void requestAnimationFrame(() => setTimeout(then));

followAddress(session, pageAddress(ROOT), new Set(builtShelf.items.map((item) => item.id)));
whenOpened(() => {
  mountPanels(byId('panels'), session, session.send, en, loadPortrait);
  followPicture(
    session,
    async (motion, onFailure) => (await import('./stage/stage')).openStage(byId('stage'), { motion, onFailure }),
    afterPaint,
  );
  afterPaint(() => void import('./panels/font'));
});

/** A deep link's scenario is on its way with the page: the first thing drawn is the scenario, not that it is loading. */
function whenOpened(mount: () => void): void {
  if (session.view().screen.name !== 'loading') return mount();
  const start = (): void => {
    clearTimeout(patience);
    stop();
    mount();
  };
  const stop = session.subscribe(start);
  const patience = setTimeout(start, LONGEST_BLANK);
}
