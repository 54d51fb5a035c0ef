import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RoomState } from '../../src/core/room/state';
import { enDesk } from '../../src/locales/enDesk';
import { axeFindings } from '../support/axe';
import { openBrowser, type Preview, servePreview } from '../support/chromium';
import { byDesk, goOnUntil, type Votes, type Way } from '../support/roomHands';
import { done, openRoom, reopen, roomOf, type Session, wallOf } from '../support/roomJourney';
import { desk, firstByName, wall, written } from '../support/roomScenes';
import { customerShare, wallFaults } from '../support/wallLook';

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
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
});

afterEach(async () => {
  await context.close();
});

const LONG = 900_000;
const TEAMS = ['Ash', 'Birch', 'Cedar'] as const;

/** Screens on which the customer stands in front of the room. */
const WITH_CUSTOMER: ReadonlySet<string> = new Set([
  'line',
  'reading',
  'voting',
  'discussing',
  'tied',
  'counted',
  'effect',
  'ended',
]);

const GROUNDS = ['dark', 'bright'] as const;

/** Chooses another look of the wall at the desk, as the facilitator does. */
async function look(session: Session, name: string): Promise<void> {
  await desk(session).getByRole('button', { name: enDesk.tools.look }).click();
  await desk(session).getByRole('dialog').getByRole('radio', { name, exact: true }).check({ force: true });
  await desk(session).keyboard.press('Escape');
  await desk(session).getByRole('dialog').waitFor({ state: 'detached' });
}

/** What the last row cannot read of the screen that is on, in both grounds. */
async function measured(session: Session, name: string, isThere: boolean): Promise<readonly string[]> {
  const page = wall(session);
  const customer = isThere && WITH_CUSTOMER.has(name);
  if (customer)
    await expect
      .poll(async () => (await customerShare(page)) ?? 0, { message: name, timeout: 30_000 })
      .toBeGreaterThan(0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const faults: string[] = [];
  for (const ground of GROUNDS) {
    await look(session, enDesk.door.look.ground[ground]);
    await page.locator(`.wall[data-ground="${ground}"]`).waitFor();
    faults.push(...(await wallFaults(browser, page, { customer })).map((fault) => `${name}, ${ground}: ${fault}`));
  }
  return faults;
}

/** Looks at each kind of screen once, the first time it comes. */
function looker(session: Session, also: (state: RoomState) => Promise<unknown> = async () => undefined) {
  const faults: string[] = [];
  const seen = new Set<string>();
  const kindOf = (state: RoomState): string => {
    const { veil, screen } = wallOf(state);
    return veil === 'none' ? (screen.name === 'debriefing' ? `debriefing ${screen.page.kind}` : screen.name) : veil;
  };
  const meanwhile: Way['meanwhile'] = async (state) => {
    await also(state);
    const name = kindOf(state);
    if (seen.has(name)) return;
    seen.add(name);
    faults.push(...(await measured(session, name, wallOf(state).stage.presence !== 'away')));
    faults.push(...(await axeFindings(wall(session))).map((finding) => `${name}: ${finding}`));
  };
  return { meanwhile, faults, seen };
}

let isTied = false;
const votes: Votes = ({ options, round }, { at }) => {
  const isFirst = round === 2 && !isTied && at.name === 'again';
  isTied ||= isFirst;
  return firstByName(options, isFirst ? [9, 9, 2] : [9, 6, 5]);
};

const SAID = ['I am putting three fresh ones on now.', 'Let me taste one with you first.'] as const;

async function rewritten(session: Session): Promise<void> {
  const { rewrites } = enDesk.work;
  for (const text of SAID) {
    await done(session, async () => {
      await desk(session).getByRole('textbox', { name: rewrites.field }).fill(text);
      await desk(session).getByRole('button', { name: rewrites.add }).click();
    });
  }
}

/** To a step of the plan, by its number in the list. */
const toStep = (session: Session, number: number): Promise<RoomState> =>
  done(session, async () => {
    await desk(session).getByRole('button', { name: enDesk.plan.go }).click();
    await desk(session).getByRole('dialog').getByRole('button').nth(number).click();
  });

const opened = async (plan: string, teams: readonly string[] = []): Promise<Session> => {
  const session = await openRoom(context, served.url, { plan, people: 20, teams });
  await reopen(session, 'desk', roomOf(wall(session)));
  return session;
};

describe('every screen of the wall, from the last row', () => {
  it(
    'can be read in the plan of 20 minutes, also under what stands over it',
    async () => {
      const session = await opened('20 minutes');
      const { meanwhile, faults, seen } = looker(session, async ({ at, veil }) => {
        if (at.name !== 'effect' || veil !== 'none' || seen.has('quiet')) return;
        for (const [key, name] of [
          ['h', 'card'],
          ['q', 'quiet'],
          ['p', 'paused'],
        ] as const) {
          const veiled = await done(session, () => desk(session).locator('body').press(key));
          await meanwhile?.(veiled, session);
          await done(session, () => desk(session).locator('body').press('Escape'));
          seen.add(name);
        }
      });
      const way: Way = { hand: byDesk, votes, meanwhile };
      await goOnUntil(session, way, ({ at }) => at.name === 'listing');
      await written(desk(session), session, 'i', [
        'a guest shows me our advert',
        'say what the plate should have been',
      ]);
      const last = await goOnUntil(session, way, ({ at }) => at.name === 'over');
      await meanwhile?.(last, session);
      expect(faults).toEqual([]);
      expect([...seen]).toEqual(
        expect.arrayContaining(['telling', 'briefing', 'line', 'reading', 'voting', 'discussing', 'tied', 'counted']),
      );
      expect([...seen]).toEqual(
        expect.arrayContaining(['effect', 'later', 'ended', 'cards', 'over', 'card', 'quiet', 'paused']),
      );
      expect([...seen]).toEqual(
        expect.arrayContaining(['arc', 'headline', 'turn', 'hundred', 'question'].map((page) => `debriefing ${page}`)),
      );
    },
    LONG,
  );

  it(
    'can be read in the games of teams',
    async () => {
      const session = await opened('90 minutes', TEAMS);
      const { meanwhile, faults, seen } = looker(session, async ({ at, rewrites }) => {
        if (at.name === 'writing' && rewrites.length === 0) await rewritten(session);
      });
      const way: Way = { hand: byDesk, votes, meanwhile };
      await toStep(session, 2);
      await goOnUntil(session, way, ({ at }) => at.name === 'ended');
      await toStep(session, 3);
      const table = await toStep(session, 3);
      await meanwhile?.(table, session);
      await toStep(session, 4);
      await goOnUntil(session, way, ({ at }) => at.name === 'chosen' || at.name === 'debriefing');
      const rules = await toStep(session, 6);
      await written(desk(session), session, 'r', ['A booking note is read before the plate leaves.']);
      await meanwhile?.(rules, session);
      expect(faults).toEqual([]);
      expect([...seen]).toEqual(expect.arrayContaining(['handing', 'table', 'writing', 'choosing', 'rules']));
    },
    LONG,
  );

  it(
    'can be read where teams look for the turn',
    async () => {
      const session = await opened('45 minutes', TEAMS);
      const way: Way = { hand: byDesk, votes };
      await toStep(session, 2);
      await goOnUntil(session, way, ({ at }) => at.name === 'marking');
      const { meanwhile, faults, seen } = looker(session);
      await goOnUntil(session, { ...way, meanwhile }, ({ at }) => at.name === 'debriefing');
      expect(faults).toEqual([]);
      expect([...seen]).toEqual(['marking', 'marked']);
    },
    LONG,
  );
});
