import type { DBSchema, IDBPDatabase, StoreNames } from 'idb';
import type { RoomHead } from '../app/room/port';
import type { RoomId } from '../core/model/ids';
import type { RoomEntry } from '../core/room/log';
import type { Shelves } from './database';

/** How rooms lie in the browser's database. A change of this is a new version with a step of its own in `upgrade`. */
export interface RoomShelves extends DBSchema {
  readonly entries: { readonly key: [RoomId, number]; readonly value: RoomEntry };
  readonly heads: { readonly key: RoomId; readonly value: RoomHead };
  readonly notes: Shelves['notes'];
}

export type Rooms = IDBPDatabase<RoomShelves>;

/** A transaction that is complete only when the disk has it. */
export function strictly<Names extends readonly StoreNames<RoomShelves>[]>(opened: Rooms, names: Names) {
  const transaction = opened.transaction(names, 'readwrite', { durability: 'strict' });
  // Whoever waits for its end is told; whoever was stopped before no longer waits.
  transaction.done.catch(() => undefined);
  return transaction;
}
