import { createServer } from 'node:http';
import { join } from 'node:path';
import { type Browser, chromium, type ConsoleMessage, type Page } from 'playwright-core';
import sirv from 'sirv';
import { preview } from 'vite';
import { findBrowser } from './browser.mjs';
import { ROOT } from './files';

export interface Preview {
  /** The address of the built game, with its last slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface Visit {
  readonly page: Page;
  /** Everything that went wrong or was printed since the page was opened; a good journey leaves it empty. */
  readonly errors: readonly string[];
  /** Every address asked for, in order, with the path from the game's own root. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** Nothing but our own pages: no look-ups, updates or sync of the browser's own, and no GPU that CI would not have. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real browser without a window. Close it after the journeys. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chromium, Chrome or Edge found, set CHROME to the path of one');
  // Chromium refuses its sandbox to root, which is who runs tests in most containers.
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox', ...QUIET] : QUIET });
}

/** Serves the built game on a free port of this machine only, as `npm start` would. */
export async function servePreview(): Promise<Preview> {
  const server = await preview({
    root: ROOT,
    configLoader: 'runner',
    logLevel: 'silent',
    preview: { host: '127.0.0.1', port: 0, strictPort: true, open: false },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('the preview server gave no address');
  return { url, close: () => server.close() };
}

/** Serves the built game the way a plain file host does, under a sub path such as `/training/game/`. */
export async function serveUnder(subPath: string): Promise<Preview> {
  const files = sirv(join(ROOT, 'dist'), { dev: true });
  const server = createServer((request, response) => {
    const isOurs = request.url?.startsWith(subPath);
    if (!isOurs) return response.writeHead(404).end();
    request.url = `/${request.url?.slice(subPath.length)}`;
    return files(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the file server gave no port');
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections());
  return { url: `http://127.0.0.1:${address.port}${subPath}`, close };
}

const told = (message: ConsoleMessage): string => `console.${message.type()}: ${message.text()}`;

/**
 * Opens one page of the game in a fresh profile. Console words of any kind, page errors, failed or refused requests and
 * requests to any other host are collected in `errors`.
 */
export async function openPage(
  browser: Browser,
  served: Preview,
  path = '',
  options: Parameters<Browser['newContext']>[0] = {},
  prepare: (page: Page) => Promise<void> = async () => undefined,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
    ...options,
  });
  // What the page itself asks for is looked at here; keeping the game on the device has a journey of its own.
  await context.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => errors.push(told(message)));
  page.on('pageerror', (fault) => errors.push(`page error: ${fault.stack ?? fault.message}`));
  page.on('requestfailed', (request) => errors.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`));
  page.on('response', (response) => {
    if (response.status() >= 400) errors.push(`answered ${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (/^(data|blob):/.test(url)) return;
    if (url.startsWith(served.url)) requests.push(url.slice(served.url.length));
    else errors.push(`asked another host: ${url}`);
  });
  await prepare(page);
  await page.goto(new URL(path, served.url).href);
  return { page, errors, requests, close: () => context.close() };
}
