import type { BuildNews, Builds } from '../app/builds';
import { followBuilds, gameVisit, roomVisit } from '../app/offlineLoop';
import type { RoomSession } from '../app/room/room';
import type { Session } from '../app/session';
import { attemptLock, type Failed, NO_OGG, type Question, type StateAnswer, WORKER_FILE } from '../offline/names';
import { pageClock } from './clock';

interface Place {
  /** The folder the game is served from, with its last slash. */
  readonly folder: string;
  /** The address of the page's first script. */
  readonly entry: string;
  /** Makes an address one of a worker, as the page's policy wants it. */
  readonly addressOf: (address: string) => string;
}

type Change = (next: Partial<BuildNews>) => void;

/** A page that stays open looks for a newer build when somebody comes back to it, at most so often in milliseconds. */
const LOOK = 3_600_000;

/** Keeps the game on this device as long as the page lives. Must not be called where the browser has no workers for that. */
export function keepHere(session: Pick<Session, 'view' | 'subscribe' | 'send'>, place: Place): Builds {
  const builds = deviceBuilds(place);
  followBuilds(gameVisit(session), builds, pageClock);
  return builds;
}

/** The same for a room. A newer build is taken when its pages are opened the next time. */
export const keepRoomHere = (room: Pick<RoomSession, 'view' | 'subscribe'>, place: Place): void =>
  followBuilds(roomVisit(room), deviceBuilds(place), pageClock);

/** The builds kept by the worker of this page's folder. */
function deviceBuilds({ folder, entry, addressOf }: Place): Builds {
  const name = entry.slice(folder.length);
  let registration: ServiceWorkerRegistration | null = null;
  let news: BuildNews = { offline: 'none', fresh: false, held: false };
  let tell: (news: BuildNews) => void = () => undefined;

  const change: Change = (next) => {
    news = { ...news, ...next };
    tell(news);
  };
  const look = (): void => void (registration && askState(registration, name, change));
  const register = async (): Promise<void> => {
    change({ offline: 'fetching' });
    const { serviceWorker } = navigator;
    registration = await serviceWorker.register(addressOf(workerIn(folder)), { scope: folder, updateViaCache: 'none' });
    followWorkers(registration, look);
    look();
  };
  // The game goes on from the host, and the next visit tries again.
  const begin = (): void => void register().catch(() => change({ offline: 'broken' }));

  return {
    begin: (told) => {
      tell = told;
      navigator.serviceWorker.addEventListener('controllerchange', look);
      navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<Failed>) => {
        // Where a build is kept, a newer one that could not be takes nothing away.
        if (!registration?.active) change({ offline: data.failed });
      });
      addEventListener('online', () => news.offline === 'broken' && begin());
      lookAgain(() => registration?.update());
      begin();
    },
    hold: talkLock(attemptLock(folder, name)),
    take: () => void isHeld(attemptLock(folder, '')).then((held) => (held ? change({ held }) : location.reload())),
  };
}

/** The worker keeps the kind of sound files that the player will ask for; the player asks the same question. */
const workerIn = (folder: string): string =>
  document.createElement('audio').canPlayType('audio/ogg; codecs="vorbis"') === ''
    ? `${folder}${WORKER_FILE}${NO_OGG}`
    : folder + WORKER_FILE;

function ask(worker: ServiceWorker, question: Question): Promise<StateAnswer> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<StateAnswer>) => resolve(data), { once: true });
    port1.start();
    worker.postMessage(question, [port2]);
  });
}

/** Asks the worker in use whether all is there; it fetches what is missing before it answers. */
async function askState(registration: ServiceWorkerRegistration, entry: string, change: Change): Promise<void> {
  const { active, waiting } = registration;
  if (active === null) return;
  if (waiting !== null) change({ fresh: !(await ask(waiting, { entry })).same });
  const { kept, same } = await ask(active, { entry });
  // A page that its worker did not give came from the host, and may be the newer of the two.
  const isOlder = !same && navigator.serviceWorker.controller !== null;
  change({ offline: kept, held: false, ...(waiting === null ? { fresh: isOlder } : {}) });
}

/** Looks whenever a build has come, or one has taken over. */
function followWorkers(registration: ServiceWorkerRegistration, look: () => void): void {
  const follow = (): void => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' || installing.state === 'activated') look();
    });
  };
  registration.addEventListener('updatefound', follow);
  follow();
}

/** Holds a lock as long as a talk is open. It ends with the page, whatever becomes of that. */
function talkLock(name: string): Builds['hold'] {
  let release: (() => void) | null = null;
  return (isOpen) => {
    if (isOpen === (release !== null)) return;
    release?.();
    release = null;
    if (!isOpen) return;
    const closed = new Promise<void>((resolve) => (release = resolve));
    // Without locks builds change only when all windows are closed.
    navigator.locks?.request(name, { mode: 'shared' }, () => closed).catch(() => undefined);
  };
}

/** Whether somebody talks, in whatever window: the next page would be of this build again. */
async function isHeld(locks: string): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return held.some(({ name }) => name?.startsWith(locks));
}

function lookAgain(update: () => Promise<unknown> | undefined): void {
  let last = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || performance.now() - last < LOOK) return;
    last = performance.now();
    update()?.catch(() => undefined);
  });
}
