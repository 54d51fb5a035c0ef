import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe';
import { openBrowser, openPage, type Preview, servePreview } from '../support/chromium';
import { onScreen, playToDebrief, sayByKey, withSeed } from '../support/journey';
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

const press = (page: Page, name: RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

/** Every screen after a talk, each as a person meets it. */
const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  debrief: async (page) => {
    await page.locator('.reply').first().waitFor();
    await playToDebrief(page, () => 1);
    await page.getByRole('heading', { name: 'What next' }).waitFor();
  },
  'the other side': async (page) => {
    await press(page, /other side/);
    await onScreen(page, 'walk');
    await page.keyboard.press('ArrowRight');
  },
  'a road not taken': async (page) => {
    await press(page, /Back to the debrief/);
    await onScreen(page, 'debrief');
    await press(page, /another reply/);
    await page.getByText('You said this before.').waitFor();
  },
  'both side by side': async (page) => {
    await sayByKey(page, 2);
    await playToDebrief(page, () => 2);
    await page
      .getByRole('button', { name: /Back to my/ })
      .first()
      .waitFor();
  },
  'home after a play': async (page) => {
    await press(page, /Back to the street/);
    await onScreen(page, 'library');
    await page.getByRole('heading', { name: 'For today' }).waitFor();
  },
  notebook: async (page) => {
    await press(page, /Notebook/);
    await onScreen(page, 'notebook');
  },
  data: async (page) => {
    await press(page, /Settings/);
    await press(page, /Your data/);
    await onScreen(page, 'data');
  },
  group: async (page) => {
    await press(page, /Back to the street/);
    await onScreen(page, 'library');
    await press(page, /a group/);
    await onScreen(page, 'class');
  },
};

const THEMES = [
  { name: 'light on a desktop', options: { viewport: { width: 1280, height: 720 } } },
  { name: 'dark on a phone', options: { viewport: { width: 360, height: 740 }, colorScheme: 'dark' } },
] as const;

describe.each(THEMES)('every screen after a talk, $name', ({ options }) => {
  it('passes axe, keeps every line of text at 4.5:1 by its pixels, every target at 44 pixels, and its width', async () => {
    const visit = await openPage(browser, served, 'play/three-waffles/#begin', options, (fresh) => withSeed(fresh, 11));
    const { page, errors, close } = visit;
    for (const [name, reach] of Object.entries(SCREENS)) {
      await reach(page);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(await axeFindings(page), name).toEqual([]);
      expect(await faintText(browser, page), name).toEqual([]);
      expect(await smallTargets(page), name).toEqual([]);
      expect(await sticksOut(page), name).toEqual([]);
    }
    expect(errors).toEqual([]);
    await close();
  });
});
