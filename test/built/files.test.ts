import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPage, type Preview, servePreview } from '../support/chromium';
import { onScreen, playToDebrief } from '../support/journey';
import { aScenario } from '../support/scenarios';

let browser: Browser;
let served: Preview;

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), servePreview()]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const choose = (page: Page, name: string, content: string | Buffer): Promise<void> =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

describe('a scenario file opened by hand', () => {
  it('is told with its place and the cure when it is broken, and the good ones play on', async () => {
    const { page, errors, close } = await openPage(browser, served);
    await onScreen(page, 'library');
    const broken = aScenario({ start: 'the-plat', beats: { 'the-plate': { says: 'Hm.', repliez: [] } } });
    await choose(page, 'broken.json', JSON.stringify(broken, null, 2));
    await page.getByText('"repliez" is not known in beat "the-plate".').waitFor();
    await page.getByText('Did you mean "replies"?').waitFor();
    await page.getByRole('button', { name: 'Close the report' }).click();
    await onScreen(page, 'library');
    await page
      .getByRole('button', { name: /Three waffles/ })
      .first()
      .click();
    await onScreen(page, 'briefing');
    expect(errors).toEqual([]);
    await close();
  });

  it.each([
    ['not JSON', '{ "format": 1, ', /missing|expected/],
    ['not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), /UTF-8/],
    ['too deep', '['.repeat(40), /nested more than 32 deep/],
    ['a forbidden key', '{ "__proto__": {} }', /may not be used as a name/],
    ['a duplicate key', '{ "id": "a", "id": "b" }', /stands here twice/],
  ])('that is %s is refused in words', async (_kind, content, told) => {
    const { page, errors, close } = await openPage(browser, served);
    await onScreen(page, 'library');
    await choose(page, 'broken.json', content);
    await page.getByText(told).first().waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('plays when it is sound, and the worker finds what was possible', async () => {
    const { page, errors, close } = await openPage(browser, served);
    await onScreen(page, 'library');
    const hostile = aScenario({ title: '<img src=x onerror=alert(1)> waffles' });
    await choose(page, 'own.json', JSON.stringify(hostile));
    await page.getByText('<img src=x onerror=alert(1)> waffles').first().waitFor();
    await page.getByRole('button', { name: 'Play from the start' }).and(page.locator(':not([aria-disabled])')).click();
    await onScreen(page, 'briefing');
    await page.keyboard.press('Enter');
    await onScreen(page, 'encounter');
    await playToDebrief(page, () => 1);
    await page.getByText(/was possible at best/).waitFor({ state: 'attached' });
    expect(errors).toEqual([]);
    await close();
  });
});
