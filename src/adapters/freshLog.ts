import type { Database } from './database';

/** More than the browser's own log holds before it begins a new one, in values too small to be stored apart. */
const PIECES = 130;
const PIECE = 40_000;
const NAME = 'fresh log';

/**
 * Makes the browser begin a new file for its own log. A browser that was killed in the middle of a write leaves half a
 * record at the end of that file; Chromium writes on behind it, cannot read past it at the start after that, and drops
 * the whole database. What is behind a finished file is safe. What is written for it is taken away again.
 */
export async function freshLog(database: Database): Promise<void> {
  const filling = database.transaction('notes', 'readwrite');
  const text = 'x'.repeat(PIECE);
  for (let at = 0; at < PIECES; at += 1) void filling.store.put({ name: `${NAME} ${at}`, text });
  await filling.done;
  await database.delete('notes', IDBKeyRange.bound(NAME, `${NAME}~`));
}
