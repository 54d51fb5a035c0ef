import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RoomState } from '../../src/core/room/state';
import { enDesk } from '../../src/locales/enDesk';
import { enRoom } from '../../src/locales/enRoom';
import { openBrowser, type Preview, servePreview } from '../support/chromium';
import { byKeys, goOnUntil, pressTeamKeys, standOf, type Votes, type Way } from '../support/roomHands';
import { done, errorsOf, factsOf, openRoom, type Session, stateNow } from '../support/roomJourney';
import { countsOn, firstByName, onceAt, reloaded, wall, written } from '../support/roomScenes';

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

const LONG = 600_000;
const TEAMS = ['Ash', 'Birch', 'Cedar'] as const;

const key = (session: Session, name: string) => done(session, () => wall(session).keyboard.press(name));

/** A list that a key opens: a number is typed, then Enter. */
const chosen = (session: Session, opens: string, number: number) =>
  done(session, async () => {
    const { keyboard } = wall(session);
    await keyboard.press(opens);
    await wall(session).getByRole('dialog').waitFor();
    for (const digit of String(number)) await keyboard.press(digit);
    await keyboard.press('Enter');
  });

describe('one screen and no mouse', () => {
  it(
    'is enough for the whole plan of 20 minutes, and never shows a count that is typed',
    async () => {
      const session = await openRoom(context, served.url, { plan: '20 minutes', people: 30 });
      const { meanwhile, left } = onceAt({
        'the-play voting': async () => {
          const { keyboard } = wall(session);
          await keyboard.press('1');
          await keyboard.press('2');
          const strip = wall(session).getByRole('status', { name: enDesk.keys.strip.label });
          await strip.waitFor();
          expect(await strip.innerText()).not.toContain('12');
          await keyboard.press('Backspace');
          await keyboard.press('Backspace');
          await keyboard.press('Escape');
        },
        'the-play discussing': async () => {
          expect(await countsOn(session), 'first counts while neighbours talk').toEqual([]);
          await key(session, 'p');
          await wall(session).getByRole('heading', { name: enRoom.paused.title }).waitFor();
          await reloaded(session, 'wall');
          await key(session, 'p');
        },
        'the-play tied': () => key(session, 'b'),
        'the-play effect': async () => {
          await key(session, 'h');
          await key(session, 'h');
          await key(session, 'q');
          await wall(session).getByRole('heading', { name: enRoom.quiet.title }).waitFor();
          await key(session, 'Escape');
          await chosen(session, 'b', 1);
        },
        'what-it-came-to debriefing 2': () => written(wall(session), session, 'n', ['Ask about the advert.']),
        'what-it-came-to debriefing 3': () => chosen(session, 's', 3),
        'close listing': () => written(wall(session), session, 'i', ['it is late', 'say so first']),
      });
      let ties = 0;
      const votes: Votes = ({ options, round }, { at }) => {
        if (at.name === 'tied') return firstByName(options, [1, 2, 0]);
        if (round === 2 && ties === 0) {
          ties += 1;
          return firstByName(options, [11, 11, 3]);
        }
        return firstByName(options, [14, 9, 2]);
      };
      const over = await goOnUntil(session, { hand: byKeys, votes, meanwhile }, ({ at }) => at.name === 'over');
      expect(left()).toEqual([]);
      expect(over.decisions.some(({ by }) => by === 'tie')).toBe(true);
      expect(over.cards).toMatchObject([{ when: 'it is late', will: 'say so first' }]);
      await wall(session).keyboard.press('x');
      await wall(session).keyboard.press('Enter');
      await wall(session).locator('.room-report').waitFor();
      expect(errorsOf(session)).toEqual([]);
    },
    LONG,
  );

  it(
    'is enough for the plan of 45 minutes with teams in turn, their marks typed on the wall',
    async () => {
      const session = await openRoom(context, served.url, { plan: '45 minutes', people: 12, teams: TEAMS });
      const marked = async (state: RoomState): Promise<void> => {
        if (!standOf(state).startsWith('the-turn marking') || Object.keys(state.marks).length > 0) return;
        for (const [team, turn] of [3, 5, 3].entries()) {
          await done(session, async () => {
            for (const digit of `${team + 1}${turn}`) await wall(session).keyboard.press(digit);
            await wall(session).keyboard.press('Enter');
          });
        }
      };
      const votes: Votes = ({ options }) => firstByName(options, [3, 2, 1]);
      const way: Way = { hand: byKeys, votes, meanwhile: marked };
      const over = await goOnUntil(session, way, ({ at }) => at.name === 'over');
      expect(Object.values(over.marks)).toEqual([{ 'team-1': 3, 'team-2': 5, 'team-3': 3 }]);
      expect(over.decisions.every(({ by }) => by === 'team')).toBe(true);
      expect(errorsOf(session)).toEqual([]);
    },
    LONG,
  );
});

describe('a key for each team', () => {
  it('counts the last one of each, tells who is in and not for what, and leaves the rest of the keyboard alone', async () => {
    const session = await openRoom(context, served.url, {
      plan: '20 minutes',
      people: 12,
      way: 'keys',
      firstCounts: true,
      teams: TEAMS,
    });
    const votes: Votes = () => [0, 0, 0];
    const { keyboard } = wall(session);
    await goOnUntil(session, { hand: byKeys, votes }, ({ at }) => at.name === 'voting');
    await done(session, () => keyboard.press('KeyE'));
    await done(session, () => keyboard.press('KeyQ'));
    await wall(session).getByText(enRoom.voting.voted('Ash')).waitFor();
    await done(session, () => keyboard.press('KeyU'));
    await done(session, () => keyboard.press('KeyS'));
    await wall(session)
      .getByText(enRoom.voting.voted(TEAMS.join(', ')))
      .waitFor();
    const facts = await factsOf(session);
    // Keys of teams that are not here, and those that are the facilitator's at other times.
    for (const other of ['KeyJ', 'KeyM', 'KeyH', 'KeyN', 'KeyB', 'Digit4']) await keyboard.press(other);
    expect(await factsOf(session)).toEqual(facts);
    const { ballots } = await stateNow(session);
    const [a, b] = ballots[0]?.options ?? [];
    expect(ballots[0]?.seats).toEqual({ 'team-1': a, 'team-2': a, 'team-3': b });
    await done(session, () => keyboard.press('Space'));
    await wall(session).getByRole('heading', { name: enRoom.paused.title }).waitFor();
    await done(session, () => keyboard.press('Space'));
    const talking = await done(session, () => keyboard.press('Enter'));
    expect(talking.at.name).toBe('discussing');
    expect(await countsOn(session), 'the first counts, as it was chosen').toEqual(['0 votes', '1 vote', '2 votes']);
    const again = await done(session, () => keyboard.press('Enter'));
    expect(again.at.name).toBe('again');
    await pressTeamKeys(session, [1, 1, 0]);
    await expect.poll(async () => (await stateNow(session)).ballots.at(-1)?.seats).toMatchObject({ 'team-3': a });
    expect((await done(session, () => keyboard.press('Enter'))).at.name).toBe('counted');
    expect(errorsOf(session)).toEqual([]);
  });
});
