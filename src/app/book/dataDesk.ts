import type { Archived } from '../../core/records/archiveRead';
import { pseudonymFrom } from '../../core/records/pseudonym';
import { isFileDue, readSaved } from '../../core/records/reminder';
import type { Game } from '../game';
import type { Shelf } from './book';
import type { DataView, FileView } from './dataView';

/** Files that were read and wait for a word. */
export interface Waiting {
  readonly files: readonly FileView[];
  /** What would be kept, attempt by attempt. */
  readonly attempts: readonly Archived[];
  /** Whose it is and what they aim for, taken over where nothing is here yet. */
  readonly participant: string;
  readonly goal: string;
}

/** What the page knows beside the store. */
interface DeskState extends Pick<DataView, 'lost' | 'busy' | 'done'> {
  readonly waiting: Waiting | null;
  /** The name for this visit where none can be kept. */
  readonly name: string;
}

const desks = new WeakMap<Game, DeskState>();
const EMPTY: DeskState = { lost: null, busy: null, done: null, waiting: null, name: '' };

export const deskOf = (game: Game): DeskState => desks.get(game) ?? EMPTY;

export function note(game: Game, next: Partial<DeskState>): void {
  desks.set(game, { ...deskOf(game), ...next });
}

/** Shows the page as it is now, if that is still wanted once it has been read. */
export async function show({ game }: Shelf, isWanted: () => boolean = () => true): Promise<void> {
  const data = await dataView(game);
  if (isWanted()) game.change({ page: { name: 'data', data } });
}

/** The same, unless the person has left the page meanwhile. */
export async function showStill(shelf: Shelf, next: Partial<DeskState>): Promise<void> {
  note(shelf.game, next);
  const isOpen = (): boolean => shelf.game.state().page?.name === 'data';
  if (isOpen()) await show(shelf, isOpen);
}

async function dataView(game: Game): Promise<DataView> {
  const { store, clock } = game.ports;
  const heads = await store.heads();
  const saved = readSaved(await store.note('saved'));
  const participant = await participantOf(game);
  const since = heads.length === 0 ? null : heads.reduce((first, { at }) => Math.min(first, at), Infinity);
  const { waiting, lost, busy, done } = deskOf(game);
  return {
    lost,
    busy,
    done,
    attempts: heads.length,
    since,
    saving: game.state().saving,
    participant,
    saved: saved?.at ?? null,
    due: isFileDue({ attempts: heads.length, since }, saved, clock.wall(), clock.dayOf),
    preview: waiting?.files ?? null,
  };
}

/** The name in files: as kept, else a new one by the device's chance, which is kept from now on. */
export async function participantOf(game: Game): Promise<string> {
  const kept = (await game.ports.store.note('participant')) ?? deskOf(game).name;
  return kept === '' ? nameAnew(game) : kept;
}

/** Another name that says nothing about the person. */
export async function nameAnew(game: Game): Promise<string> {
  const name = pseudonymFrom(game.ports.chance.seed());
  note(game, { name });
  await game.ports.store.keepNote('participant', name);
  return name;
}

/** What is known of attempts by their names, for the words of a line. */
export const titleOf = ({ ports, state }: Game, story: string): string =>
  ports.shelf.titles[story] ?? state().own.find((item) => item.story === story)?.title ?? story;
