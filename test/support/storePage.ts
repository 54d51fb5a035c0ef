import type { BrowserContext, Page } from 'playwright-core';
import type { Found, Head, Kept } from '../../src/app/store';
import type { AttemptId } from '../../src/core/model/ids';
import type { Served } from '../faults/pages';
import type { StoreTools } from '../faults/page/tools';

declare const tools: StoreTools;

/** A page with the real store; `prepare` runs in it before anything else. */
export async function storePage(
  context: BrowserContext,
  served: Served,
  prepare: () => void = () => undefined,
): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(prepare);
  await page.goto(served.url);
  await page.waitForFunction(() => 'tools' in globalThis);
  return page;
}

/** Adds entries to an attempt, the first with the place `from`; another `at` makes them other ones. */
export const add = (page: Page, attempt: string, count: number, from = 0, at = 1): Promise<Kept> =>
  page.evaluate(
    async ([name, first, wanted, when]) => {
      const all = tools.entriesAfter(null, name as AttemptId, first + wanted, when);
      return tools.store.append(all.slice(first));
    },
    [attempt, from, count, at] as const,
  );

/** How many entries of an attempt can be read back, and what stopped them. */
export const readBack = (page: Page, attempt: string): Promise<readonly [number, string | null]> =>
  page.evaluate((name) => tools.readBack(tools.store, name as AttemptId), attempt);

export const found = (page: Page): Promise<Found> => page.evaluate(() => tools.store.open());
export const heads = (page: Page): Promise<readonly Head[]> => page.evaluate(() => tools.store.heads());
export const accept = (page: Page): Promise<Kept> => page.evaluate(() => tools.store.accept());
export const wipe = (page: Page): Promise<Kept> => page.evaluate(() => tools.store.wipe());
