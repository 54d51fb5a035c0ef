import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPage, type Preview, servePreview } from '../support/chromium';
import { playToDebrief, repliesOn, sayByKey } from '../support/journey';

let browser: Browser;
let served: Preview;

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), servePreview()]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly cssWidth: number;
  readonly cssHeight: number;
  readonly hostWidth: number;
  readonly hostHeight: number;
  /** How many colours a coarse look finds: 1 is a blank. */
  readonly colours: number;
  readonly mark: string;
  /** Its left edge, where nobody stands. */
  readonly edge: string;
}

/** The picture as it is painted now. */
const pictureOn = (page: Page): Promise<Picture> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
    const host = document.querySelector('#stage')?.getBoundingClientRect();
    if (canvas === null || host === undefined) throw new Error('no picture');
    const small = document.createElement('canvas');
    small.width = 24;
    small.height = 24;
    const brush = small.getContext('2d');
    brush?.drawImage(canvas, 0, 0, 24, 24);
    const data = brush?.getImageData(0, 0, 24, 24).data ?? new Uint8ClampedArray();
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += 4) colours.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`);
    const { width, height } = canvas;
    const box = canvas.getBoundingClientRect();
    return {
      width,
      height,
      cssWidth: box.width,
      cssHeight: box.height,
      hostWidth: host.width,
      hostHeight: host.height,
      colours: colours.size,
      mark: data.join(),
      edge: [...data].filter((_, at) => at % (24 * 4) < 8).join(),
    };
  });

/** Lets the page paint so many frames. */
const framesOn = (page: Page, frames: number): Promise<void> =>
  page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
  }, frames);

/** Waits until the picture is painted; a scene comes out of the dark. */
const painted = (page: Page): Promise<unknown> =>
  expect.poll(async () => (await pictureOn(page)).colours, { timeout: 15_000 }).toBeGreaterThan(60);

const open = async (more: Parameters<typeof openPage>[3] = {}) => {
  const visit = await openPage(browser, served, 'play/gate-14/#begin', more);
  await visit.page.locator('#stage canvas').waitFor();
  await painted(visit.page);
  return visit;
};

describe('the picture on machines of all kinds', () => {
  it('fills its place sharply from 1280 to 640 to 3840 wide, and back', async () => {
    const { page, errors, close } = await open({ viewport: { width: 1280, height: 720 } });
    for (const [width, height] of [
      [640, 480],
      [3840, 2160],
      [1280, 720],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect
        .poll(async () => {
          const { cssWidth, cssHeight, hostWidth, hostHeight } = await pictureOn(page);
          return Math.abs(cssWidth - hostWidth) + Math.abs(cssHeight - hostHeight);
        })
        .toBeLessThan(2);
      await painted(page);
    }
    expect(errors).toEqual([]);
    await close();
  });

  it.each([1, 2])('has a pixel for each pixel of a screen with %i to one', async (deviceScaleFactor) => {
    const { page, close } = await open({ viewport: { width: 800, height: 600 }, deviceScaleFactor });
    const { width, cssWidth } = await pictureOn(page);
    expect(width / cssWidth).toBeCloseTo(deviceScaleFactor, 1);
    await close();
  });

  it('is painted again when the browser gives its canvas back empty', async () => {
    const { page, errors, close } = await open();
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
      canvas?.dispatchEvent(new Event('contextlost', { cancelable: true }));
      canvas?.getContext('2d')?.reset();
      canvas?.dispatchEvent(new Event('contextrestored'));
    });
    await painted(page);
    expect(errors).toEqual([]);
    await close();
  });

  it('goes on after the page was frozen in the background, and so does the talk', async () => {
    const { page, errors, close } = await open({ reducedMotion: 'no-preference' });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
    await devtools.send('Page.setWebLifecycleState', { state: 'active' });
    await sayByKey(page, 1);
    await painted(page);
    const before = (await pictureOn(page)).mark;
    await expect.poll(async () => (await pictureOn(page)).mark, { timeout: 15_000 }).not.toBe(before);
    await playToDebrief(page, () => 1);
    expect(errors).toEqual([]);
    await close();
  });

  it.each([
    ['reduce', false],
    ['no-preference', true],
  ] as const)('lets the rain fall only where motion is wanted: %s', async (reducedMotion, falls) => {
    const { page, errors, close } = await open({ reducedMotion });
    expect(await repliesOn(page)).not.toEqual([]);
    const seen = new Set<string>();
    for (let look = 0; look < 12; look += 1) {
      seen.add((await pictureOn(page)).edge);
      await framesOn(page, 9);
    }
    expect(seen.size > 1).toBe(falls);
    expect(errors).toEqual([]);
    await close();
  });
});
