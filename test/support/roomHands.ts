import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { OptionView } from '../../src/core/projections/roomViews';
import { isTeamsOwn, openBallotOf } from '../../src/core/room/ballots';
import type { Ballot, RoomState } from '../../src/core/room/state';
import { enDesk } from '../../src/locales/enDesk';
import { TEAM_KEYS } from '../../src/projector/roomKeys';
import { done, type Session, settled, stateNow, wallOf } from './roomJourney';

/** How many vote for each option of an open ballot, in the order shown. */
export type Votes = (ballot: Ballot, state: RoomState) => readonly number[];

/** One way to lead a session: by the buttons and fields of the desk, or by the keys of the one window there is. */
export interface Hand {
  /** Enter, or the one main button. */
  readonly onward: (session: Session) => Promise<unknown>;
  /** Types the counts of the open ballot; it stays open. */
  readonly count: (session: Session, ballot: Ballot, counts: readonly number[]) => Promise<unknown>;
  /** Says what is done. */
  readonly decide: (session: Session, letter: string) => Promise<unknown>;
}

const wallPage = ({ wall }: Session): Page => wall?.page as Page;
const deskPage = ({ desk }: Session): Page => desk?.page as Page;

/** The options of a ballot as the wall bears them, in its order. */
export function lettered(state: RoomState, ballot: Ballot): readonly OptionView[] {
  const { screen } = wallOf(state);
  const shown: readonly OptionView[] =
    'options' in screen ? screen.options : 'split' in screen ? screen.split.options : [];
  return ballot.options.map((id) => shown.find((option) => option.id === id) as OptionView);
}

/** The desk: buttons by their names, counts in fields. */
export const byDesk: Hand = {
  onward: (session) => deskPage(session).locator('.desk-main').click(),
  count: async (session, ballot, counts) => {
    const options = lettered(await stateNow(session), ballot);
    for (const [place, { letter }] of options.entries()) {
      const name = enDesk.votes.fieldFor(letter);
      await deskPage(session).getByRole('textbox', { name }).fill(String(counts[place]));
    }
  },
  decide: (session, letter) =>
    deskPage(session)
      .getByRole('button', { name: enDesk.votes.decide(letter) })
      .click(),
};

/** Keys on the wall, where nothing else is. */
export const byKeys: Hand = {
  onward: (session) => wallPage(session).keyboard.press('Enter'),
  count: async (session, _ballot, counts) => {
    const { keyboard } = wallPage(session);
    for (const count of counts) {
      for (const digit of String(count)) await keyboard.press(digit);
      await keyboard.press('Enter');
    }
  },
  decide: (session, letter) => wallPage(session).keyboard.press(letter.toLowerCase()),
};

/** Each team presses a key of its own, in the window that is there. */
export async function pressTeamKeys(session: Session, picks: readonly number[]): Promise<void> {
  const page = session.desk?.page ?? wallPage(session);
  for (const [team, pick] of picks.entries()) await page.keyboard.press(TEAM_KEYS[team]?.[pick] as string);
}

const isCounted = (state: RoomState, key: string, counts: readonly number[]): boolean => {
  const ballot = state.ballots.find((one) => one.key === key);
  return counts.every((count, place) => (ballot?.counts[ballot.options[place] as string] ?? 0) === count);
};

const isCast = (state: RoomState, key: string, voters: number): boolean =>
  Object.keys(state.ballots.find((one) => one.key === key)?.seats ?? {}).length === voters;

/** Types counts and waits until the log has them, all of them. */
export async function counted(session: Session, hand: Hand, counts: readonly number[]): Promise<RoomState> {
  const ballot = openBallotOf(await stateNow(session)) as Ballot;
  await hand.count(session, ballot, counts);
  await expect.poll(async () => isCounted(await stateNow(session), ballot.key, counts), { timeout: 60_000 }).toBe(true);
  return stateNow(session);
}

/** Has every team press a key, and waits until the log has all of them. */
export async function cast(session: Session, picks: readonly number[]): Promise<RoomState> {
  const ballot = openBallotOf(await stateNow(session)) as Ballot;
  await pressTeamKeys(session, picks);
  await expect
    .poll(async () => isCast(await stateNow(session), ballot.key, picks.length), { timeout: 60_000 })
    .toBe(true);
  return stateNow(session);
}

/** The place of the largest. */
const topOf = (counts: readonly number[]): number => counts.indexOf(Math.max(...counts));

/** The next thing that happens in the room: a vote is counted and closed, something is decided, or it goes on. */
export async function goOn(session: Session, hand: Hand, votes: Votes): Promise<RoomState> {
  const state = await stateNow(session);
  const ballot = openBallotOf(state) ?? (state.at.name === 'tied' ? (state.ballots.at(-1) ?? null) : null);
  if (ballot === null) return done(session, () => hand.onward(session));
  const counts = votes(ballot, state);
  if (state.at.name === 'tied' || isTeamsOwn(state)) {
    const letter = lettered(state, ballot)[topOf(counts)]?.letter ?? 'A';
    return done(session, () => hand.decide(session, letter));
  }
  if (ballot.byKeys) await cast(session, picksOf(counts, state.setup.teams.length));
  else await counted(session, hand, counts);
  await settled(session, await stateNow(session));
  return done(session, () => hand.onward(session));
}

/** Teams share the options as counts share them: the first for the first, and so on, until there is no team left. */
const picksOf = (counts: readonly number[], teams: number): readonly number[] =>
  counts.flatMap((count, option) => Array.from({ length: count }, () => option)).slice(0, teams);

/** Goes on until something holds; `meanwhile` does what else happens on the way, at each stand. */
export async function goOnUntil(
  session: Session,
  { hand, votes, meanwhile = async () => undefined }: Way,
  isThere: (state: RoomState) => boolean,
): Promise<RoomState> {
  const MOST = 600;
  let state = await stateNow(session);
  for (let steps = 0; !isThere(state); steps += 1) {
    if (steps > MOST) throw new Error(`the room went on ${MOST} times and is still at ${state.at.name}`);
    await meanwhile(state, session);
    if (isThere((state = await stateNow(session)))) break;
    state = await goOn(session, hand, votes);
  }
  return state;
}

/** How a session is led. */
export interface Way {
  readonly hand: Hand;
  readonly votes: Votes;
  readonly meanwhile?: (state: RoomState, session: Session) => Promise<unknown>;
}

/** Names where a room is, so that something can be done once there. */
export const standOf = ({ plan, step, at, veil }: RoomState): string =>
  `${plan.steps[step]?.id} ${at.name} ${at.place} ${veil}`;
