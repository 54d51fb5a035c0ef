import type { Game } from '../game';
import type { BookIntent } from '../intents';
import type { BookActs, Shelf } from './book';
import type { Book } from './port';
import { openPast, type Told } from './past';

type AnyActs = Readonly<Record<string, (shelf: Shelf, intent: BookIntent) => void | Promise<void>>>;

/** Each page's acts come when one of them is first asked for; the first part of an intent names the page. */
const PAGES: Readonly<Record<string, () => Promise<unknown>>> = {
  past: () => import('./look').then(({ lookActs }) => lookActs satisfies BookActs<'past.look'>),
  attempt: () => import('./attempts').then(({ attemptActs }) => attemptActs),
  notebook: () => import('./notebook').then(({ notebookActs }) => notebookActs),
  data: () => import('./data').then(({ dataActs }) => dataActs),
  class: () => import('./class').then(({ classActs }) => classActs),
};

/** What is read over many attempts. */
export function openBook(game: Game): Book {
  const storyOf = (id: string): Promise<Told | null> => toldStory(game, id);
  const past = openPast(game, storyOf);
  const take = async (intent: BookIntent): Promise<void> => {
    const acts = (await PAGES[intent.type.split('.')[0] as string]?.()) as AnyActs;
    await acts[intent.type]?.(shelf, intent);
  };
  const shelf: Shelf = {
    game,
    past: past.all,
    program: async (id) => (await storyOf(id))?.program ?? null,
    changed: async () => {
      past.forget();
      await take({ type: 'past.look' });
    },
  };
  return { take };
}

/** A story with the words of its debrief: the open one, or one that came with the game. Others are not at hand. */
async function toldStory({ ports, state }: Game, id: string): Promise<Told | null> {
  const { playable, reaches } = state();
  const isOpen = playable?.program.id === id;
  if (!isOpen && !Object.hasOwn(ports.shelf.titles, id)) return null;
  const found = isOpen ? playable : await ports.shelf.load(id);
  const program = await found.told();
  return { program, reaches: isOpen ? reaches : (found.reaches ?? []) };
}
