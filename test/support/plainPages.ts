import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { buildPages, servePage, type Served } from '../faults/pages';
import { openBrowser } from './chromium';
import { ROOT } from './files';

/**
 * A browser and the plain pages of test/faults for all tests of a file, bundled under a name of their own; what a page keeps
 * lasts for one test. Gives how to open the page of rooms; `prepare` runs in it before anything else.
 */
export function roomPages(name: string): (prepare?: () => void) => Promise<Page> {
  let browser: Browser;
  let served: Served;
  let context: BrowserContext;
  beforeAll(async () => {
    const folder = await buildPages(ROOT, name);
    [browser, served] = await Promise.all([openBrowser(), servePage(folder)]);
  });
  afterAll(async () => {
    await browser?.close();
    served?.close();
  });
  beforeEach(async () => {
    context = await browser.newContext();
  });
  afterEach(async () => {
    await context.close();
  });
  return async (prepare = () => undefined) => {
    const page = await context.newPage();
    await page.addInitScript(prepare);
    await page.goto(`${served.url}rooms.html`);
    await page.waitForFunction(() => 'tools' in globalThis);
    return page;
  };
}
