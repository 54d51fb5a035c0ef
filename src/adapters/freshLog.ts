import type { DBSchema, IDBPDatabase } from 'idb';
import type { Shelves } from './database';

/** A database with a place for small notes. */
interface WithNotes extends DBSchema {
  readonly notes: Shelves['notes'];
}

/** More than the browser's own log holds before it begins a new one, in values too small to be stored apart. */
const PIECES = 130;
const PIECE = 40_000;
const NAME = 'fresh log';

/**
 * Makes the browser begin a new file for its own log. A browser that was killed in the middle of a write leaves half a
 * record at the end of that file; Chromium writes on behind it, cannot read past it at the start after that, and drops
 * the whole database. What is behind a finished file is safe. What is written for it is taken away again.
 */
export async function freshLog<Schema extends WithNotes>(database: IDBPDatabase<Schema>): Promise<void> {
  // Of whatever else lies in the database nothing is touched.
  const notes = database as unknown as IDBPDatabase<WithNotes>;
  const filling = notes.transaction('notes', 'readwrite');
  const text = 'x'.repeat(PIECE);
  for (let at = 0; at < PIECES; at += 1) void filling.store.put({ name: `${NAME} ${at}`, text });
  await filling.done;
  await notes.delete('notes', IDBKeyRange.bound(NAME, `${NAME}~`));
}
