import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OwnFile, OwnShelf } from '../app/author/tools';
import { OWN_SHELF } from './ownShelfThere';

/** How the library lies in the browser's database. A change of this is a new version with a step of its own in `upgrade`. */
interface Library extends DBSchema {
  readonly files: { readonly key: string; readonly value: OwnFile };
}

const VERSION = 1;

/** The person's own library in the browser's database. */
export function databaseShelf(): OwnShelf {
  let opened: Promise<IDBPDatabase<Library>> | null = null;
  const database = (): Promise<IDBPDatabase<Library>> => {
    opened ??= openDB<Library>(OWN_SHELF, VERSION, {
      upgrade: (fresh, from) => {
        if (from < 1) fresh.createObjectStore('files', { keyPath: 'id' });
      },
      // Another page with a newer version of the game wants to change the library: let it.
      blocking: (_version, _blocked, event) => (event.target as IDBDatabase).close(),
      terminated: () => (opened = null),
    });
    // What is refused now may be granted the next time.
    opened.catch(() => (opened = null));
    return opened;
  };
  return {
    list: async () => {
      const items: OwnFile['item'][] = [];
      // One by one, each in a moment of its own: files may be large.
      for await (const { value } of (await database()).transaction('files').store) items.push(value.item);
      return items;
    },
    keep: async (file) => void (await (await database()).put('files', file)),
    load: async (id) => (await (await database()).get('files', id)) ?? null,
    remove: async (id) => (await database()).delete('files', id),
  };
}
