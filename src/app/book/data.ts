import { cleanLine, LONGEST_NAME } from '../../core/records/pseudonym';
import { savedNote } from '../../core/records/reminder';
import type { Game } from '../game';
import type { BookActs, Shelf } from './book';
import { deskOf, nameAnew, note, show, showStill, type Waiting } from './dataDesk';
import { saveFile } from './dataFiles';
import { readFiles, takeIn } from './dataIntake';
import type { DataView, Done } from './dataView';

/** Less is here than was kept: the page opens as the way to get it back. */
export async function showLoss(shelf: Shelf, lost: NonNullable<DataView['lost']>): Promise<void> {
  const before = deskOf(shelf.game).lost;
  // The store counts what is brought back as if it were new; what was there before the loss is known from the first look.
  note(shelf.game, { lost: { had: Math.min(lost.had, before?.had ?? lost.had), has: lost.has } });
  await show(shelf);
}

/** Export, import and delete: all that is kept on this device. */
export const dataActs: BookActs<
  | 'data.open'
  | 'data.export'
  | 'data.rename'
  | 'data.read'
  | 'data.take'
  | 'data.drop'
  | 'data.remove'
  | 'data.startAnew'
> = {
  'data.open': async (shelf) => {
    const { game } = shelf;
    note(game, { done: null });
    // Something else may have been asked for in the meantime.
    await show(shelf, () => game.state().loading === '');
  },
  'data.export': (shelf, { what }) => working(shelf, 'writing', () => saveFile(shelf, what)),
  'data.rename': (shelf, { pseudonym }) => working(shelf, 'writing', () => rename(shelf.game, pseudonym)),
  'data.read': (shelf, { files }) =>
    working(shelf, 'reading', async () => {
      note(shelf.game, { waiting: null });
      note(shelf.game, { waiting: await readFiles(shelf.game, files) });
      return null;
    }),
  'data.take': (shelf) => working(shelf, 'taking', () => take(shelf)),
  'data.drop': async (shelf) => {
    await showStill(shelf, { waiting: null, done: { kind: 'dropped' } });
  },
  'data.remove': (shelf) => working(shelf, 'removing', () => remove(shelf)),
  'data.startAnew': (shelf) => working(shelf, 'taking', () => startAnew(shelf)),
};

/** One thing after another; what came of it is shown at the end. Nothing is begun while something is under way. */
async function working(
  shelf: Shelf,
  busy: NonNullable<DataView['busy']>,
  work: () => Promise<Done | null>,
): Promise<void> {
  if (deskOf(shelf.game).busy !== null) return;
  await showStill(shelf, { busy, done: null });
  // What is fetched for the tables may be out of reach; that is told like everything else.
  const done = await work().catch((): Done => ({ kind: 'unread' }));
  await showStill(shelf, { busy: null, done });
}

/** A name as typed; without any, another that says nothing about the person. */
async function rename(game: Game, typed: string): Promise<Done> {
  const name = cleanLine(typed, LONGEST_NAME);
  if (name === '') await nameAnew(game);
  else {
    note(game, { name });
    await game.ports.store.keepNote('participant', name);
  }
  return { kind: 'renamed' };
}

async function take(shelf: Shelf): Promise<Done | null> {
  const { game } = shelf;
  const { waiting, lost } = deskOf(game);
  if (waiting === null) return null;
  const isFirst = (await game.ports.store.heads()).length === 0;
  const done = await takeIn(game, waiting);
  if (isFirst) await takeOver(game, waiting);
  note(game, { waiting: null, lost: await stillLost(game, lost) });
  await shelf.changed();
  return done;
}

/** As much as ever was there is there again: then that is the whole from now on. Else what is missing stays told. */
async function stillLost({ ports: { store } }: Game, lost: DataView['lost']): Promise<DataView['lost']> {
  if (lost === null) return null;
  const has = (await store.heads()).reduce((sum, { entries }) => sum + entries, 0);
  const isBack = has >= lost.had && (await store.accept()) === 'kept';
  return isBack ? null : { had: lost.had, has };
}

/** On a device where nothing was, whoever brings their file stays who they were, and has all of it in a file. */
async function takeOver({ ports }: Game, { participant, goal }: Waiting): Promise<void> {
  const { length } = await ports.store.heads();
  await ports.store.keepNote('saved', savedNote({ at: Math.round(ports.clock.wall()), attempts: length }));
  if (participant !== '') await ports.store.keepNote('participant', participant);
  if (goal !== '') await ports.store.keepNote('goal', goal);
}

async function remove(shelf: Shelf): Promise<Done> {
  const { game } = shelf;
  const kept = await game.ports.store.wipe();
  if (kept !== 'kept') return { kind: 'failed', why: kept };
  game.ports.settings.forget();
  note(game, { lost: null, waiting: null, name: '' });
  game.change({ unfinished: [], leavings: [], next: null, isFileDue: false });
  await shelf.changed();
  return { kind: 'removed' };
}

/** What is there is the whole from now on. */
async function startAnew(shelf: Shelf): Promise<Done | null> {
  const { game } = shelf;
  const kept = await game.ports.store.accept();
  if (kept !== 'kept') return { kind: 'failed', why: kept };
  note(game, { lost: null, waiting: null });
  await shelf.changed();
  game.change({ page: null });
  return null;
}
