import { appendFileSync, cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listOf } from '../../src/build/offline';
import { openBrowser } from '../support/chromium';
import { ROOT } from '../support/files';
import { buildInto, type Host, keptIn, openHost, openWindow, whenFresh, whenKept } from '../support/hosts';
import { onScreen, playToDebrief, sayByKey } from '../support/journey';
import { aScenario } from '../support/scenarios';

const CACHE = join(ROOT, 'node_modules/.cache/turnaround');
const NEWER = 'Settings of today';

let browser: Browser;
let older: string;
let newer: string;
let host: Host;
let context: BrowserContext;

beforeAll(async () => {
  browser = await openBrowser();
  older = await buildInto('offline-older', null);
  newer = await buildInto('offline-newer', NEWER);
});

afterAll(async () => {
  await browser?.close();
});

afterEach(async () => {
  await context?.close();
  await host?.close();
});

async function someone(): Promise<void> {
  host = await openHost(older);
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
}

/** The build a page is of, by the word that was changed. */
const wordOf = async (page: Page): Promise<string> =>
  (await page.getByRole('button', { name: /^Settings/ }).innerText()).trim();

const begin = async (page: Page): Promise<void> => {
  await onScreen(page, 'briefing');
  await page.keyboard.press('Enter');
  await onScreen(page, 'encounter');
};

/** All files a browser may ask for: those of the other kind of sound are for other browsers. */
const filesOf = (folder: string): readonly string[] =>
  Object.keys(listOf(folder).files).filter((name) => !name.endsWith('.mp3'));

const weightOf = (folder: string, names: readonly string[]): number =>
  names.reduce((bytes, name) => bytes + statSync(join(folder, name)).size, 0);

describe('the game without network', () => {
  it('plays whole after the first visit, from every address', async () => {
    await someone();
    const start = performance.now();
    const { page, errors } = await openWindow(context, host.url);
    await onScreen(page, 'library');
    await whenKept(page);
    tell(performance.now() - start);
    await host.goDown();
    await context.setOffline(true);

    await page.reload();
    await onScreen(page, 'library');
    await page
      .getByRole('button', { name: /Three waffles/ })
      .first()
      .click();
    await begin(page);
    await playToDebrief(page, () => 1);

    await page.goto(`${host.url}play/gate-14/?from=mail#begin`);
    await onScreen(page, 'encounter');
    await page.locator('canvas').waitFor();
    await page.goto(`${host.url}play/basket-at-01-12`);
    await onScreen(page, 'briefing');
    expect(page.url()).toBe(`${host.url}play/basket-at-01-12/`);
    expect(errors).toEqual([]);
  });

  it("has every file, also in parts, and the author's worker starts", async () => {
    await someone();
    const { page, errors } = await openWindow(context, host.url);
    await onScreen(page, 'library');
    await whenKept(page);
    await host.goDown();
    const names = filesOf(older);
    const sizes = await page.evaluate(
      async (all) => Promise.all(all.map(async (name) => (await (await fetch(name)).arrayBuffer()).byteLength)),
      names,
    );
    expect(sizes).toEqual(names.map((name) => statSync(join(older, name)).size));

    const sound = names.find((name) => name.endsWith('.ogg')) as string;
    const part = await page.evaluate(async (name) => {
      const answer = await fetch(name, { headers: { range: 'bytes=4-9' } });
      const bytes = [...new Uint8Array(await answer.arrayBuffer())];
      return { status: answer.status, range: answer.headers.get('content-range'), bytes };
    }, sound);
    const whole = readFileSync(join(older, sound));
    expect(part).toEqual({ status: 206, range: `bytes 4-9/${whole.length}`, bytes: [...whole.subarray(4, 10)] });

    const file = { name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(aScenario({}))) };
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole('button', { name: 'Play from the start' }).waitFor();
    expect(errors).toEqual([]);
  });

  it('asks for nothing twice, and for what is not part of it only the host', async () => {
    await someone();
    const { page } = await openWindow(context, `${host.url}play/gate-14/`);
    await onScreen(page, 'briefing');
    await whenKept(page);
    host.asked();
    await page.goto(`${host.url}play/three-waffles/`);
    await begin(page);
    const unknown = await page.goto(`${host.url}nothing/here`);
    expect(unknown?.status()).toBe(404);
    expect(host.asked().filter((path) => !path.startsWith('offline.js'))).toEqual(['nothing/here']);
  });
});

function tell(milliseconds: number): void {
  const names = filesOf(older);
  mkdirSync(CACHE, { recursive: true });
  const told = `ready ${Math.round(milliseconds)} ms after the first visit on this machine, ${names.length} files, ${weightOf(older, names)} bytes kept\n`;
  writeFileSync(join(CACHE, 'offline.txt'), told);
}

describe('the game on a device', () => {
  it('can be put there, with its icons, from any page', async () => {
    await someone();
    const { page, errors } = await openWindow(context, `${host.url}play/gate-14/`);
    await onScreen(page, 'briefing');
    // The address changes without a new page; what the page names must not change with it.
    await page.getByRole('button', { name: 'Back to the street' }).click();
    await onScreen(page, 'library');
    const devtools = await context.newCDPSession(page);
    const { url, data, errors: faults } = await devtools.send('Page.getAppManifest');
    expect([url, faults]).toEqual([`${host.url}manifest.webmanifest`, []]);
    const {
      start_url: start,
      scope,
      icons,
    } = JSON.parse(data ?? '') as {
      readonly start_url: string;
      readonly scope: string;
      readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[];
    };
    expect([start, scope].map((one) => new URL(one, url).href)).toEqual([host.url, host.url]);
    expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    const addresses = icons.map(({ src }) => new URL(src, url).href);
    const answers = await page.evaluate(
      async (all) => Promise.all(all.map(async (one) => (await fetch(one)).status)),
      addresses,
    );
    expect(answers).toEqual([200, 200, 200]);
    expect(errors).toEqual([]);
  });
});

describe('a newer build', () => {
  it('waits while a talk is open in any window, mixes with nothing, and comes after', async () => {
    await someone();
    const talking = await openWindow(context, `${host.url}play/three-waffles/`);
    await begin(talking.page);
    await whenKept(talking.page);
    await sayByKey(talking.page, 1);
    host.serve(newer);
    const reading = await openWindow(context, host.url);
    await onScreen(reading.page, 'library');
    await whenFresh(reading.page);

    await reading.page.reload();
    await onScreen(reading.page, 'library');
    expect(await wordOf(reading.page)).toBe('Settings');
    // Loaded anew in mid-talk, the page is still of the build the talk began on.
    await talking.page.reload();
    await onScreen(talking.page, 'briefing');
    expect(await wordOf(talking.page)).toBe('Settings');

    await reading.page.reload();
    await onScreen(reading.page, 'library');
    expect(await wordOf(reading.page)).toBe(NEWER);

    // The other window goes on with the older build: what it fetches of it only now, the host no longer has.
    await talking.page.getByRole('button', { name: 'Back to the street' }).click();
    await onScreen(talking.page, 'library');
    expect(await wordOf(talking.page)).toBe('Settings');
    await talking.page.goto(`${host.url}play/gate-14/`);
    await onScreen(talking.page, 'briefing');
    expect(await wordOf(talking.page)).toBe(NEWER);
    expect([...talking.errors, ...reading.errors]).toEqual([]);
  });

  it('leaves the talk of an older page alone, also when it has given pages before', async () => {
    await someone();
    const first = await openWindow(context, `${host.url}play/three-waffles/`);
    await onScreen(first.page, 'briefing');
    await whenKept(first.page);
    host.serve(newer);
    await whenFresh(first.page);
    const second = await openWindow(context, host.url);
    await onScreen(second.page, 'library');
    expect(await wordOf(second.page)).toBe(NEWER);

    await begin(first.page);
    await first.page.reload();
    await onScreen(first.page, 'briefing');
    expect(await wordOf(first.page)).toBe('Settings');
    await first.page.reload();
    await onScreen(first.page, 'briefing');
    expect(await wordOf(first.page)).toBe(NEWER);
    expect([...first.errors, ...second.errors]).toEqual([]);
  });

  it('fetches only what is new, and takes the place of the one before the last when all windows are closed', async () => {
    await someone();
    const { page, errors } = await openWindow(context, host.url);
    await onScreen(page, 'library');
    await whenKept(page);
    host.asked();
    host.serve(newer);
    await whenFresh(page);
    const [before, after] = [listOf(older), listOf(newer)];
    const changed = filesOf(newer).filter((name) => before.files[name] !== after.files[name]);
    const asked = host.asked().filter((path) => !path.startsWith('offline.js'));
    expect(asked.map(pageOf).toSorted()).toEqual(changed);

    await page.reload();
    await onScreen(page, 'library');
    expect(await wordOf(page)).toBe(NEWER);
    expect(errors).toEqual([]);
    await page.close();
    expect(await buildsOnceTaken()).toEqual([before.build, after.build].toSorted());
    const third = thirdBuild();
    host.serve(third);
    expect(await buildsOnceTaken()).toEqual([after.build, listOf(third).build].toSorted());
  });
});

/** Opens a window, waits until the newest build is the one in use, closes it; the builds that are kept then. */
async function buildsOnceTaken(): Promise<readonly string[]> {
  for (;;) {
    const { page } = await openWindow(context, host.url);
    await onScreen(page, 'library');
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    const isTaken = await page.evaluate(async () => {
      const { waiting, installing, active } = await navigator.serviceWorker.ready;
      return waiting === null && installing === null && active?.state === 'activated';
    });
    const builds = Object.keys(await keptIn(page)).filter((name) => name.includes(':build:'));
    await page.close();
    if (isTaken) return builds.map((name) => name.slice(name.lastIndexOf(':') + 1)).toSorted();
  }
}

/** The newer build with one file more changed. */
function thirdBuild(): string {
  const folder = join(CACHE, 'offline-third');
  cpSync(newer, folder, { recursive: true });
  appendFileSync(join(folder, 'licences.txt'), 'One line more.\n');
  const worker = join(folder, 'offline.js');
  const [, ...code] = readFileSync(worker, 'utf8').split('\n');
  writeFileSync(worker, [`const BUILD=${JSON.stringify(listOf(folder))};`, ...code].join('\n'));
  return folder;
}

const pageOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** Notes on the page what its worker tells. */
const listen = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    navigator.serviceWorker?.addEventListener('message', ({ data }) => (document.body.dataset['told'] = data.failed));
  });
};

describe('a host that sends something else', () => {
  it('gets nothing broken into the cache; the next visit goes on where it broke off', async () => {
    await someone();
    host.breakFiles(/\/voice-.*ogg/, { status: 200, body: '<!doctype html><title>Not what you asked for</title>' });
    const { page } = await openWindow(context, 'about:blank');
    await listen(page);
    await page.goto(host.url);
    await page.waitForFunction(() => document.body?.dataset['told'] === 'broken');
    const kept = Object.values(await keptIn(page)).flat();
    expect(kept.filter((name) => name.includes('/voice-'))).toEqual([]);
    expect(kept.length).toBeGreaterThan(10);

    host.breakFiles(null);
    host.asked();
    await page.reload();
    await onScreen(page, 'library');
    await whenKept(page);
    const again = new Set(host.asked().filter((path) => path.endsWith('.ogg')));
    expect(kept.filter((name) => again.has(name))).toEqual([]);
    expect([...again].some((name) => name.includes('/voice-'))).toBe(true);
  });

  it('or a device without room, and the game plays on from the host', async () => {
    await someone();
    const { page, errors } = await openWindow(context, 'about:blank');
    const devtools = await context.newCDPSession(page);
    const origin = new URL(host.url).origin;
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 });
    await listen(page);
    await page.goto(`${host.url}play/three-waffles/`);
    await page.waitForFunction(() => document.body?.dataset['told'] === 'full');
    expect(Object.values(await keptIn(page)).flat()).toEqual([]);
    await begin(page);
    await sayByKey(page, 1);
    expect(errors).toEqual([]);
  });
});
