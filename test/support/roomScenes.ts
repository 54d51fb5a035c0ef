import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { RoomState } from '../../src/core/room/state';
import { standOf, type Way } from './roomHands';
import { done, factsOf, type Session, settled, stateNow } from './roomJourney';

/** Most votes for the option whose name comes first, so that the same talk comes whatever order the replies stand in. */
export const firstByName = (options: readonly string[], counts: readonly number[]): readonly number[] => {
  const ranks = options.toSorted();
  return options.map((option) => counts[ranks.indexOf(option)] ?? 0);
};

/** What happens once on the way, at the first stand of that kind. */
export function onceAt(scenes: Readonly<Record<string, (session: Session, state: RoomState) => Promise<unknown>>>) {
  const seen = new Set<string>();
  const meanwhile: Way['meanwhile'] = async (state, session) => {
    const scene = Object.keys(scenes).find((name) => standOf(state).startsWith(name) && !seen.has(name));
    if (scene === undefined) return;
    seen.add(scene);
    await scenes[scene]?.(session, state);
  };
  return { meanwhile, left: () => Object.keys(scenes).filter((name) => !seen.has(name)) };
}

/** The open desk. */
export const desk = ({ desk: window }: Session): Page => window?.page ?? expect.fail('the desk is closed');
/** The open wall. */
export const wall = ({ wall: window }: Session): Page => window?.page ?? expect.fail('the wall is closed');

/** Reloads a window, and finds everything as it was. */
export async function reloaded(session: Session, which: 'wall' | 'desk'): Promise<void> {
  const before = await factsOf(session);
  const state = await stateNow(session);
  await session[which]?.page.reload();
  await settled(session, state);
  expect(await factsOf(session)).toEqual(before);
}

/** What the wall says of votes, reply by reply, in the words that are read aloud; in no order that lots could change. */
export async function countsOn(session: Session): Promise<readonly string[]> {
  const texts = await wall(session).locator('.wall-count').allTextContents();
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).toSorted();
}

/** Writes something into a dialog that a key opens. */
export async function written(page: Page, session: Session, key: string, texts: readonly string[]): Promise<RoomState> {
  return done(session, async () => {
    await page.locator('body').press(key);
    const fields = page.getByRole('dialog').getByRole('textbox');
    for (const [place, text] of texts.entries()) await fields.nth(place).fill(text);
    await fields.last().press('Enter');
  });
}
