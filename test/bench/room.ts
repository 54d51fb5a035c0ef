import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sirv from 'sirv';
import { enDesk } from '../../src/locales/enDesk';
import { openBrowser } from '../support/chromium';
import { median } from './measure';
import { print } from './print';

/** One key of each team, as far as the keyboard goes. */
const KEYS = ['KeyQ', 'KeyU', 'KeyS', 'KeyK', 'KeyC', 'Comma'];
const VOTES = 120;
/** Milliseconds that a vote may take to the wall. */
const MOST = 100;

interface Marks {
  pressed: number;
  shown: number;
}
declare const marks: Marks;

/** Runs in both windows: when a key went down in one, and when the other had drawn what came of it. One clock serves both. */
function watch(): void {
  const now = (): number => performance.timeOrigin + performance.now();
  const own: Marks = { pressed: 0, shown: 0 };
  Object.assign(globalThis, { marks: own });
  document.addEventListener('keydown', () => (own.pressed = now()), { capture: true });
  new MutationObserver(() => {
    // The frame after the one in which it is drawn begins when that one is done.
    if (own.shown === 0) requestAnimationFrame(() => requestAnimationFrame(() => (own.shown ||= now())));
  }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** Milliseconds from a key on the desk to the wall that shows what it did. */
async function timed(desk: Page, wall: Page, key: string): Promise<number> {
  await wall.evaluate(() => void (marks.shown = 0));
  await desk.keyboard.press(key);
  await wall.waitForFunction(() => marks.shown > 0);
  return (await wall.evaluate(() => marks.shown)) - (await desk.evaluate(() => marks.pressed));
}

const screenOn = async (wall: Page): Promise<string> => (await wall.locator('.wall').getAttribute('data-screen')) ?? '';

async function openedRoom(wall: Page): Promise<void> {
  const { open, ways } = enDesk.door;
  await wall.getByRole('textbox', { name: open.people }).fill('24');
  await wall.getByRole('radio', { name: ways.keys.name }).check({ force: true });
  await wall
    .getByRole('group', { name: open.teams })
    .getByRole('radio', { name: String(KEYS.length), exact: true })
    .check({ force: true });
  await wall.getByRole('button', { name: open.button }).click();
  await wall.locator('.wall').waitFor();
}

/** What a vote and the close of a vote take, through a whole plan if need be. */
async function votesAndCloses(desk: Page, wall: Page): Promise<readonly (readonly number[])[]> {
  const votes: number[] = [];
  const closes: number[] = [];
  while (votes.length < VOTES) {
    const screen = await screenOn(wall);
    if (screen === 'over') break;
    if (screen === 'voting') for (const key of KEYS) votes.push(await timed(desk, wall, key));
    const spent = await timed(desk, wall, screen === 'tied' ? 'KeyA' : 'Enter');
    if (screen === 'voting') closes.push(spent);
  }
  return [votes, closes];
}

const told = (spent: readonly number[]): string =>
  `median ${median(spent).toFixed(0)}, longest ${Math.max(...spent).toFixed(0)} ms of ${spent.length}`;

/** From a key on the facilitator's desk to the wall in the other window, drawn; the promise is 100 ms. */
export async function benchRoom(root: string): Promise<void> {
  const server = createServer(sirv(join(root, 'dist'), { etag: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/team/`;
  const browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const wall = await context.newPage();
  await wall.goto(url);
  await openedRoom(wall);
  // A window of its own: a tab behind another one is drawn once a second.
  const [desk] = await Promise.all([context.waitForEvent('page'), wall.keyboard.press('f')]);
  await desk.locator('.desk-main').first().waitFor();
  await Promise.all([wall.evaluate(watch), desk.evaluate(watch)]);
  const [votes = [], closes = []] = await votesAndCloses(desk, wall);
  print(`room: a vote is on the wall after ${told(votes)}; its close after ${told(closes)} (at most ${MOST})`);
  server.close();
  await browser.close();
}
