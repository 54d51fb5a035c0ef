import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sirv from 'sirv';
import { openBrowser } from '../support/chromium';
import { median } from './measure';
import { print } from './print';

/** The slow phone of the promise: DevTools' own "Slow 4G" and a processor four times slower. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
};
const CPU_SLOWER = 4;
const RUNS = 7;

/** A page with the words of a first beat and one tiny module that makes its replies answer. */
const barePage = (words: readonly string[]): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title><script type="module" src="/bare.js"></script><h1>${words[0]}</h1><ol>${words
    .slice(1)
    .map((word) => `<li><button class="reply">${word}</button></li>`)
    .join('')}</ol>`;
const BARE_MODULE = `for (const button of document.querySelectorAll('button')) button.onclick = () => { document.querySelector('h1').textContent = button.textContent; }; document.body.dataset.ready = '';`;

/** A plain file host on this machine, the same for both pages: files compressed beforehand are sent so. */
async function serve(folder: string): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer(sirv(folder, { brotli: true, etag: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`, server };
}

function bareFolder(words: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'turnaround-bare-'));
  writeFileSync(join(folder, 'index.html'), barePage(words));
  writeFileSync(join(folder, 'bare.js'), BARE_MODULE);
  return folder;
}

/** Milliseconds from asking for the page until `usable` matches, on the slow phone with an empty cache. */
async function firstReply(browser: Browser, url: string, usable: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
  await page.addInitScript((selector) => {
    const look = (): void => {
      if (document.querySelector(selector) === null) requestAnimationFrame(look);
      else (globalThis as unknown as { usableAt: number }).usableAt = performance.now();
    };
    look();
  }, usable);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => (globalThis as unknown as { usableAt?: number }).usableAt !== undefined, null, {
    timeout: 30_000,
  });
  const at = await page.evaluate(() => (globalThis as unknown as { usableAt: number }).usableAt);
  await context.close();
  return at;
}

async function wordsOf(browser: Browser, url: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForSelector('.reply');
  const words = await page.$$eval('main h1, main .reply', (all) => all.map((one) => one.textContent ?? ''));
  await page.close();
  return words;
}

/** From a deep link to the first usable reply, against a bare page with the same words; the promise is 1.3. */
export async function benchPage(root: string): Promise<void> {
  const browser = await openBrowser();
  const game = await serve(join(root, 'dist'));
  const link = new URL('play/third-call-one-shoe-on/#begin', game.url).href;
  const bare = await serve(bareFolder(await wordsOf(browser, link)));
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    ours.push(await firstReply(browser, link, '.reply:not([disabled])'));
    theirs.push(await firstReply(browser, bare.url, 'body[data-ready] .reply'));
  }
  const [mine, plain] = [median(ours), median(theirs)];
  print(
    `page: first reply after ${mine.toFixed(0)} ms, bare page ${plain.toFixed(0)} ms, ratio ${(mine / plain).toFixed(2)} (at most 1.3; CPU ${CPU_SLOWER} x, Slow 4G, median of ${RUNS})`,
  );
  bare.server.close();
  game.server.close();
  await browser.close();
}
