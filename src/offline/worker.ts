import { fileAt, isHashed, isPage, wanted, withSlash } from './addresses';
import { inPart } from './answers';
import { choosePage, type OtherBuild, succeed } from './builds';
import { keepAll, type Keeping, missing } from './keep';
import {
  attemptLock,
  type BuildList,
  cacheName,
  type Failed,
  type KeptState,
  NO_OGG,
  prefixOf,
  type Question,
  type SoundKind,
  type StateAnswer,
} from './names';

/** The build writes it before this code. */
declare const BUILD: BuildList;
declare const self: ServiceWorkerGlobalScope;

const FOLDER = new URL('./', self.location.href).href;
const SOUND: SoundKind = self.location.search === NO_OGG ? 'mp3' : 'ogg';
const BUILDS = cacheName(FOLDER, '');
const ATTEMPTS = attemptLock(FOLDER, '');
/** Where it is noted which builds were in use, newest first, and which one waits. */
const NOTES = `${prefixOf(FOLDER)}notes`;

const buildsHere = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(BUILDS)).map((name) => name.slice(BUILDS.length));

const others = async (): Promise<string[]> => (await buildsHere()).filter((build) => build !== BUILD.build);

const open = (build: string): Promise<Cache> => caches.open(cacheName(FOLDER, build));

const isOurs = (name: string): boolean => Object.hasOwn(BUILD.files, name);

const files = new Map(wanted(BUILD, SOUND).map((name) => [name, BUILD.files[name] as string]));

async function keeping(): Promise<Keeping> {
  const kept = await Promise.all((await others()).map(open));
  return { folder: FOLDER, files, open: () => open(BUILD.build), others: kept, fetch: (...asked) => fetch(...asked) };
}

async function noted<Note>(name: 'order' | 'next'): Promise<Note | null> {
  const note = await (await caches.open(NOTES)).match(FOLDER + name);
  return note === undefined ? null : ((await note.json()) as Note);
}

const note = async (name: 'order' | 'next', what: unknown): Promise<void> =>
  (await caches.open(NOTES)).put(FOLDER + name, new Response(JSON.stringify(what)));

const inUse = async (): Promise<readonly string[]> => (await noted<readonly string[]>('order')) ?? [];

let underWay: Promise<KeptState> | null = null;

/** Keeps the whole build; whoever asks meanwhile waits for the same. */
async function keep(): Promise<KeptState> {
  underWay ??= keepNow();
  try {
    return await underWay;
  } finally {
    underWay = null;
  }
}

/** Where there is no room for a new build, it makes way: people's own work needs the room more. */
async function keepNow(): Promise<KeptState> {
  const state = await keepAll(await keeping());
  if (state === 'full' && !(await inUse()).includes(BUILD.build)) await caches.delete(cacheName(FOLDER, BUILD.build));
  return state;
}

/** The first scripts of pages with an open talk; null where the browser has no locks to tell it by. */
async function openAttempts(): Promise<readonly string[] | null> {
  if (!('locks' in self.navigator)) return null;
  const { held = [] } = await self.navigator.locks.query();
  return held.flatMap(({ name = '' }) => (name.startsWith(ATTEMPTS) ? [name.slice(ATTEMPTS.length)] : []));
}

const windows = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true });

async function install(): Promise<void> {
  const kept = await keep();
  if (kept === 'ready') return note('next', BUILD.build);
  const failed: Failed = { failed: kept };
  for (const client of await windows()) client.postMessage(failed);
  // The browser drops this worker and tries again the next time somebody comes; what has come is still there then.
  throw new Error(`this build is not kept: ${kept}`);
}

async function takeOver(): Promise<void> {
  const isFetching = self.registration.installing !== null;
  const { order, remove } = succeed(BUILD.build, await inUse(), await buildsHere(), isFetching);
  await note('order', order);
  await Promise.all(remove.map((build) => caches.delete(cacheName(FOLDER, build))));
  await self.clients.claim();
}

/** The other builds kept here, with the open talks that run on them and not on the own one. */
async function othersWith(attempts: readonly string[]): Promise<readonly OtherBuild[]> {
  const foreign = attempts.filter((entry) => !isOurs(entry));
  if (foreign.length === 0) return [];
  return Promise.all(
    (await others()).map(async (build) => {
      const cache = await open(build);
      const runs = await Promise.all(foreign.map((entry) => cache.match(FOLDER + entry)));
      return { build, entries: foreign.filter((_entry, at) => runs[at] !== undefined) };
    }),
  );
}

async function page(request: Request, name: string): Promise<Response> {
  const slash = withSlash(request.url, name, BUILD);
  if (slash !== null) return Response.redirect(slash);
  const attempts = await openAttempts();
  const next = self.registration.waiting === null ? null : await noted<string>('next');
  const standing = { own: BUILD.build, others: await othersWith(attempts ?? []), attempts, next };
  for (const build of [choosePage(standing), BUILD.build]) {
    const kept = await (await open(build)).match(FOLDER + name);
    if (kept !== undefined) return kept;
  }
  return fetch(request);
}

async function file(request: Request, name: string): Promise<Response> {
  // A page of the build before still finds what it has not fetched yet.
  for (const build of [BUILD.build, ...(isHashed(name) ? await others() : [])]) {
    const kept = await (await open(build)).match(FOLDER + name);
    if (kept !== undefined) return inPart(kept, request.headers.get('range'));
  }
  return fetch(request);
}

async function answer({ entry }: Question, port: MessagePort): Promise<void> {
  const isWhole = (await missing({ folder: FOLDER, files, open: () => open(BUILD.build) })).length === 0;
  const told: StateAnswer = { kept: isWhole ? 'ready' : await keep(), same: isOurs(entry) };
  port.postMessage(told);
}

// Never asks to replace the worker in use: a page on its way through that one could be left without an answer. That one
// gives the pages of the newer build from its cache, and goes when the last window is closed.
self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (port !== undefined) event.waitUntil(answer(event.data as Question, port));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const name = request.method === 'GET' ? fileAt(FOLDER, request.url) : null;
  if (name === null) return;
  if (request.mode !== 'navigate') {
    if (isOurs(name) || isHashed(name)) event.respondWith(file(request, name));
  } else if (isPage(name, BUILD) || withSlash(request.url, name, BUILD) !== null) {
    event.respondWith(page(request, name));
  }
});
