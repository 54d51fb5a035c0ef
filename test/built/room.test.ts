import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ballot, RoomState } from '../../src/core/room/state';
import { enDesk } from '../../src/locales/enDesk';
import { enRoom } from '../../src/locales/enRoom';
import { openBrowser, type Preview, servePreview } from '../support/chromium';
import { byDesk, counted, goOnUntil, type Votes, type Way } from '../support/roomHands';
import {
  done,
  errorsOf,
  factsOf,
  openRoom,
  reopen,
  roomOf,
  type Session,
  settled,
  shut,
  stateNow,
} from '../support/roomJourney';
import { countsOn, desk, firstByName, onceAt, reloaded, wall, written } from '../support/roomScenes';

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

const PEOPLE = 20;

/** Nobody agrees in a first round; the first second round is a tie; then a clear win. */
function votesOf20(): Votes {
  let isFirst = true;
  return ({ options, round }: Ballot, { at }: RoomState) => {
    if (round === 1) return firstByName(options, [9, 6, 5]);
    if (at.name === 'tied') return firstByName(options, [9, 9, 2]);
    const counts = isFirst ? [9, 9, 2] : [13, 4, 3];
    isFirst = false;
    return firstByName(options, counts);
  };
}

const press = (session: Session, name: string): Promise<void> =>
  desk(session).getByRole('button', { name, exact: false }).first().click();

const NOTE = 'The booking note was never read out.';
const RULE = 'A booking note is read before the plate leaves.';
const CARD = ['a guest shows me our advert', 'say what the plate should have been'] as const;

/** What happens besides, in the order it comes. */
const scenesOf = () => ({
  'opening telling 1': (session: Session) => reloaded(session, 'wall'),
  'the-play briefing': (session: Session) => reloaded(session, 'desk'),
  'the-play voting': async (session: Session) => {
    const unseen = await wall(session).locator('.wall').innerHTML();
    await counted(session, byDesk, [12, 8, 7]);
    expect(await wall(session).locator('.wall').innerHTML(), 'counts of an open vote').toBe(unseen);
    const facts = await factsOf(session);
    await desk(session).getByText(enDesk.votes.many).waitFor();
    await byDesk.onward(session);
    await desk(session).getByText('27 votes are typed').waitFor();
    expect(await factsOf(session), 'a vote of more than are here stays open').toEqual(facts);
  },
  'the-play discussing': async (session: Session) => {
    expect(await countsOn(session), 'first counts while neighbours talk').toEqual([]);
    await desk(session).getByRole('heading', { name: enDesk.votes.title }).waitFor();
    const own = await desk(session).locator('.desk-split b').allTextContents();
    expect(own.toSorted(), 'the desk has them').toEqual(['5', '6', '9']);
    await done(session, () => press(session, enDesk.tools.pause));
    await reloaded(session, 'desk');
    await reloaded(session, 'wall');
    await done(session, () => press(session, enDesk.unveil));
  },
  'the-play again': async (session: Session) => {
    await counted(session, byDesk, [4, 3, 2]);
    await reloaded(session, 'desk');
    const typed = await desk(session)
      .locator('.desk-count')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    expect(typed).toEqual(['4', '3', '2']);
  },
  'the-play tied': async (session: Session) => {
    const facts = await factsOf(session);
    await desk(session).locator('.desk-main').press('Enter');
    await expect.poll(() => desk(session).evaluate(() => document.activeElement?.id ?? '')).toBe('votes-heading');
    await desk(session).locator('#votes-heading').press('Enter');
    expect(await factsOf(session), 'a tie is decided by a letter, never by Enter').toEqual(facts);
  },
  'the-play counted': async (session: Session) => {
    const both = [
      [5, 2],
      [6, 9],
      [9, 9],
    ].map(([first = 0, now = 0]) => expect.stringContaining(enRoom.counts.change(first, now)));
    expect(await countsOn(session)).toEqual(both);
    await done(session, () => desk(session).locator('body').press('q'));
    await done(session, () => desk(session).locator('body').press('Enter'));
  },
  'the-play effect': async (session: Session) => {
    await done(session, () => wall(session).locator('body').press('h'));
    await reloaded(session, 'wall');
    await done(session, () => wall(session).locator('body').press('Escape'));
    await written(desk(session), session, 'n', [NOTE]);
  },
  'the-play later': async (session: Session) => {
    await shut(session, 'wall');
    await desk(session).getByText(enDesk.link.wallAway).waitFor();
    await reopen(session, 'wall');
    await settled(session, await stateNow(session));
  },
  'what-it-came-to debriefing 2': (session: Session) => written(desk(session), session, 'r', [RULE]),
  'close listing': (session: Session) => written(desk(session), session, 'i', CARD),
});

const LONG = 900_000;

describe('the plan of 20 minutes, with a wall and a desk', () => {
  it(
    'goes from the door to the report, through reloads, a tie, a pause and a road not taken, and loses nothing',
    async () => {
      const session = await openRoom(context, served.url, { plan: '20 minutes', people: PEOPLE });
      await reopen(session, 'desk', roomOf(wall(session)));
      const { meanwhile, left } = onceAt(scenesOf());
      const way: Way = { hand: byDesk, votes: votesOf20(), meanwhile };

      // The first turn, and then once more from its line.
      await goOnUntil(session, way, ({ takes }) => (takes[0]?.journal.length ?? 0) > 1);
      await goOnUntil(session, way, ({ at }) => at.name === 'line');
      const first = await stateNow(session);
      const again = await done(session, async () => {
        await press(session, enDesk.now.back);
        await desk(session)
          .getByRole('button', { name: `${enDesk.back.turn(1)} ` })
          .click();
      });
      expect(again.takes).toHaveLength(2);
      expect(again.takes[0]).toEqual(first.takes[0]);
      expect(again.at).toEqual({ name: 'line', place: 0 });

      // The rest of the talk, into the talk about it; then the road not taken, and back beside the play.
      await goOnUntil(session, way, ({ at }) => at.name === 'debriefing' && at.place === 3);
      const before = await stateNow(session);
      await done(session, async () => {
        await press(session, enDesk.back.roadsButton);
        await desk(session)
          .getByRole('dialog')
          .getByRole('button', { name: `${enDesk.back.turn(2)} ` })
          .first()
          .click();
      });
      const road: Way = { ...way, votes: ({ options }) => firstByName(options, [3, 4, 13]) };
      const after = await goOnUntil(session, road, ({ at }) => at.name === 'debriefing');
      expect(after.takes.at(-1)).toMatchObject({ exploring: true, from: { turn: 2 } });
      expect(after.takes.slice(0, -1)).toEqual(before.takes);
      await wall(session).locator('[data-screen="debriefing"]').waitFor();

      const over = await goOnUntil(session, way, ({ at }) => at.name === 'over');
      expect(left()).toEqual([]);
      expect(over.decisions.filter(({ by }) => by === 'tie')).toHaveLength(1);
      expect(over).toMatchObject({
        notes: [{ text: NOTE }],
        rules: [{ text: RULE }],
        cards: [{ when: CARD[0], will: CARD[1] }],
      });
      expect(errorsOf(session)).toEqual([]);
      await reportOf(session, over);
    },
    LONG,
  );
});

/** The report has all that was typed, on screen and in its table, and can be read again at the door. */
async function reportOf(session: Session, state: RoomState): Promise<void> {
  const page = desk(session);
  await page.locator('body').press('x');
  await page.getByRole('button', { name: enDesk.end.report }).click();
  const report = page.locator('.room-report');
  await report.getByRole('heading', { level: 1, name: '20 minutes' }).waitFor();
  const text = (await report.innerText()).replace(/\s+/g, ' ');
  for (const words of [NOTE, RULE, ...CARD, `${PEOPLE} people`, enDesk.report.by.tie, enDesk.report.plays.exploring(2)])
    expect(text).toContain(words);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: enDesk.report.csv }).click(),
  ]);
  const table = readFileSync(await download.path(), 'utf8');
  for (const words of [NOTE, RULE, ...CARD]) expect(table).toContain(words);
  expect(state.ballots.filter(({ round }) => round === 2).length).toBeGreaterThan(2);
  await page.getByRole('button', { name: enDesk.report.back, exact: true }).click();
  await page.locator('.desk').waitFor();
}
