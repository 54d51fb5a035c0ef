import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPage, type Preview, servePreview, type Visit } from '../support/chromium';
import { LARGEST, many, manyNamed } from '../support/hostile';
import { onScreen, playToDebrief, repliesOn, sayByKey } from '../support/journey';
import { naughtyScenario } from '../support/naughty';
import { aBeat, aReply, aScenario } from '../support/scenarios';

let browser: Browser;
let served: Preview;

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), servePreview()]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** Everything that a text of a file could have become, had it been taken for more than text. */
const madeOfTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const made =
      'script:not([src]), iframe, object, embed, form, base, meta[http-equiv=refresh], math, details[ontoggle]';
    const found = [
      ...document.querySelectorAll(`${made}, img[onerror], svg[onload], [onfocus], [href^="javascript:"]`),
    ];
    const away = [...document.querySelectorAll('[src], [href]')].filter((one) =>
      ['src', 'href'].some((name) => one.getAttribute(name)?.includes('example.invalid') === true),
    );
    const harmed = 'harmed' in window ? [`harmed ${String(window.harmed)}`] : [];
    return [...[...found, ...away].map((one) => one.outerHTML.slice(0, 80)), ...harmed];
  });

/** Counts what each message of a worker holds, before the page sees it. */
async function countMessages(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const entriesIn = (value: unknown): number =>
      typeof value !== 'object' || value === null || ArrayBuffer.isView(value)
        ? 1
        : Object.values(value).reduce((sum: number, inner) => sum + entriesIn(inner), 1);
    const counted: number[] = [];
    Object.assign(globalThis, { counted });
    Object.assign(Worker.prototype, {
      addEventListener(this: Worker, type: string, take: EventListener, options: AddEventListenerOptions) {
        if (type === 'message')
          EventTarget.prototype.addEventListener.call(
            this,
            type,
            (event) => counted.push(entriesIn((event as MessageEvent).data)),
            options,
          );
        EventTarget.prototype.addEventListener.call(this, type, take, options);
      },
    });
  });
}

const messagesOn = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (globalThis as unknown as { readonly counted: readonly number[] }).counted);

/** The game with a file of one's own chosen. Dialogs are counted as errors of the page. */
async function chosen(
  name: string,
  content: string | Buffer,
): Promise<Visit & { readonly dialogs: readonly string[] }> {
  const visit = await openPage(browser, served, '', {}, countMessages);
  const dialogs: string[] = [];
  visit.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  await onScreen(visit.page, 'library');
  const buffer = Buffer.from(content);
  await visit.page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer });
  await onScreen(visit.page, 'report');
  return { ...visit, dialogs };
}

/** Says the first reply that can be said; the other one is shown with the reason why it cannot. */
async function sayFirstOpen(page: Page): Promise<void> {
  await repliesOn(page);
  const isLocked = await page.locator('.reply').evaluateAll((all) => all.map((one) => one.ariaDisabled === 'true'));
  expect(isLocked.filter(Boolean)).toHaveLength(1);
  await sayByKey(page, isLocked.indexOf(false) + 1);
}

/** Nothing went wrong, nothing was asked for elsewhere, and the page still does what it is told. */
async function expectUnharmed({ page, errors, dialogs, close }: Awaited<ReturnType<typeof chosen>>): Promise<void> {
  expect(await madeOfTexts(page)).toEqual([]);
  await page.getByRole('button', { name: 'Close the report' }).click();
  await onScreen(page, 'library');
  expect(await madeOfTexts(page)).toEqual([]);
  expect({ errors, dialogs }).toEqual({ errors: [], dialogs: [] });
  await close();
}

const LARGE = JSON.stringify(
  aScenario({
    title: 'A very long evening',
    start: 'beat-0',
    beats: manyNamed(2000, (place) => [
      `beat-${place}`,
      aBeat({
        says: 'These are cold, and they have been cold for some time. '.repeat(70),
        replies: [1, 2].map((way) =>
          aReply({ id: `way-${way}`, next: 2 * place + way < 2000 ? `beat-${2 * place + way}` : 'end' }),
        ),
      }),
    ]),
  }),
);
/** Seven replies to each beat, each to another beat. */
const WAYS = JSON.stringify(
  aScenario({
    start: 'beat-0',
    beats: manyNamed(2000, (place) => [
      `beat-${place}`,
      aBeat({
        replies: many(7, (way) =>
          aReply({
            id: `way-${way}`,
            text: `I will make them again now, in way ${way}.`,
            next: place === 1999 && way === 0 ? 'end' : `beat-${(place * 7 + way * 13 + 1) % 2000}`,
          }),
        ),
      }),
    ]),
  }),
);
const PICTURE = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.alloc(200_000, 0xab),
]);

const HOSTILE: readonly (readonly [name: string, content: string | Buffer, told: RegExp])[] = [
  ['an empty file', '', /The file is empty/],
  ['a picture by another name', PICTURE, /not written in UTF-8/],
  ['a million brackets', '['.repeat(1_000_000), /nested more than 32 deep/],
  ['eight mebibytes of signs', 'x '.repeat(LARGEST / 2), /This is not a JSON value/],
  ['one byte too many', ' '.repeat(LARGEST + 1), /8 MiB is the most/],
  ['a key that every object has', '{ "__proto__": { "toString": 1 } }', /may not be used as a name/],
  [
    'a name of a million letters',
    JSON.stringify(aScenario({ ['k'.repeat(1_000_000)]: 1 })),
    /is not known in the file/,
  ],
  ['a list of half a million', JSON.stringify(aScenario({ goals: many(500_000, () => 1) })), /2000 is the most/],
  [
    'a hundred thousand keys',
    JSON.stringify({ ...aScenario(), ...manyNamed(100_000, (place) => [`q${place}`, 0]) }),
    /is not known/,
  ],
];

describe('a hostile file', () => {
  it.each(HOSTILE)('is told about in words: %s', async (_name, content, told) => {
    const visit = await chosen('hostile.json', content);
    await visit.page.getByText(told).first().waitFor();
    await expectUnharmed(visit);
  });

  it('of a name that is markup is called by that name', async () => {
    const name = '<img src=x onerror=alert(1)>.json';
    const visit = await chosen(name, '{}');
    await visit.page.getByText(name).first().waitFor();
    await expectUnharmed(visit);
  });

  it('of 8 MiB and 2,000 beats is read while the page goes on', async () => {
    const visit = await chosen('large.json', LARGE + ' '.repeat(LARGEST - LARGE.length));
    await visit.page.getByRole('heading', { name: 'A very long evening' }).waitFor();
    await visit.page.getByRole('tab', { name: /^Findings [1-9]/ }).waitFor();
    await expectUnharmed(visit);
  });
});

describe('a story of 2,000 beats and 14,000 ways', () => {
  it('comes from its worker in small pieces, and is shown and played whole', async () => {
    const visit = await chosen('ways.json', WAYS);
    const { page } = visit;
    await page.getByText('2000 beats').first().waitFor();
    await page.locator('.checking').waitFor({ state: 'detached' });
    const messages = await messagesOn(page);
    expect(messages.length).toBeGreaterThan(300);
    // A thousand entries, and what each step of putting them together adds.
    expect(Math.max(...messages)).toBeLessThan(5000);
    await page.getByRole('button', { name: 'Play from the start' }).and(page.locator(':not([aria-disabled])')).click();
    await onScreen(page, 'briefing');
    await page.keyboard.press('Enter');
    await onScreen(page, 'encounter');
    expect(await repliesOn(page)).toHaveLength(7);
    expect(visit.errors).toEqual([]);
    await visit.close();
  });
});

describe('a story of naughty texts', () => {
  it('is reported, and shown as it is written in every part', async () => {
    const visit = await chosen('naughty.json', JSON.stringify(naughtyScenario(), null, 1));
    const { page } = visit;
    await page.getByRole('heading', { name: '<img src=x onerror="window.harmed = 11">' }).waitFor();
    await page.getByRole('tab', { name: /^Findings [1-9]/ }).waitFor();
    await page.locator('.checking').waitFor({ state: 'detached' });
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      expect(await madeOfTexts(page)).toEqual([]);
    }
    await expectUnharmed(visit);
  });

  it('is played to its debrief, and shown as it is written on every screen', async () => {
    const visit = await chosen('naughty.json', JSON.stringify(naughtyScenario(), null, 1));
    const { page } = visit;
    await page.getByRole('button', { name: 'Play from the start' }).and(page.locator(':not([aria-disabled])')).click();
    await onScreen(page, 'briefing');
    expect(await madeOfTexts(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await onScreen(page, 'encounter');
    await sayFirstOpen(page);
    await playToDebrief(page, () => 1);
    expect(await madeOfTexts(page)).toEqual([]);
    expect(visit.errors).toEqual([]);
    expect(visit.dialogs).toEqual([]);
    await visit.close();
  });
});
