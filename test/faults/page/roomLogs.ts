import { roomDatabase } from '../../../src/adapters/roomDatabase';
import type { Found } from '../../../src/app/store';
import { asId } from '../../../src/core/model/ids';
import { readRoomLog, type RoomEntry } from '../../../src/core/room/log';
import { roomEntriesAfter } from './roomEntries';
import type { Subject } from './subject';

const foundOf = (has: number, missing: number): Found =>
  missing > 0 ? { kind: 'lost', had: has + missing, has } : { kind: has === 0 ? 'fresh' : 'whole' };

/** The store of rooms. */
export function rooms(): Subject<RoomEntry> {
  const store = roomDatabase();
  return {
    // As windows do it: they look first, and what makes room for the next entry goes on meanwhile.
    found: async () => {
      const heads = (await store.heads()).map(({ room, entries, at }) => ({ log: room, entries, at, hash: null }));
      const logs = await Promise.all(heads.map(async ({ log }) => [log, await store.read(log)] as const));
      // This store says only when it is written to whether it can be opened at all.
      const kept = await store.append([]);
      const has = heads.length;
      const missing = await store.missing();
      return {
        found: kept === 'kept' ? foundOf(has, missing) : { kind: 'closed', why: kept },
        heads,
        logs: new Map(logs),
      };
    },
    chain: (log, raw) => readRoomLog(asId(log), raw),
    after: (last, log, count, at) => roomEntriesAfter(last, asId(log), count, at),
    append: (entries) => store.append(entries),
  };
}
