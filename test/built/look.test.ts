import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe';
import { openBrowser, openPage, type Preview, servePreview } from '../support/chromium';
import { onScreen, playToDebrief, withSeed } from '../support/journey';
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

/** Every screen of a play, each as a person meets it. */
const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  library: (page) => onScreen(page, 'library'),
  briefing: async (page) => {
    await page
      .getByRole('button', { name: /Three waffles/ })
      .first()
      .click();
    await onScreen(page, 'briefing');
  },
  demo: async (page) => {
    await page.getByRole('button', { name: /badly, then well/ }).click();
    await onScreen(page, 'demo');
  },
  encounter: async (page) => {
    await page.goBack();
    await page.goto(new URL('play/three-waffles/#begin', served.url).href);
    await page.reload();
    await page.locator('.reply').first().waitFor();
    await page.locator('#stage canvas').waitFor();
  },
  reaction: async (page) => {
    await page.keyboard.press('1');
    await page.getByText('You said', { exact: true }).waitFor();
  },
  debrief: async (page) => {
    await page.keyboard.press('Enter');
    await playToDebrief(page, () => 1);
  },
};

const THEMES = [
  { name: 'light on a desktop', options: { viewport: { width: 1280, height: 720 } } },
  { name: 'dark on a phone', options: { viewport: { width: 360, height: 740 }, colorScheme: 'dark' } },
  { name: 'light on a phone', options: { viewport: { width: 360, height: 740 } } },
] as const;

describe.each(THEMES)('every screen, $name', ({ options }) => {
  it('passes axe, keeps every line of text at 4.5:1 by its pixels, and every target at 44 pixels', async () => {
    const { page, close } = await openPage(browser, served, '', options, (fresh) => withSeed(fresh, 11));
    for (const [name, reach] of Object.entries(SCREENS)) {
      await reach(page);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(await axeFindings(page), name).toEqual([]);
      expect(await faintText(browser, page), name).toEqual([]);
      expect(await smallTargets(page), name).toEqual([]);
    }
    await close();
  });
});

describe('the largest text size on a phone', () => {
  it.each([360, 320])('loses nothing sideways at %s pixels', async (width) => {
    const { page, close } = await openPage(browser, served, '', { viewport: { width, height: 740 } });
    await onScreen(page, 'library');
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: '150%' }).first().check({ force: true });
    await page.keyboard.press('Escape');
    expect(await sticksOut(page)).toEqual([]);
    await page
      .getByRole('button', { name: /Three waffles/ })
      .first()
      .click();
    await onScreen(page, 'briefing');
    expect(await sticksOut(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('.reply').first().waitFor();
    expect(await sticksOut(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width + 1);
    await close();
  });
});

describe('a page at 320 CSS pixels, as at 400 % zoom', () => {
  it('loses nothing sideways, with the text spacing of WCAG 1.4.12', async () => {
    const narrow = { viewport: { width: 320, height: 256 }, bypassCSP: true };
    const { page, close } = await openPage(browser, served, 'play/third-call-one-shoe-on/#begin', narrow);
    await page.locator('.reply').first().waitFor();
    expect(await sticksOut(page)).toEqual([]);
    await page.addStyleTag({
      content: '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }',
    });
    expect(await sticksOut(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(321);
    await close();
  });
});
