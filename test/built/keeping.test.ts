import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPage, type Preview, servePreview } from '../support/chromium';
import { onScreen, playToDebrief, repliesOn, sayByKey, withSeed } from '../support/journey';

let browser: Browser;
let served: Preview;

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), servePreview()]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const STORY = 'play/three-waffles/#begin';
const headline = (page: Page): Promise<string> => page.locator('main h1').first().innerText();

/** A second page of the same person, after the first was closed. */
async function comeBack(context: BrowserContext, path = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL(path, served.url).href);
  return page;
}

describe('a talk that is broken off in the middle', () => {
  it('goes on where it stopped, on a page opened anew, and ends as it would have ended', async () => {
    const whole = await openPage(browser, served, STORY, {}, (page) => withSeed(page, 11));
    await playToDebrief(whole.page, () => 1);
    const wanted = await headline(whole.page);
    await whole.close();

    const { page, close } = await openPage(browser, served, STORY, {}, (fresh) => withSeed(fresh, 11));
    await sayByKey(page, 1);
    await sayByKey(page, 1);
    const open = await repliesOn(page);
    const context = page.context();
    await page.close();

    const again = await comeBack(context);
    await again.getByRole('heading', { name: 'Broken off' }).waitFor();
    await again.getByRole('button', { name: /^Go on/ }).click();
    await onScreen(again, 'encounter');
    expect(await repliesOn(again)).toEqual(open);
    await playToDebrief(again, () => 1);
    expect(await headline(again)).toBe(wanted);
    await close();
  });

  it('is offered on its own briefing too', async () => {
    const { page, close } = await openPage(browser, served, STORY);
    await sayByKey(page, 1);
    const context = page.context();
    await page.close();
    const again = await comeBack(context, 'play/three-waffles/');
    const offer = again.getByText('You stopped in the middle of this talk, at turn 2.');
    await offer.waitFor();
    expect(await offer.isVisible()).toBe(true);
    await close();
  });
});

describe('everything kept on a device', () => {
  it('is saved as a file, deleted, and comes back from the file as it was', async () => {
    const { page, close } = await openPage(browser, served, STORY, {}, (fresh) => withSeed(fresh, 11));
    await playToDebrief(page, () => 1);
    await page.getByRole('button', { name: 'Back to the street' }).first().click();
    await onScreen(page, 'library');
    const notebook = await notebookText(page);
    await toData(page);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: /everything/i })
        .first()
        .click(),
    ]);
    const path = await file.path();

    await page
      .getByRole('button', { name: /Delete/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /Delete/ })
      .last()
      .click();
    expect(await notebookText(page)).not.toContain('1 story');

    await toData(page);
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByRole('button', { name: /Take/ }).first().click();
    expect(await notebookText(page)).toBe(notebook);
    await close();
  });
});

async function toData(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: /Your data/ }).click();
  await onScreen(page, 'data');
}

/** What the notebook says, from home or from another page beside the plays; leads back home. */
async function notebookText(page: Page): Promise<string> {
  const isHome = await page.evaluate(() => document.body.dataset['screen'] === 'library');
  if (!isHome) await page.getByRole('button', { name: 'Back to the street' }).first().click();
  await page.getByRole('button', { name: 'Notebook' }).click();
  await onScreen(page, 'notebook');
  // The words of replies come after the rest.
  await page.waitForFunction(() => !document.body.innerText.includes('Looking up'));
  const text = await page.locator('main').innerText();
  await page.getByRole('button', { name: 'Back to the street' }).first().click();
  await onScreen(page, 'library');
  return text;
}
