import type { Browser, CDPSession, Page } from 'playwright-core';
import { openBrowser } from '../support/chromium';
import { serveGallery } from '../support/galleryPage';
import { median } from './measure';
import { print } from './print';

const CHANGES = 200;
/** An hour of play at nine seconds a turn. */
const TURNS = 400;
const FACES = ['furious', 'sad', 'wary', 'neutral', 'hopeful', 'pleased', 'delighted', 'tearful'];

async function openStage(browser: Browser, url: string): Promise<{ readonly page: Page; readonly tools: CDPSession }> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 }, reducedMotion: 'no-preference' });
  await page.goto(`${url}?live`);
  await page.waitForSelector('.live canvas');
  await page.waitForTimeout(1500);
  const tools = await page.context().newCDPSession(page);
  await tools.send('Performance.enable');
  await tools.send('HeapProfiler.enable');
  return { page, tools };
}

/** Changes one control of the live stage. */
const turn = (page: Page, name: string, value: string): Promise<void> =>
  page.evaluate(
    ([control, to]) => {
      const field = document.querySelector<HTMLInputElement>(`.live ~ form [name="${control}"]`);
      if (field === null) throw new Error(`no ${control}`);
      field.value = to ?? '';
      field.dispatchEvent(new Event('change'));
    },
    [name, value] as const,
  );

/** Milliseconds between frames while `busy` goes on in the page for so many seconds. */
async function framesDuring(page: Page, busy: (step: number) => Promise<void>, steps: number): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    const look = (now: number): void => {
      times.push(now);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(globalThis, { frameTimes: times });
  });
  for (let step = 0; step < steps; step += 1) {
    await busy(step);
    await page.waitForTimeout(700);
  }
  const times = await page.evaluate(() => (globalThis as unknown as { frameTimes: number[] }).frameTimes);
  return times.slice(1).map((time, place) => time - (times[place] ?? time));
}

/** How often a second the stage paints, by the frames in which its canvas is drawn on. */
const paintsPerSecond = (page: Page, seconds: number): Promise<number> =>
  page.evaluate(async (length) => {
    const { prototype } = CanvasRenderingContext2D;
    const drawImage: unknown = Reflect.get(prototype, 'drawImage');
    if (typeof drawImage !== 'function') return 0;
    let painted = 0;
    let isNew = true;
    prototype.drawImage = function counted(this: CanvasRenderingContext2D, ...given: unknown[]): void {
      if (isNew) painted += 1;
      isNew = false;
      Reflect.apply(drawImage, this, given);
    };
    const began = performance.now();
    while (performance.now() - began < length * 1000) {
      isNew = true;
      await new Promise(requestAnimationFrame);
    }
    Object.assign(prototype, { drawImage });
    return painted / ((performance.now() - began) / 1000);
  }, seconds);

async function benchFrames(page: Page): Promise<void> {
  const full = await framesDuring(
    page,
    async (step) => {
      await turn(page, 'face', FACES[step % FACES.length] ?? 'neutral');
      await turn(page, 'feeling', String((step * 37) % 101));
      await turn(page, 'says', 'That is not what you promised me on the phone this morning.');
      await turn(page, 'turning', step % 4 === 3 ? 'yes' : 'no');
    },
    12,
  );
  print(`stage: median frame ${median(full).toFixed(1)} ms at 1280x720 in full motion (at most 20), Canvas`);
  await turn(page, 'motion', 'calm');
  await turn(page, 'says', 'That is not what you promised me on the phone this morning, and I told you so.');
  print(`stage: ${(await paintsPerSecond(page, 4)).toFixed(1)} pictures a second in calm motion (30 held)`);
  await turn(page, 'motion', 'full');
}

interface Holding {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

async function held(tools: CDPSession): Promise<Holding> {
  await tools.send('HeapProfiler.collectGarbage');
  const { metrics } = await tools.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}

const told = ({ nodes, listeners, heap }: Holding): string =>
  `${nodes} nodes, ${listeners} listeners, ${(heap / 1e6).toFixed(1)} MB`;

/** One scene for another, as often as asked; gives the milliseconds of each. */
async function changeScenes(page: Page, times: number): Promise<number[]> {
  const places = await page.$$eval('[name="place"] option', (all) =>
    all.map((one) => (one as HTMLOptionElement).value),
  );
  const people = await page.$$eval('[name="person"] option', (all) =>
    all.map((one) => (one as HTMLOptionElement).value),
  );
  const taken: number[] = [];
  for (let change = 0; change < times; change += 1) {
    await turn(page, 'person', people[change % people.length] ?? '');
    const took = await page.evaluate(
      async (place) => {
        const scenes = (): number => performance.getEntriesByName('turnaround: scene').length;
        const before = scenes();
        const began = performance.now();
        const field = document.querySelector<HTMLSelectElement>('[name="place"]');
        if (field === null) return Number.NaN;
        field.value = place;
        field.dispatchEvent(new Event('change'));
        while (scenes() === before && performance.now() - began < 5000) await new Promise(requestAnimationFrame);
        return performance.now() - began;
      },
      places[change % places.length] ?? '',
    );
    taken.push(took);
  }
  return taken;
}

async function benchScenes(page: Page, tools: CDPSession): Promise<void> {
  await changeScenes(page, 40);
  const before = await held(tools);
  const taken = await changeScenes(page, CHANGES);
  const after = await held(tools);
  const sorted = taken.toSorted((one, other) => one - other);
  const slow = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  print(`stage: a change of scene ${median(taken).toFixed(0)} ms, 95 of 100 within ${slow.toFixed(0)} (at most 400)`);
  print(`stage: before ${CHANGES} changes of scene ${told(before)}; after ${told(after)}`);
}

async function benchHour(page: Page, tools: CDPSession): Promise<void> {
  const play = async (from: number, to: number): Promise<void> => {
    for (let step = from; step < to; step += 1) {
      await turn(page, 'face', FACES[step % FACES.length] ?? 'neutral');
      await turn(page, 'feeling', String((step * 37) % 101));
      await turn(page, 'says', `Turn ${step}: that is not what you promised me.`);
      await page.waitForTimeout(40);
    }
  };
  await play(0, 60);
  const before = await held(tools);
  await play(60, TURNS);
  const after = await held(tools);
  print(`stage: an hour sped up (${TURNS} turns): before ${told(before)}; after ${told(after)} (heap at most 12)`);
}

/** The running stage: frames, changes of scene, and whether anything grows. */
export async function benchStage(root: string): Promise<void> {
  const gallery = await serveGallery(root);
  const browser = await openBrowser();
  try {
    const { page, tools } = await openStage(browser, gallery.url);
    await benchFrames(page);
    await benchScenes(page, tools);
    await benchHour(page, tools);
  } finally {
    await browser.close();
    gallery.close();
  }
}
