import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RoomFact } from '../../src/core/room/facts';
import type { RoomState } from '../../src/core/room/state';
import { enDesk } from '../../src/locales/enDesk';
import { openBrowser, type Preview, servePreview } from '../support/chromium';
import { openKillable } from '../support/killable';
import { byDesk, counted, goOnUntil, standOf, type Votes, type Way } from '../support/roomHands';
import {
  done,
  errorsOf,
  factsOf,
  openRoom,
  reopen,
  roomOf,
  type Session,
  settled,
  stateNow,
  stateOf,
} from '../support/roomJourney';
import { desk, firstByName, reloaded, wall } from '../support/roomScenes';

/** A small wall is drawn faster, and looks the same. */
const SMALL = { width: 640, height: 360 };

let browser: Browser;
let served: Preview;

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), servePreview()]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const LONG = 900_000;
const TEAMS = ['Ash', 'Birch', 'Cedar'] as const;
const RELOADS = 20;
/** So many stands lie between two reloads; they come to every kind of screen. */
const EVERY = 11;

const REWRITES = ['I have it here, and I am calling them now.', 'Stay on the line. We do this together.'] as const;

const votes: Votes = ({ options }) => firstByName(options, [8, 5, 3]);

async function rewritten(session: Session): Promise<void> {
  const { rewrites } = enDesk.work;
  for (const text of REWRITES) {
    await done(session, async () => {
      await desk(session).getByRole('textbox', { name: rewrites.field }).fill(text);
      await desk(session).getByRole('button', { name: rewrites.add }).click();
    });
  }
}

/** Writes down a result of a team on a device of its own, in the league. */
const told = (session: Session): Promise<RoomState> =>
  done(session, async () => {
    const { league } = enDesk.work;
    await desk(session).getByText(league.told).click();
    await desk(session).getByRole('textbox', { name: league.field }).fill('-40');
    await desk(session).getByRole('button', { name: league.add }).click();
  });

const kindsOf = (facts: readonly RoomFact[]): Readonly<Record<string, number>> => {
  const kinds: Record<string, number> = {};
  for (const { type } of facts) kinds[type] = (kinds[type] ?? 0) + 1;
  return kinds;
};

describe('the plan of 90 minutes', () => {
  it(
    'runs to its end through 20 reloads of either window, and nothing of it is lost',
    async () => {
      const context = await browser.newContext({ viewport: SMALL, reducedMotion: 'reduce' });
      const session = await openRoom(context, served.url, { plan: '90 minutes', people: 16, teams: TEAMS });
      await reopen(session, 'desk', roomOf(wall(session)));
      const screens = new Set<string>();
      let [stands, reloads] = [0, 0];
      let longest: readonly RoomFact[] = [];
      const meanwhile: Way['meanwhile'] = async (state) => {
        const facts = await factsOf(session);
        // What was there stays as it was; the log only grows.
        expect(facts.slice(0, longest.length)).toEqual(longest);
        longest = facts;
        if (standOf(state).startsWith('better-words writing') && state.rewrites.length === 0) await rewritten(session);
        if (standOf(state).startsWith('the-league table') && state.results.length === 0) await told(session);
        stands += 1;
        if (stands % EVERY !== 0 || reloads >= RELOADS) return;
        screens.add(state.at.name);
        await reloaded(session, reloads % 2 === 0 ? 'wall' : 'desk');
        reloads += 1;
      };
      const over = await goOnUntil(session, { hand: byDesk, votes, meanwhile }, ({ at }) => at.name === 'over');
      expect(reloads).toBe(RELOADS);
      expect(screens.size).toBeGreaterThan(4);
      const facts = await factsOf(session);
      expect(facts.slice(0, longest.length)).toEqual(longest);
      expect(stateOf(facts)).toEqual(over);
      expect(over.rewrites.map(({ text }) => text)).toEqual(REWRITES);
      expect(over.results).toMatchObject([{ seat: 'team-1', turnaround: -40 }]);
      expect(new Set(over.takes.map(({ step }) => step))).toEqual(new Set(['the-relay', 'the-league']));
      expect(kindsOf(facts)['room.opened']).toBe(1);
      expect(errorsOf(session)).toEqual([]);

      await desk(session).keyboard.press('x');
      await desk(session).getByRole('button', { name: enDesk.end.report }).click();
      const report = (await desk(session).locator('.room-report').innerText()).replace(/\s+/g, ' ');
      for (const words of [...TEAMS, ...REWRITES, enDesk.report.by.team]) expect(report).toContain(words);
      await context.close();
    },
    LONG,
  );
});

describe('a session whose browser is killed in the middle of a vote', () => {
  it('stands at the door when the browser is started again, with the counts, and goes on from there', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'turnaround-room-'));
    const first = await openKillable(profile);
    const session = await openRoom(first.context, served.url, { plan: '20 minutes', people: 16 });
    await reopen(session, 'desk', roomOf(wall(session)));
    await goOnUntil(session, { hand: byDesk, votes }, ({ at }) => at.name === 'again');
    await counted(session, byDesk, [7, 6, 2]);
    const before = await factsOf(session);
    const room = roomOf(wall(session));
    await first.kill();

    const second = await openKillable(profile);
    const page = await second.context.newPage();
    await page.goto(new URL('team/', served.url).href);
    await page.getByRole('heading', { name: enDesk.door.unfinished.title }).waitFor();
    await page.getByRole('button', { name: new RegExp(`^${enDesk.door.unfinished.go}`) }).click();
    await page.locator('.wall').waitFor();
    const resumed: Session = { context: second.context, url: served.url, wall: { page, errors: [] }, desk: null };
    expect(roomOf(page)).toBe(room);
    expect(await factsOf(resumed)).toEqual(before);
    await reopen(resumed, 'desk');
    await settled(resumed, await stateNow(resumed));
    const typed = await desk(resumed)
      .locator('.desk-count')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    expect(typed).toEqual(['7', '6', '2']);
    const after = await done(resumed, () => byDesk.onward(resumed));
    expect(after.at.name).toBe('counted');
    await second.kill();
    rmSync(profile, { recursive: true, force: true });
  });
});

describe('a session that is saved as a file', () => {
  it('is read on another device as it was', async () => {
    const context = await browser.newContext({ viewport: SMALL, reducedMotion: 'reduce' });
    const session = await openRoom(context, served.url, { plan: '20 minutes', people: 16 });
    await reopen(session, 'desk', roomOf(wall(session)));
    await goOnUntil(session, { hand: byDesk, votes }, ({ at }) => at.name === 'effect');
    const facts = await factsOf(session);
    await desk(session).keyboard.press('x');
    const [download] = await Promise.all([
      desk(session).waitForEvent('download'),
      desk(session).getByRole('button', { name: enDesk.end.save }).click(),
    ]);
    const file = await download.path();
    expect(readFileSync(file, 'utf8')).toContain('room.opened');

    const elsewhere = await browser.newContext({ viewport: SMALL, reducedMotion: 'reduce' });
    const page = await elsewhere.newPage();
    await page.goto(new URL('team/', served.url).href);
    await page.locator('input[type=file]').setInputFiles(file);
    await expect.poll(() => page.evaluate(() => document.body.dataset['screen'] ?? '')).toMatch(/^(wall|report)$/);
    const there: Session = { context: elsewhere, url: served.url, wall: { page, errors: [] }, desk: null };
    await expect.poll(() => factsOf(there)).toEqual(facts);
    await elsewhere.close();
    await context.close();
  });
});
