import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPage, type Preview, servePreview } from '../support/chromium';
import { onScreen, playToDebrief, repliesOn, sayByKey, screenOf } from '../support/journey';

let browser: Browser;
let served: Preview;

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), servePreview()]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const PHONE = { viewport: { width: 360, height: 740 } };
const canvasOf = (page: Page) => page.locator('#stage canvas');

/** CSS pixels of the picture that nothing covers, top to bottom; the stage keeps the face inside them. */
const faceRoom = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const picture = document.querySelector('#stage canvas')?.getBoundingClientRect();
    const below = [...document.querySelectorAll('.sheet, .mood')].map((one) => one.getBoundingClientRect().top);
    return picture === undefined ? 0 : Math.min(picture.bottom, ...below) - picture.top;
  });

/** From a moment on, whatever draws a path throws, as a fault of our own drawing would. */
const breakDrawing = (page: Page): Promise<void> =>
  page.evaluate(() => {
    function broken(): never {
      throw new Error('planted');
    }
    Object.assign(globalThis, { Path2D: broken });
  });

describe('the picture', () => {
  it('comes after the words, hidden from assistive technology', async () => {
    const { page, errors, requests, close } = await openPage(browser, served, 'play/three-waffles/#begin');
    await canvasOf(page).waitFor();
    expect(await page.locator('#stage').getAttribute('aria-hidden')).toBe('true');
    const stage = requests.findIndex((request) => request.includes('stage-'));
    const scenario = requests.findIndex((request) => request.includes('three-waffles-'));
    expect(scenario).toBeGreaterThan(-1);
    expect(stage).toBeGreaterThan(scenario);
    expect(errors).toEqual([]);
    await close();
  });

  it('that throws stops alone: the talk goes on to its end, and the picture can be started again', async () => {
    const { page, errors, close } = await openPage(browser, served, 'play/three-waffles/#begin', {
      reducedMotion: 'no-preference',
    });
    await canvasOf(page).waitFor();
    const intact = await page.evaluateHandle(() => Path2D);
    await breakDrawing(page);
    await page.keyboard.press('1');
    await page.getByText('The picture stopped. Play goes on.').waitFor();
    await page.evaluate((path) => Object.assign(globalThis, { Path2D: path }), intact);
    await page.getByRole('button', { name: 'Start it again' }).click();
    await canvasOf(page).waitFor();
    await page.locator('.btn.main').focus();
    await page.keyboard.press('Enter');
    await playToDebrief(page, () => 1);
    expect(errors).toEqual([]);
    await close();
  });

  it('can be turned off, and then it is gone and nothing more of it is fetched', async () => {
    const { page, errors, requests, close } = await openPage(browser, served);
    await onScreen(page, 'library');
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByText('Picture beside the words').click();
    await page.keyboard.press('Escape');
    await expect.poll(() => canvasOf(page).count()).toBe(0);
    const before = requests.length;
    await page
      .getByRole('button', { name: /Three waffles/ })
      .first()
      .click();
    await onScreen(page, 'briefing');
    await page.keyboard.press('Enter');
    await onScreen(page, 'encounter');
    await playToDebrief(page, () => 1);
    const more = requests.slice(before);
    expect(more.filter((request) => /stage-|person-|draw-/.test(request))).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('an encounter on a phone of 360 by 740', () => {
  it.each(['three-waffles', 'third-call-one-shoe-on'])(
    'keeps the face of %s at 180 pixels and every reply on screen',
    async (id) => {
      const { page, close } = await openPage(browser, served, `play/${id}/#begin`, PHONE);
      await canvasOf(page).waitFor();
      for (let turn = 0; (await screenOf(page)) === 'encounter'; turn += 1) {
        const replies = await repliesOn(page);
        const bottom = await page
          .locator('.reply')
          .last()
          .evaluate((last) => last.getBoundingClientRect().bottom);
        expect(bottom, `turn ${turn + 1}`).toBeLessThanOrEqual(740);
        expect(await page.evaluate(() => scrollY)).toBe(0);
        expect(await faceRoom(page)).toBeGreaterThanOrEqual(180);
        await sayByKey(page, 1 + (turn % replies.length));
      }
      await close();
    },
  );
});
