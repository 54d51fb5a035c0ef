import { execFileSync } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPage, type Preview, servePreview } from '../support/chromium';
import { onScreen, playToDebrief, screenOf, withSeed } from '../support/journey';
import { shipped } from '../support/scenarios';

let browser: Browser;
let served: Preview;

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), servePreview()]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const SEED = 11;

interface Played {
  readonly turnaround: number;
  readonly feeling: { readonly start: number; readonly end: number; readonly best: number };
}

/** The same replies on the command line. */
function onCommandLine(id: string, variant: string, replies: readonly string[]): Played {
  const args = [
    'src/tools/turnaround.mjs',
    'play',
    `scenarios/${id}.json`,
    '--json',
    '--variant',
    variant,
    '--replies',
    replies.join(','),
  ];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Played;
}

/** Names of replies by what they say, over all beats. */
function namesByText(id: string): ReadonlyMap<string, string> {
  return new Map(shipped(id).beats.flatMap((beat) => beat.replies.map((reply) => [reply.text, reply.id] as const)));
}

/** Which customer the fixed seed brings, told by the history card on the briefing. */
function variantOnCard(id: string, card: string): string {
  const known = shipped(id).customers;
  const found = known.filter((customer) => customer.history.every((line) => card.includes(line.text)));
  expect(found).toHaveLength(1);
  return found[0]?.id ?? '';
}

describe.each(['three-waffles', 'third-call-one-shoe-on'])('a play of %s', (id) => {
  it('goes from the library to the debrief by keyboard alone, in silence, and comes to the numbers of the command line', async () => {
    const { page, errors, close } = await openPage(browser, served, '', {}, (fresh) => withSeed(fresh, SEED));
    await onScreen(page, 'library');
    const title = shipped(id).about.title;
    for (let tabs = 0; tabs < 40; tabs += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(
        () =>
          `${document.activeElement?.getAttribute('aria-label') ?? ''} ${document.activeElement?.textContent ?? ''}`,
      );
      if (focused.includes(title)) break;
    }
    await page.keyboard.press('Enter');
    await onScreen(page, 'briefing');
    const variant = variantOnCard(id, (await page.locator('main').textContent()) ?? '');
    await page.keyboard.press('Enter');
    await onScreen(page, 'encounter');
    const said = await playToDebrief(page, (replies, turn) => 1 + (turn % replies.length));

    const names = namesByText(id);
    const cli = onCommandLine(
      id,
      variant,
      said.map((text) => names.get(text) ?? text),
    );
    const debrief = (await page.locator('main').textContent()) ?? '';
    expect(debrief).toContain(
      `Came at ${Math.floor(cli.feeling.start)}, left at ${Math.floor(cli.feeling.end)} of 100.`,
    );
    expect(debrief).toContain(`${Math.floor(cli.feeling.best)} was possible at best`);
    const amount = Math.abs(cli.turnaround) === 100 ? 'all the way' : `${Math.abs(cli.turnaround)}%`;
    expect(await page.locator('h1').textContent()).toContain(cli.turnaround === 0 ? 'none of the way' : amount);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('the way around a play', () => {
  it('opens a scenario by its address, and the back button leads to the library', async () => {
    const { page, errors, close } = await openPage(browser, served);
    await onScreen(page, 'library');
    await page
      .getByRole('button', { name: /Three waffles/ })
      .first()
      .click();
    await onScreen(page, 'briefing');
    expect(new URL(page.url()).pathname).toBe('/play/three-waffles/');
    await page.goBack();
    await onScreen(page, 'library');
    expect(errors).toEqual([]);
    await close();
  });

  it('starts at the first line where the address asks for it, and pauses and stops when told', async () => {
    const { page, errors, close } = await openPage(browser, served, 'play/three-waffles/#begin');
    await onScreen(page, 'encounter');
    await page.keyboard.press('p');
    await page.getByRole('button', { name: /Stop here/ }).click();
    await onScreen(page, 'debrief');
    expect(await page.locator('h1').textContent()).toContain('You stopped before the end');
    expect(errors).toEqual([]);
    await close();
  });

  it('shows the customer met badly, then well, before the first try', async () => {
    const { page, errors, close } = await openPage(browser, served, 'play/three-waffles/');
    await page.getByRole('button', { name: /badly, then well/ }).click();
    await onScreen(page, 'demo');
    for (let pages = 0; pages < 20 && (await screenOf(page)) === 'demo'; pages += 1)
      await page.locator('main .btn.main').click();
    await onScreen(page, 'briefing');
    expect(errors).toEqual([]);
    await close();
  });
});
