import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/chromium';
import { ROOT } from '../support/files';
import { serveGallery } from '../support/galleryPage';

type Gallery = Awaited<ReturnType<typeof serveGallery>>;
let browser: Browser;
let gallery: Gallery;

beforeAll(async () => {
  [browser, gallery] = await Promise.all([openBrowser(), serveGallery(ROOT)]);
});

afterAll(async () => {
  await browser?.close();
  gallery?.close();
});

/** A picture seen from far away: 12 by 9 colours. */
type Glance = readonly number[];
const FOLDER = 'test/golden/gallery';
/** What another version of the browser may paint differently, of 255. */
const USUAL = 3;
const MOST = 40;

async function open(query: string): Promise<{ readonly page: Page; readonly errors: readonly string[] }> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  const errors: string[] = [];
  page.on('pageerror', (fault) => errors.push(fault.message));
  page.on('console', (message) => errors.push(message.text()));
  await page.goto(`${gallery.url}${query}`);
  await page.waitForSelector('body[data-ready]');
  return { page, errors };
}

/** What is seen of one picture after it came into view. */
async function glanceAt(page: Page, section: string, place: number): Promise<Glance> {
  const canvas = page.locator(`#${section} canvas`).nth(place);
  await canvas.scrollIntoViewIfNeeded();
  await page.waitForFunction(
    ([id, at]) => document.querySelectorAll(`#${id} canvas`)[at]?.hasAttribute('data-painted') === true,
    [section, place] as const,
  );
  return canvas.evaluate((element) => {
    const small = document.createElement('canvas');
    [small.width, small.height] = [12, 9];
    const brush = small.getContext('2d');
    if (brush === null || !(element instanceof HTMLCanvasElement)) return [];
    brush.imageSmoothingQuality = 'high';
    brush.drawImage(element, 0, 0, 12, 9);
    return [...brush.getImageData(0, 0, 12, 9).data].filter((_, at) => at % 4 !== 3);
  });
}

/** Holds a glance against the kept one; UPDATE_GOLDEN=1 keeps a new one. */
function keptGlance(name: string, glance: Glance): Glance {
  const file = `${FOLDER}/${name}.json`;
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, `${JSON.stringify(glance)}\n`);
  }
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Glance) : [];
}

const distances = (one: Glance, other: Glance): readonly number[] =>
  one.map((value, at) => Math.abs(value - (other[at] ?? Number.POSITIVE_INFINITY)));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const brightness = (glance: Glance): number => mean(glance);

describe('the gallery', () => {
  it('shows everyone in seventeen moods and twelve poses, without a fault', async () => {
    const { page, errors } = await open('?people=grace,jasdeep');
    expect(await page.locator('#person-grace canvas').count()).toBe(17);
    expect(await page.locator('#poses-jasdeep canvas').count()).toBe(12);
    expect((await glanceAt(page, 'poses-jasdeep', 3)).length).toBe(324);
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each(['cafe', 'platform', 'chat'])('has %s as it was looked at, in five weathers', async (place) => {
    const { page, errors } = await open(`?places=${place}`);
    const glances: Glance[] = [];
    for (const weather of [0, 1, 2, 3, 4]) glances.push(await glanceAt(page, `place-${place}`, weather));
    for (const [weather, glance] of glances.entries()) {
      const apart = distances(glance, keptGlance(`${place}-${weather}`, glance));
      expect(mean(apart), `weather ${weather}`).toBeLessThan(USUAL);
      expect(Math.max(...apart), `weather ${weather}`).toBeLessThan(MOST);
    }
    const [misery = [], , , , magic = []] = glances;
    expect(brightness(magic)).toBeGreaterThan(brightness(misery) * 1.2);
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each(['furious', 'tearful', 'delighted'] as const)('has faces as they were looked at: %s', async (face) => {
    const { page } = await open('?people=amara,walter');
    for (const person of ['amara', 'walter']) {
      const names = await page.locator(`#person-${person} figcaption`).allTextContents();
      const glance = await glanceAt(page, `person-${person}`, names.indexOf(face));
      expect(mean(distances(glance, keptGlance(`${person}-${face}`, glance)))).toBeLessThan(USUAL);
    }
    await page.close();
  });

  it('runs the stage live, with everything that can be asked of it', async () => {
    const { page, errors } = await open('?live');
    await page.waitForSelector('.live canvas');
    for (const [name, value] of [
      ['place', 'hotel'],
      ['person', 'kofi'],
      ['face', 'tearful'],
      ['thing', 'room-key'],
      ['presence', 'leaving'],
      ['motion', 'none'],
    ] as const) {
      await page.locator(`[name="${name}"]`).selectOption(value);
    }
    expect(await page.locator('.live canvas').count()).toBe(1);
    expect(errors).toEqual([]);
    await page.close();
  });
});
