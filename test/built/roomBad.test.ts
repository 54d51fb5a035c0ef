import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enDesk } from '../../src/locales/enDesk';
import { openBrowser, type Preview, servePreview } from '../support/chromium';
import { openWindow } from '../support/hosts';
import { byDesk, counted, goOnUntil, type Votes } from '../support/roomHands';
import { done, factsOf, openRoom, reopen, roomOf, type Session, settled, shut, stateNow } from '../support/roomJourney';
import { desk, firstByName, wall } from '../support/roomScenes';

/** A small wall is drawn faster, and looks the same. */
const SMALL = { width: 640, height: 360 };

let browser: Browser;
let served: Preview;
let context: BrowserContext;

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), servePreview()]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: SMALL, reducedMotion: 'reduce' });
});

afterEach(async () => {
  await context.close();
});

const votes: Votes = ({ options }) => firstByName(options, [5, 3, 2]);

/** A session that has come to its first vote, with a wall and a desk. */
async function atVote(): Promise<Session> {
  const session = await openRoom(context, served.url, { plan: '20 minutes', people: 12 });
  await reopen(session, 'desk', roomOf(wall(session)));
  await goOnUntil(session, { hand: byDesk, votes }, ({ at }) => at.name === 'voting');
  return session;
}

const counts = (session: Session): Promise<readonly string[]> =>
  desk(session)
    .locator('.desk-count')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));

describe('two desks of one room', () => {
  it('are told apart: one is in charge, the other only shows, until it takes over', async () => {
    const session = await atVote();
    const first = session.desk;
    const second = await openWindow(context, desk(session).url());
    await second.page.getByText(enDesk.link.rival.desk).waitFor();
    const before = await factsOf(session);
    await second.page.locator('body').press('Enter');
    await second.page.locator('body').press('q');
    expect(await factsOf(session)).toEqual(before);

    await second.page.getByRole('button', { name: enDesk.link.take }).click();
    await desk(session).getByText(enDesk.link.rival.desk).waitFor();
    await second.page.getByText(enDesk.link.rival.desk).waitFor({ state: 'detached' });
    session.desk = second;
    await counted(session, byDesk, [5, 4, 3]);
    const state = await done(session, () => byDesk.onward(session));
    expect(state.at.name).toBe('discussing');
    await settled({ ...session, desk: first }, state);
    expect([...(first?.errors ?? []), ...second.errors]).toEqual([]);
  });

  it('leave the room to the other when one is closed', async () => {
    const session = await atVote();
    const second = await openWindow(context, desk(session).url());
    await second.page.getByText(enDesk.link.rival.desk).waitFor();
    await shut(session, 'desk');
    session.desk = second;
    await second.page.getByText(enDesk.link.rival.desk).waitFor({ state: 'detached' });
    const { ballots } = await counted(session, byDesk, [5, 4, 3]);
    expect(Object.values(ballots[0]?.counts ?? {})).toEqual([5, 4, 3]);
  });
});

describe('two walls of one room', () => {
  it('are told apart, and both show what goes on', async () => {
    const session = await atVote();
    const second = await openWindow(context, wall(session).url());
    await second.page.getByText(enDesk.link.rival.wall).waitFor();
    await counted(session, byDesk, [5, 4, 3]);
    const state = await done(session, () => byDesk.onward(session));
    await settled({ ...session, wall: second }, state);
    expect(second.errors).toEqual([]);
  });
});

describe('a second room on the same wall', () => {
  it('is the one that the desk shows when it is asked for again', async () => {
    const session = await openRoom(context, served.url, { plan: '20 minutes', people: 12 });
    const page = wall(session);
    const [opened] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('f')]);
    await opened.locator('.desk-main').waitFor();
    await page.keyboard.press('x');
    await page.getByRole('button', { name: enDesk.end.again }).click();
    await page.getByRole('textbox', { name: enDesk.door.open.people }).fill('30');
    await page.getByRole('button', { name: enDesk.door.open.button }).click();
    await page.locator('.wall').waitFor();
    await page.keyboard.press('f');
    await expect.poll(() => roomOf(opened)).toBe(roomOf(page));
    session.desk = { page: opened, errors: [] };
    await opened.getByText(enDesk.link.wallHere).waitFor();
    expect((await done(session, () => byDesk.onward(session))).at).toEqual({ name: 'telling', place: 1 });
  });
});

describe('windows that close in the middle of a vote', () => {
  it('lose nothing: the wall comes back to the open vote, and the counts stand on the desk', async () => {
    const session = await atVote();
    await counted(session, byDesk, [5, 4, 3]);
    const before = await factsOf(session);
    await shut(session, 'wall');
    await desk(session).getByText(enDesk.link.wallAway).waitFor();
    await counted(session, byDesk, [6, 4, 2]);
    await reopen(session, 'wall');
    await settled(session, await stateNow(session));
    await desk(session).getByText(enDesk.link.wallHere).waitFor();
    expect((await factsOf(session)).slice(0, before.length)).toEqual(before);
    expect(await counts(session)).toEqual(['6', '4', '2']);
    expect((await done(session, () => byDesk.onward(session))).at.name).toBe('discussing');
  });

  it('lose nothing when both are closed and opened in the other order', async () => {
    const session = await atVote();
    await counted(session, byDesk, [5, 4, 3]);
    const before = await factsOf(session);
    const hash = roomOf(wall(session));
    await shut(session, 'desk');
    await shut(session, 'wall');
    await reopen(session, 'desk', hash);
    expect(await factsOf(session)).toEqual(before);
    expect(await counts(session)).toEqual(['5', '4', '3']);
    await reopen(session, 'wall');
    expect((await done(session, () => byDesk.onward(session))).at.name).toBe('discussing');
  });
});

describe('more votes than people', () => {
  it('are told with both numbers, and close once there are more people', async () => {
    const session = await atVote();
    await counted(session, byDesk, [9, 4, 3]);
    await desk(session).getByText('16 votes are typed, and 12 people are here.').waitFor();
    const before = await factsOf(session);
    await byDesk.onward(session);
    expect(await counts(session)).toEqual(['9', '4', '3']);
    expect(await factsOf(session)).toEqual(before);
    await done(session, async () => {
      const many = desk(session).locator('.desk-many');
      await many.getByRole('textbox').fill('16');
      await many.getByRole('button').click();
    });
    await desk(session).locator('.desk-many').waitFor({ state: 'detached' });
    const state = await done(session, () => byDesk.onward(session));
    expect(state).toMatchObject({ people: 16, at: { name: 'discussing' } });
  });
});

describe('an address that leads to no room', () => {
  it.each(['team/#nowhere-at-all', 'team/desk/#nowhere-at-all', 'team/#..%2F<b>'])('is told: %s', async (path) => {
    const { page, errors } = await openWindow(context, new URL(path, served.url).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => document.body.dataset['screen'])).toMatch(/^(door|failed)$/);
    expect(errors).toEqual([]);
  });

  it('so is a file that is no room', async () => {
    const { page, errors } = await openWindow(context, new URL('team/', served.url).href);
    const file = { name: 'room.json', mimeType: 'application/json', buffer: Buffer.from('{"format":1}') };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText(/cannot be read as a room|no room in this file/).waitFor();
    expect(errors).toEqual([]);
  });
});
