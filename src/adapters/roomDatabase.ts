import type { DBSchema, IDBPDatabase, StoreNames } from 'idb';
import { isOverAfter, type RoomHead, type RoomStore } from '../app/room/port';
import type { Kept, StoreFault } from '../app/store';
import type { RoomId } from '../core/model/ids';
import type { RoomEntry } from '../core/room/log';
import type { Shelves } from './database';
import { askToStay, connectionTo, freshLog, restOf } from './databaseStore';
import { ROOMS } from './roomsGone';

/** How rooms lie in the browser's database. A change of this is a new version with a step of its own in `upgrade`. */
interface RoomShelves extends DBSchema {
  readonly entries: { readonly key: [RoomId, number]; readonly value: RoomEntry };
  readonly heads: { readonly key: RoomId; readonly value: RoomHead };
  readonly notes: Shelves['notes'];
}

type Rooms = IDBPDatabase<RoomShelves>;

/**
 * Rooms have a database of their own: the one of plays keeps its version, so that no window of an older build is in the way, and
 * its counts of what was ever kept, and code that every play loads does not grow.
 */
export function roomDatabase(): RoomStore {
  const database = connectionTo<RoomShelves>(ROOMS, 1, (fresh, from) => {
    if (from < 1) {
      fresh.createObjectStore('entries', { keyPath: ['room', 'seq'] });
      fresh.createObjectStore('heads', { keyPath: 'room' });
      fresh.createObjectStore('notes', { keyPath: 'name' });
    }
  });
  let renewed: Promise<unknown> | null = null;
  let isAsked = false;
  // Nothing is written behind what a killed browser may have left half written.
  const renew = (): Promise<unknown> => (renewed ??= database(freshLog, asItIs));
  const keeping = async (work: (opened: Rooms) => Promise<Kept>): Promise<Kept> => {
    await renew();
    return database(work, asItIs);
  };
  return {
    heads: () => {
      // It takes its time, which nobody at the door has to wait for.
      void renew();
      return database((opened) => opened.getAll('heads'), none);
    },
    read: (room) => {
      void renew();
      return database((opened) => opened.getAll('entries', from(room, 0)), none);
    },
    append: async (entries) => {
      const kept = await keeping((opened) => add(opened, entries));
      if (kept === 'kept' && !isAsked) askToStay();
      isAsked ||= kept === 'kept';
      return kept;
    },
    mend: (room, entries) => keeping((opened) => mend(opened, room, entries)),
    remove: (room) => keeping((opened) => remove(opened, room)),
  };
}

const asItIs = (why: StoreFault): StoreFault => why;
const none = (): readonly never[] => [];

/** The keys of a room's entries, beginning with one; a list comes after every number. */
const from = (room: RoomId, seq: number): IDBKeyRange => IDBKeyRange.bound([room, seq], [room, []]);

const asideNote = (room: RoomId): string => `aside ${room}`;

/** A transaction that is complete only when the disk has it. */
function strictly<Names extends readonly StoreNames<RoomShelves>[]>(opened: Rooms, names: Names) {
  const transaction = opened.transaction(names, 'readwrite', { durability: 'strict' });
  // Whoever waits for its end is told; whoever was stopped before no longer waits.
  transaction.done.catch(() => undefined);
  return transaction;
}

/** Adds what is not there yet, all of it or nothing. */
async function add(opened: Rooms, entries: readonly RoomEntry[]): Promise<Kept> {
  const [first] = entries;
  if (first === undefined) return 'kept';
  const transaction = strictly(opened, ['entries', 'heads'] as const);
  const [log, heads] = [transaction.objectStore('entries'), transaction.objectStore('heads')];
  const [last, head] = await Promise.all([
    log.openCursor(from(first.room, 0), 'prev').then((cursor) => cursor?.value),
    heads.get(first.room),
  ]);
  const rest = restOf(entries, last && { entries: last.seq + 1, hash: last.hash });
  if (rest === null) return 'elsewhere';
  await Promise.all([
    ...rest.map((entry) => log.add(entry)),
    ...(rest.length === 0 ? [] : [heads.put(headOf(rest, head))]),
    transaction.done,
  ]);
  return 'kept';
}

/** The table's line for a room with these entries behind what it had. */
function headOf(rest: readonly RoomEntry[], before: RoomHead | undefined): RoomHead {
  const [first, last] = [rest[0] as RoomEntry, rest.at(-1) as RoomEntry];
  const plan = first.fact.type === 'room.opened' ? first.fact.plan : '';
  return {
    room: last.room,
    plan: before?.plan ?? plan,
    entries: last.seq + 1,
    began: before?.began ?? first.at,
    at: last.at,
    over: isOverAfter(rest, before?.over),
  };
}

/** Cuts a log where it is no longer whole. The rest is set aside as text: what cannot be read today may be read one day. */
async function mend(opened: Rooms, room: RoomId, entries: readonly RoomEntry[]): Promise<Kept> {
  const transaction = strictly(opened, ['entries', 'heads', 'notes'] as const);
  const [log, heads] = [transaction.objectStore('entries'), transaction.objectStore('heads')];
  const cut = await log.getAll(from(room, entries.length));
  await Promise.all([
    transaction.objectStore('notes').put({ name: asideNote(room), text: JSON.stringify(cut) }),
    log.delete(from(room, entries.length)),
    entries.length === 0 ? heads.delete(room) : heads.put(headOf(entries, undefined)),
    transaction.done,
  ]);
  return 'kept';
}

async function remove(opened: Rooms, room: RoomId): Promise<Kept> {
  const transaction = strictly(opened, ['entries', 'heads', 'notes'] as const);
  await Promise.all([
    transaction.objectStore('entries').delete(from(room, 0)),
    transaction.objectStore('heads').delete(room),
    transaction.objectStore('notes').delete(asideNote(room)),
    transaction.done,
  ]);
  return 'kept';
}
