import { createServer } from 'node:http';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import sirv from 'sirv';
import { build, loadConfigFromFile, type Plugin } from 'vite';
import { vi } from 'vitest';
import { ROOT } from './files';

/** A plain file host under a sub path, which can go down, get another build, and break files. */
export interface Host {
  readonly url: string;
  /** Every path asked for since the last look, from the game's own root. */
  readonly asked: () => readonly string[];
  readonly serve: (folder: string) => void;
  /** What is sent instead of a file whose path fits; null sends all as it is. */
  readonly breakFiles: (fits: RegExp | null, instead?: { readonly status: number; readonly body: string }) => void;
  /** Refuses every connection, as a host out of reach does. */
  readonly goDown: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Nothing lasts in the browser's own cache, so that what is there comes from the worker. */
const HEADERS = { 'Cache-Control': 'no-store' };

export async function openHost(firstFolder: string, subPath = '/training/game/'): Promise<Host> {
  let files = filesOf(firstFolder);
  let broken: { readonly fits: RegExp; readonly status: number; readonly body: string } | null = null;
  let asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (!path.startsWith(subPath)) return response.writeHead(404).end();
    request.url = `/${path.slice(subPath.length)}`;
    asked.push(request.url.slice(1));
    if (broken?.fits.test(request.url)) return response.writeHead(broken.status, HEADERS).end(broken.body);
    return files(request, response, () => void response.writeHead(404).end('There is nothing at this address.'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the host gave no port');
  const close = (): Promise<void> =>
    new Promise((resolve) => (server.listening ? server.close(() => resolve()).closeAllConnections() : resolve()));
  return {
    url: `http://127.0.0.1:${address.port}${subPath}`,
    asked: () => {
      const now = asked;
      asked = [];
      return now;
    },
    serve: (folder) => (files = filesOf(folder)),
    breakFiles: (fits, instead = { status: 404, body: '' }) => (broken = fits && { fits, ...instead }),
    goDown: close,
    close,
  };
}

const filesOf = (folder: string) =>
  sirv(folder, { dev: true, setHeaders: (response) => response.setHeader('Cache-Control', HEADERS['Cache-Control']) });

/** The game with one word changed in its bar, or as it is. */
export async function buildInto(name: string, settingsWord: string | null): Promise<string> {
  const outDir = join(ROOT, 'node_modules/.cache/turnaround', name);
  const file = join(ROOT, 'vite.config.ts');
  // A build knows what it is for by this, and tests set it to their own word.
  vi.stubEnv('NODE_ENV', 'production');
  const loaded = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    file,
    ROOT,
    'error',
    undefined,
    'runner',
  );
  const { plugins = [], ...config } = loaded?.config ?? {};
  // Compressing takes the longest, and nothing here looks at it.
  const kept = plugins.filter((plugin) => (plugin as Plugin).name !== 'turnaround:precompress');
  await build({
    ...config,
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [...kept, ...(settingsWord === null ? [] : [changedWord(settingsWord)])],
    build: { ...config.build, outDir, emptyOutDir: true },
  });
  vi.unstubAllEnvs();
  return outDir;
}

function changedWord(word: string): Plugin {
  const [before, after] = ["settings: 'Settings'", `settings: '${word}'`];
  return {
    name: 'changed-word',
    enforce: 'pre',
    transform: (code, id) => {
      if (!id.endsWith('src/locales/en.ts')) return null;
      if (!code.includes(before)) throw new Error(`no longer in en.ts: ${before}`);
      return code.replace(before, after);
    },
  };
}

/** All that is kept on the device, by name of the cache and path from the game's folder. */
export const keptIn = (page: Page): Promise<Readonly<Record<string, readonly string[]>>> =>
  page.evaluate(async () => {
    const folder = new URL('.', (await navigator.serviceWorker.getRegistration())?.scope ?? location.href).href;
    const names = await caches.keys();
    const lists = names.map(async (name) => {
      const keys = await (await caches.open(name)).keys();
      return [name, keys.map(({ url }) => url.replace(folder, ''))] as const;
    });
    return Object.fromEntries(await Promise.all(lists));
  });

/** Waits until the game is kept whole, as the worker says when it is asked as the game's own code asks it. */
export async function whenKept(page: Page): Promise<void> {
  const kept = await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise<{ readonly kept: string }>((resolve) => {
      port1.addEventListener('message', ({ data }) => resolve(data));
    });
    port1.start();
    active?.postMessage({ entry: '' }, [port2]);
    return (await answer).kept;
  });
  if (kept !== 'ready') throw new Error(`the game is not kept: ${kept}`);
}

/** Has the browser look for a newer build, and waits until one lies ready. */
export const whenFresh = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    if (registration.waiting !== null || installing === null) return;
    await new Promise<void>((resolve) => {
      installing.addEventListener('statechange', () => installing.state === 'installed' && resolve());
    });
  });

export interface Window {
  readonly page: Page;
  /** Everything that went wrong or was printed; also what the content security policy refused. */
  readonly errors: readonly string[];
}

/** One more window of the same person. */
export async function openWindow(context: BrowserContext, address: string): Promise<Window> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => errors.push(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', (fault) => errors.push(`page error: ${fault.stack ?? fault.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) errors.push(`answered ${response.status()}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Whoever goes to another page calls off what the one before still wanted.
    if (why !== 'net::ERR_ABORTED') errors.push(`failed: ${request.url()} ${why}`);
  });
  await page.goto(address);
  return { page, errors };
}
