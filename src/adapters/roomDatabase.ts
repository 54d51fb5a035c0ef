import { isOverAfter, type RoomHead, type RoomStore } from '../app/room/port';
import type { Kept, StoreFault } from '../app/store';
import type { RoomId } from '../core/model/ids';
import type { RoomEntry } from '../core/room/log';
import { askToStay, connectionTo, freshLog, restOf } from './databaseStore';
import { acceptRooms, knownRooms, missingRooms, oneLess } from './roomCount';
import { strictly, type Rooms, type RoomShelves } from './roomShelves';
import { ROOMS } from './roomsGone';

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
  const keeping = async <Done>(work: (opened: Rooms) => Promise<Done>): Promise<Done | StoreFault> => {
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
      const kept = await keeping((opened) => addCounted(opened, entries));
      if (kept === 'kept' && !isAsked) askToStay();
      isAsked ||= kept === 'kept';
      return kept;
    },
    mend: (room, entries) => keeping((opened) => mend(opened, room, entries)),
    remove: (room) => keeping((opened) => takeAway(opened, room, false)),
    // Where it cannot be opened, nothing is known to be missing.
    missing: () => database((opened) => missingRooms(opened), nothing),
    accept: () => keeping(acceptRooms),
  };
}

const asItIs = (why: StoreFault): StoreFault => why;
const none = (): readonly never[] => [];
const nothing = (): number => 0;

/** The keys of a room's entries, beginning with one; a list comes after every number. */
const from = (room: RoomId, seq: number): IDBKeyRange => IDBKeyRange.bound([room, seq], [room, []]);

const asideNote = (room: RoomId): string => `aside ${room}`;
const aside = (room: RoomId, cut: readonly RoomEntry[]) => ({ name: asideNote(room), text: JSON.stringify(cut) });

/** Adds what is not there yet; a room that began by it is known of from now on. */
async function addCounted(opened: Rooms, entries: readonly RoomEntry[]): Promise<Kept> {
  const before = knownRooms();
  const added = await add(opened, entries);
  if (added !== 'begun') return added;
  await missingRooms(opened, before);
  return 'kept';
}

/** Adds what is not there yet, all of it or nothing, and says where a room began by it. */
async function add(opened: Rooms, entries: readonly RoomEntry[]): Promise<Kept | 'begun'> {
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
  return rest[0]?.seq === 0 ? 'begun' : 'kept';
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
  if (entries.length === 0) return takeAway(opened, room, true);
  const transaction = strictly(opened, ['entries', 'heads', 'notes'] as const);
  const log = transaction.objectStore('entries');
  const cut = await log.getAll(from(room, entries.length));
  await Promise.all([
    transaction.objectStore('notes').put(aside(room, cut)),
    log.delete(from(room, entries.length)),
    transaction.objectStore('heads').put(headOf(entries, undefined)),
    transaction.done,
  ]);
  return 'kept';
}

/** Takes a whole room away on purpose, which is no loss. */
async function takeAway(opened: Rooms, room: RoomId, isSetAside: boolean): Promise<Kept> {
  const transaction = strictly(opened, ['entries', 'heads', 'notes'] as const);
  const [log, heads] = [transaction.objectStore('entries'), transaction.objectStore('heads')];
  const notes = transaction.objectStore('notes');
  const isListed = (await heads.get(room)) !== undefined;
  const know = isListed ? await oneLess({ heads, notes }) : null;
  const rest = isSetAside ? await log.getAll(from(room, 0)) : [];
  await Promise.all([
    isSetAside ? notes.put(aside(room, rest)) : notes.delete(asideNote(room)),
    log.delete(from(room, 0)),
    heads.delete(room),
    transaction.done,
  ]);
  know?.();
  return 'kept';
}
