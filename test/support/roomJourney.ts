import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { planLibrary, readPlanFile } from '../../src/app/planReading';
import { ROOMS } from '../../src/adapters/roomsGone';
import type { TeamPlan } from '../../src/core/model/plan';
import { projectWall } from '../../src/core/projections/roomWall';
import type { WallView } from '../../src/core/projections/roomViews';
import { openRoomChart } from '../../src/core/room/chart';
import type { RoomAct, RoomFact } from '../../src/core/room/facts';
import type { RoomEntry } from '../../src/core/room/log';
import type { RoomState, Stories } from '../../src/core/room/state';
import { enDesk } from '../../src/locales/enDesk';
import { enRoom } from '../../src/locales/enRoom';
import { shownOn } from '../../src/projector/deskShown';
import { openWindow, type Window } from './hosts';
import { SHIPPED, shipped } from './scenarios';

const SESSIONS = 'scenarios/sessions';

/** Long enough for a busy machine; it only ends what hangs. */
const PATIENCE = { timeout: 60_000, intervals: [20, 50, 100] };

const programs = new Map(SHIPPED.map((id) => [id, shipped(id)]));

/** The stories as a room plays them, but for how far each customer can be moved, which no screen of a talk needs. */
export const STORIES: Stories = Object.fromEntries(
  [...programs].map(([id, program]) => [id, { program, reaches: program.customers.map(() => null) }]),
) as Stories;

/** The plans that ship with the game. */
export const PLANS: readonly TeamPlan[] = readdirSync(SESSIONS)
  .filter((file) => /^[a-z-]+\.json$/.test(file) && !file.includes('schema'))
  .flatMap((file) => {
    const library = planLibrary(SHIPPED, (name) => programs.get(name) ?? null);
    const { plan } = readPlanFile(file, readFileSync(join(SESSIONS, file)), library);
    return plan === null ? [] : [plan];
  });

/** Every entry of every room that is kept in this browser, read past the game's own code, in order. */
export const entriesOn = (page: Page): Promise<readonly RoomEntry[]> =>
  page.evaluate(async (name) => {
    const answered = <Value>(asked: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, fail) => {
        asked.addEventListener('success', () => resolve(asked.result));
        asked.addEventListener('error', () => fail(asked.error ?? new Error('no answer')));
      });
    // Asking for what is not there would make it.
    const known = await indexedDB.databases();
    if (known.every((one) => one.name !== name)) return [];
    const database = await answered(indexedDB.open(name));
    const isThere = database.objectStoreNames.contains('entries');
    const entries = isThere ? await answered(database.transaction('entries').objectStore('entries').getAll()) : [];
    database.close();
    return (entries as RoomEntry[]).toSorted((one, other) => one.seq - other.seq);
  }, ROOMS);

/** A session that is going on: its windows, and what has been done in it. */
export interface Session {
  readonly context: BrowserContext;
  readonly url: string;
  /** The window on the projector, and the facilitator's; null while it is closed. */
  wall: Window | null;
  desk: Window | null;
}

/** What is chosen at the door. */
export interface Choice {
  /** The title of the plan. */
  readonly plan: string;
  readonly people: number;
  readonly way?: 'hands' | 'cards' | 'keys';
  readonly anonymous?: boolean;
  /** The first counts stand on the wall while neighbours talk. */
  readonly firstCounts?: boolean;
  readonly teams?: readonly string[];
}

const { door } = enDesk;

/** Opens a room at the door, as a facilitator does. */
export async function openRoom(context: BrowserContext, url: string, choice: Choice): Promise<Session> {
  // Keeping the game on the device has journeys of its own.
  await context.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  const wall = await openWindow(context, new URL('team/', url).href);
  const { page } = wall;
  await page.getByRole('heading', { name: door.title }).waitFor();
  await fillDoor(page, choice);
  await page.getByRole('button', { name: door.open.button }).click();
  await page.locator('.wall').waitFor();
  return { context, url, wall, desk: null };
}

async function fillDoor(
  page: Page,
  { plan, people, way = 'hands', anonymous = false, firstCounts = false, teams = [] }: Choice,
): Promise<void> {
  await page.locator('.door-plan label', { has: page.getByText(plan, { exact: true }) }).click();
  await page.getByRole('textbox', { name: door.open.people }).fill(String(people));
  await page.getByRole('radio', { name: new RegExp(`^${door.ways[way].name}`) }).check({ force: true });
  const small = door.open[anonymous ? 'hidden' : 'shown'];
  await page.getByRole('radio', { name: small, exact: true }).check({ force: true });
  if (firstCounts)
    await page.getByRole('radio', { name: door.open.firstCounts.atOnce.name, exact: true }).check({ force: true });
  const count = teams.length === 0 ? door.open.noTeams : String(teams.length);
  const group = page.getByRole('group', { name: door.open.teams });
  if ((await group.count()) > 0) await group.getByRole('radio', { name: count, exact: true }).check({ force: true });
  for (const [place, name] of teams.entries()) {
    await page.getByRole('textbox', { name: door.open.team(place + 1) }).fill(name);
  }
}

/** The room of a window, as its address has it. */
export const roomOf = (page: Page): string => new URL(page.url()).hash;

/** Any window of the session that is open. */
export function anyPage({ wall, desk }: Session): Page {
  const page = desk?.page ?? wall?.page;
  if (page === undefined) throw new Error('no window is open');
  return page;
}

/** The facts of the open session, as the store has them. */
export async function factsOf(session: Session): Promise<readonly RoomFact[]> {
  const room = decodeURIComponent(roomOf(anyPage(session)).slice(1));
  const entries = await entriesOn(anyPage(session));
  return entries.filter((entry) => String(entry.room) === room).map(({ fact }) => fact);
}

/** The room that follows from facts, by the rules themselves. */
export function stateOf([opened, ...acts]: readonly RoomFact[]): RoomState {
  if (opened?.type !== 'room.opened') throw new Error('the log does not begin with a room');
  const plan = PLANS.find(({ hash }) => hash === opened.planHash);
  if (plan === undefined) throw new Error(`no plan of this content: ${opened.plan}`);
  const chart = openRoomChart(plan, STORIES, opened);
  for (const act of acts) {
    const refusal = chart.act(act as RoomAct);
    if (refusal !== null) throw new Error(`the log holds what was refused: ${JSON.stringify([act, refusal])}`);
  }
  return chart.state();
}

/** The room as it is now. */
export const stateNow = async (session: Session): Promise<RoomState> => stateOf(await factsOf(session));

/** What the wall has to show now. */
export const wallOf = (state: RoomState): WallView => projectWall(state, STORIES);

/** The name of the wall's screen as the page bears it. */
const screenNameOf = ({ veil, screen }: WallView): string => (veil === 'none' ? screen.name : veil);

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const textOn = async (page: Page, where: string): Promise<string> =>
  onOneLine((await page.locator(where).first().textContent({ timeout: 2_000 })) ?? '');

/** Waits until every open window shows the room as it is. */
export async function settled(session: Session, state: RoomState): Promise<void> {
  const wall = wallOf(state);
  const { what, text } = shownOn(enDesk, wall);
  const { wall: on, desk } = session;
  if (on !== null) {
    await expect.poll(() => on.page.locator('.wall').getAttribute('data-screen'), PATIENCE).toBe(screenNameOf(wall));
    await expect.poll(() => textOn(on.page, '.wall'), PATIENCE).toContain(wordsOn(wall, text));
  }
  if (desk !== null) {
    await expect.poll(() => textOn(desk.page, 'main'), PATIENCE).toContain(onOneLine(what));
    await expect.poll(() => textOn(desk.page, 'main'), PATIENCE).toContain(onOneLine(text));
  }
}

/** Screens on which what is said has to stand; on others a line makes room for the replies. */
const ALONE: ReadonlySet<string> = new Set(['telling', 'line', 'reading', 'effect', 'ended', 'writing']);

/** Words that tell a screen of the wall from the one before it. */
function wordsOn({ veil, screen }: WallView, text: string): string {
  if (veil !== 'none') return '';
  if (screen.name === 'voting' && screen.team === null)
    return screen.round === 1 ? enRoom.voting.first : enRoom.voting.again;
  return ALONE.has(screen.name) ? bareOf(text) : '';
}

/** What is said, without the name before it. */
const bareOf = (text: string): string => onOneLine(text.replace(/^[^:]{1,40}: /, ''));

/** Does something that is to be one fact or more, and waits until it is kept and every window shows it. */
export async function done(session: Session, act: () => Promise<unknown>): Promise<RoomState> {
  const before = (await factsOf(session)).length;
  await act();
  await expect.poll(async () => (await factsOf(session)).length, PATIENCE).toBeGreaterThan(before);
  const state = await stateNow(session);
  await settled(session, state);
  return state;
}

/** Opens the window that is closed; both stand for the same room. */
export async function reopen(session: Session, which: 'wall' | 'desk', hash = roomOf(anyPage(session))): Promise<void> {
  const page = which === 'wall' ? 'team/' : 'team/desk/';
  session[which] = await openWindow(session.context, new URL(page + hash, session.url).href);
  await session[which]?.page
    .locator(which === 'wall' ? '.wall' : '.desk-main')
    .first()
    .waitFor();
}

/** Closes a window, as a slip of the hand does. */
export async function shut(session: Session, which: 'wall' | 'desk'): Promise<void> {
  const window = session[which];
  session[which] = null;
  await window?.page.close();
}

/** Everything that any window said went wrong. */
export const errorsOf = ({ wall, desk }: Session): readonly string[] => [
  ...(wall?.errors ?? []),
  ...(desk?.errors ?? []),
];
