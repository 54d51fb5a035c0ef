import type { AttemptId } from '../../core/model/ids';
import { reviewOf, trustFrom, wordFor, type Word } from '../../core/projections/wordOfMouth';
import type { Game } from '../game';
import type { HeardBefore } from '../heard';
import type { Playable } from '../ports';
import type { Shelf } from './book';

/**
 * Looks up, at a briefing, which review the customer has read before coming. Whoever begins before that is known meets
 * somebody who has read nothing.
 */
export async function hear(shelf: Shelf): Promise<void> {
  const { game } = shelf;
  const { playable, exploring, settings } = game.state();
  if (playable === null || exploring || !settings.wordOfMouth || !isBefore(game)) return;
  const heard = await heardBy(shelf, playable);
  if (game.state().playable === playable && isBefore(game)) game.change({ heard });
}

/** The review of an earlier play, for a talk that goes on or is read again; null where its story has none any more. */
export async function heardAgain(shelf: Shelf, attempt: AttemptId | null): Promise<HeardBefore | null> {
  if (attempt === null) return null;
  const found = (await shelf.past()).find((one) => one.attempt === attempt);
  if (found === undefined || found.ending === null) return null;
  return reviewed(shelf, { attempt, story: found.story.id, ending: found.ending });
}

function isBefore({ chart }: Game): boolean {
  const { at } = chart.standing();
  return at === 'briefing' || at === 'demo';
}

async function heardBy(shelf: Shelf, { program, own }: Playable): Promise<HeardBefore | null> {
  const past = await shelf.past();
  const house = own === true ? [] : neighboursOf(shelf.game, program.id);
  const word = wordFor(past, {
    story: program.id,
    version: program.about.version,
    room: 'solo',
    coach: false,
    branch: false,
    house: new Set(house),
  });
  return word && reviewed(shelf, word);
}

async function reviewed({ program }: Shelf, { attempt, story, ending }: Word): Promise<HeardBefore | null> {
  const told = await program(story);
  const review = told && reviewOf(told, ending);
  return review && { ...review, attempt, trust: trustFrom(review.stars) };
}

/** The stories in the same house of the street; none before home is known. */
function neighboursOf({ ports, state }: Game, story: string): readonly string[] {
  const items = (state().home ?? ports.home.ready)?.items ?? [];
  const building = items.find(({ id }) => id === story)?.building;
  return items.filter((item) => item.building === building).map(({ id }) => id);
}
