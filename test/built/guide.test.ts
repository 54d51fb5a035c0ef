import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBuilt } from '../../src/build/chunks';
import { listOf } from '../../src/build/offline';
import { enDesk } from '../../src/locales/enDesk';
import { axeFindings } from '../support/axe';
import { openBrowser, openPage, type Preview, servePreview } from '../support/chromium';
import { ROOT } from '../support/files';
import { faintText, smallTargets, sticksOut } from '../support/look';

let browser: Browser;
let served: Preview;

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), servePreview()]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const PAGES = ['team/guide/', 'team/guide/fields/'] as const;
const SIZES = [
  { width: 320, height: 640 },
  { width: 1280, height: 720 },
] as const;
const LOOKS = PAGES.flatMap((path) =>
  SIZES.flatMap((viewport) => (['light', 'dark'] as const).map((colorScheme) => ({ path, viewport, colorScheme }))),
);

/** What a narrow page holds back is not drawn, and a brace alone in a line has too little ink: neither can be measured. */
async function faint(page: Page, width: number): Promise<readonly string[]> {
  if (width === SIZES[0].width) return [];
  const found = await faintText(browser, page);
  return found.filter(({ text }) => !text.startsWith('{')).map(({ text, ratio }) => `${ratio}: ${text}`);
}

describe("the facilitator's guide in the built game", () => {
  it.each(LOOKS)('can be read: $path, $viewport.width wide, $colorScheme', async ({ path, ...look }) => {
    const { page, errors, requests, close } = await openPage(browser, served, path, look);
    await page.evaluate(() => document.fonts.ready);
    expect(await axeFindings(page)).toEqual([]);
    expect(await sticksOut(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await faint(page, look.viewport.width)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.viewport.width);
    expect(requests.filter((asked) => !/\.(css|woff2|svg)$/.test(asked))).toEqual([path]);
    expect(errors).toEqual([]);
    await close();
  });

  it('lets a wide table be scrolled by keys on a narrow page', async () => {
    const { page, close } = await openPage(browser, served, PAGES[0], { viewport: SIZES[0] });
    const region = page.getByRole('region', { name: 'More time: 45 and 90 minutes' });
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
    await close();
  });

  it('has the policy of every page, no script, and a place in what is kept on the device', () => {
    const built = readBuilt(`${ROOT}/dist`);
    const policyOf = (page: string): string =>
      /http-equiv="Content-Security-Policy" content="[^"]+"/.exec(page)?.[0] ?? '';
    const [home, kept] = [built.read('index.html'), listOf(`${ROOT}/dist`).files];
    for (const path of PAGES) {
      const page = built.read(`${path}index.html`);
      expect(policyOf(page)).toBe(policyOf(home));
      expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
      const needed = [...page.matchAll(/\b(?:href|src)="((?:\.\.\/)+[\w.-]+[^"]*)"/g)].map(([, to = '']) =>
        new URL(to, `http://game/${path}`).pathname.slice(1),
      );
      expect(needed.length).toBeGreaterThan(3);
      expect([`${path}index.html`, ...needed].filter((file) => !(file in kept))).toEqual([]);
    }
  });

  it('is one press from the door, and leads back to it', async () => {
    const { page, errors, close } = await openPage(browser, served, 'team/');
    const { guide, title } = enDesk.door;
    await page.getByRole('link', { name: guide.open }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/team/guide/');
    expect(await page.title()).toBe(`${guide.open} - Turnaround`);
    await page.getByRole('link', { name: 'Every field' }).first().click();
    await page.waitForURL('**/team/guide/fields/');
    await page.getByRole('link', { name: 'To the guide' }).click();
    await page.waitForURL('**/team/guide/');
    await page.getByRole('link', { name: 'To the door' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/team/');
    expect(errors).toEqual([]);
    await close();
  });

  it('begins with a way past its bar, and puts what is gone to under it', async () => {
    const { page, close } = await openPage(browser, served, PAGES[0]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.getByRole('navigation', { name: 'Contents' }).getByRole('link').last().click();
    const heading = page.locator(':target');
    await heading.waitFor();
    const [place, bar] = [await heading.boundingBox(), await page.locator('.bar').boundingBox()];
    expect(place?.y).toBeGreaterThanOrEqual(bar?.height ?? 1000);
    await close();
  });
});
