import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe';
import { openBrowser, openPage, type Preview, servePreview, type Visit } from '../support/chromium';
import { onScreen } from '../support/journey';
import { faintText, smallTargets, sticksOut } from '../support/look';
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

const reply = (id: string, text: string, [empathy, advice]: readonly [number, number], next: string) => ({
  id,
  text,
  scores: { empathy, advice },
  next,
});

/** Two beats that play, one that nothing leads to, and much that is not fair yet. */
const UNFAIR = aScenario({
  title: 'Three cold waffles',
  beats: {
    'the-plate': {
      says: 'The advert said three hot waffles. These are cold.',
      replies: [
        reply('own-it', 'You are right. I will make three new ones now.', [3, 4], 'the-wait'),
        reply('policy', 'Per our policy I cannot do that.', [1, 1], 'sore'),
      ],
    },
    'the-wait': {
      says: 'How long will that take?',
      replies: [
        reply('six', 'Six minutes, and you see the first one first.', [3, 4], 'hot-plate'),
        reply('soon', 'Soon.', [2, 1], 'sore'),
      ],
    },
    'nobody-comes': { says: 'Hello?', replies: [reply('hm', 'Hm.', [1, 1], 'sore')] },
  },
  endings: {
    'hot-plate': { title: 'Hot again', says: 'Now that is what he came for.' },
    sore: { says: 'There will not be a next visit.' },
  },
});

const { 'nobody-comes': _lost, ...REACHED } = UNFAIR['beats'] as Record<string, unknown>;
/** The same without the beat that nothing leads to. */
const PLAYABLE = { ...UNFAIR, beats: REACHED };

async function open(visit: Visit, scenario: unknown, name = 'waffles.json'): Promise<void> {
  await onScreen(visit.page, 'library');
  const buffer = Buffer.from(JSON.stringify(scenario, null, 2));
  await visit.page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer });
  await onScreen(visit.page, 'report');
}

/** Nothing is being checked any more. */
const checked = (page: Page): Promise<void> => page.locator('.checking').waitFor({ state: 'detached' });

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Goes to a control by Tab, as a person without a pointer does. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const fits = (text: string): boolean => (typeof name === 'string' ? text.includes(name) : name.test(text));
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    if (fits(await focused(page))) return;
  }
  throw new Error(`Tab never came to ${String(name)}`);
}

const SIZES = [
  { name: 'a phone, dark', options: { viewport: { width: 360, height: 740 }, colorScheme: 'dark' } },
  // As high as the page, so that a picture of all of it needs no other layout.
  { name: 'a projector, light', options: { viewport: { width: 1920, height: 3400 } } },
] as const;

describe.each(SIZES)('the report on $name', ({ options }) => {
  it('passes axe in every part, keeps text at 4.5:1 by its pixels, and targets at 44 pixels', async () => {
    const visit = await openPage(browser, served, '', options);
    const { page } = visit;
    await open(visit, UNFAIR);
    await page.getByText('No play comes to beat "nobody-comes"').first().waitFor();
    await checked(page);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    for (const name of await page.locator('[role="tab"]').allTextContents()) {
      await page.getByRole('tab', { name }).click();
      // Cards that the window cuts off have no pixels of their own to be judged by.
      const whole = page.getByRole('button', { name: 'Show all of it' });
      if (await whole.isVisible()) await whole.click();
      await page.evaluate(() => scrollTo(0, 0));
      expect(await axeFindings(page), name).toEqual([]);
      expect(await faintText(browser, page), name).toEqual([]);
      expect(await smallTargets(page), name).toEqual([]);
    }
    await visit.close();
  });

  it('shows the line and the cure of a broken file, which is mended from a list of names', async () => {
    const visit = await openPage(browser, served, '', options);
    const { page } = visit;
    await open(visit, { ...UNFAIR, start: 'the-plat' });
    const finding = page.locator('.diag', { hasText: 'The start is "the-plat"' });
    expect(await finding.locator('mark').textContent()).toBe('"the-plat"');
    expect(await finding.locator('.cure').textContent()).toContain('the-plate');
    await finding.locator('select').selectOption('the-plate');
    await finding.getByRole('button', { name: 'Change it' }).press('Enter');
    await finding.waitFor({ state: 'detached' });
    expect(await focused(page)).not.toBe('');
    await checked(page);
    expect(visit.errors).toEqual([]);
    await visit.close();
  });
});

describe('mending by keyboard', () => {
  it('takes a beat away, undoes it, does it again, and the file plays', async () => {
    const visit = await openPage(browser, served);
    const { page } = visit;
    await open(visit, UNFAIR);
    const finding = page.locator('.diag', { hasText: 'No play comes to beat "nobody-comes"' });
    await finding.waitFor();
    await checked(page);
    await tabTo(page, 'Take it away');
    await page.keyboard.press('Enter');
    await finding.waitFor({ state: 'detached' });
    await checked(page);
    expect(await page.evaluate(() => document.activeElement?.closest('.findings') !== null)).toBe(true);
    await page.keyboard.press('Control+z');
    await finding.waitFor();
    await checked(page);
    await page.keyboard.press('Control+Shift+Z');
    await finding.waitFor({ state: 'detached' });
    const play = page.getByRole('button', { name: 'Play from the start' });
    await play.and(page.locator(':not([aria-disabled])')).press('Enter');
    await page.waitForFunction(() => document.body.dataset['screen'] !== 'report');
    expect(visit.errors).toEqual([]);
    await visit.close();
  });

  it('changes a text on Enter, and downloads the file with the change', async () => {
    const visit = await openPage(browser, served);
    const { page } = visit;
    await open(visit, UNFAIR);
    const finding = page.locator('.diag', { hasText: 'Replies in beat "the-wait" differ' });
    await finding.waitFor();
    await checked(page);
    const box = finding.locator('textarea').first();
    expect(await box.inputValue()).toBe('Soon.');
    await box.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Somebody else does the waffles, so not long.');
    await page.keyboard.press('Enter');
    await finding.waitFor({ state: 'detached' });
    await page.getByText('Changed, not saved yet').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('waffles.json');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toContain('so not long.');
    expect(visit.errors).toEqual([]);
    await visit.close();
  });
});

describe('the map of the report', () => {
  it('goes along the ways by arrows, opens a place, plays from there and leads back', async () => {
    const visit = await openPage(browser, served);
    const { page } = visit;
    await open(visit, PLAYABLE);
    await page.locator('[data-place="the-plate"]').waitFor();
    await checked(page);
    await page.locator('[data-place="the-plate"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-place') !== 'the-plate');
    await page.locator('[data-place="the-wait"]').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('Six minutes, and you see the first one first.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Play from here' }).press('Enter');
    await onScreen(page, 'encounter');
    await page.getByText('How long will that take?').first().waitFor();
    await page.keyboard.press('p');
    await page.getByRole('button', { name: 'Back to the report' }).press('Enter');
    await onScreen(page, 'report');
    expect(visit.errors).toEqual([]);
    await visit.close();
  });

  it('lights the play of a finding, and puts it out', async () => {
    const visit = await openPage(browser, served);
    const { page } = visit;
    await open(visit, PLAYABLE);
    await page.locator('.diag', { hasText: 'playing without thought' }).waitFor();
    await checked(page);
    await tabTo(page, 'Show on the map');
    await page.keyboard.press('Enter');
    await page.getByText(/^Lit: a play of 2 turns/).waitFor();
    expect(await page.locator('.node.lit').count()).toBeGreaterThanOrEqual(2);
    expect(await page.locator('.ways g.lit').count()).toBeGreaterThanOrEqual(2);
    await page.getByRole('button', { name: 'Put it out' }).press('Enter');
    await page.locator('.node.lit').first().waitFor({ state: 'detached' });
    await visit.close();
  });

  it('holds 2,000 beats with few of them in the page, near and far', async () => {
    const visit = await openPage(browser, served);
    const { page } = visit;
    await open(visit, aChain(1990));
    await page.locator('.node').first().waitFor();
    const drawn = (): Promise<number> => page.locator('.map-frame *').count();
    expect(await drawn()).toBeLessThan(1500);
    await page.getByRole('button', { name: 'Show all of it' }).click();
    expect(await drawn()).toBeLessThan(100);
    expect(visit.errors).toEqual([]);
    await visit.close();
  });
});

/** Very many beats, each leading to the next two. */
function aChain(count: number): unknown {
  const name = (at: number): string => (at < count ? `beat-${at}` : 'done');
  const beats = Array.from({ length: count }, (_, at) => [
    name(at),
    {
      says: `Line ${at}.`,
      replies: [
        reply(`on-${at}`, 'We go on with that.', [3, 3], name(at + 1)),
        reply(`far-${at}`, 'We skip over that.', [1, 1], name(at + 2)),
      ],
    },
  ]);
  return aScenario({ start: 'beat-0', beats: Object.fromEntries(beats), endings: { done: { says: 'Done.' } } });
}

describe('a long check', () => {
  it('is stopped, and what was found so far stays', async () => {
    const visit = await openPage(browser, served);
    const { page } = visit;
    await open(visit, aChain(1990));
    await page.getByRole('button', { name: 'Stop checking' }).press('Enter');
    await page.getByText('The check was stopped.').first().waitFor();
    await page.getByRole('button', { name: 'Check again' }).waitFor();
    expect(visit.errors).toEqual([]);
    await visit.close();
  });
});

describe('the report at 320 CSS pixels, as at 400 % zoom', () => {
  it('loses nothing sideways, with the text spacing of WCAG 1.4.12', async () => {
    const visit = await openPage(browser, served, '', { viewport: { width: 320, height: 640 }, bypassCSP: true });
    const { page } = visit;
    await open(visit, UNFAIR);
    await page.getByText('No play comes to beat "nobody-comes"').first().waitFor();
    await checked(page);
    await page.addStyleTag({
      content: '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }',
    });
    for (const name of await page.locator('[role="tab"]').allTextContents()) {
      await page.getByRole('tab', { name }).click();
      // The drawing lies under a window of its own, which cuts it off.
      const outside = (await sticksOut(page)).filter((told) => !name.startsWith('Map') || !/^(BUTTON|SPAN)/.test(told));
      expect(outside, name).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(321);
    }
    await visit.close();
  });
});
