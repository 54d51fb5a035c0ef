import { databaseStore } from '../../../src/adapters/databaseStore';
import { roomAddress } from '../../../src/adapters/roomAddress';
import { roomDatabase } from '../../../src/adapters/roomDatabase';
import { roomLine } from '../../../src/adapters/roomLine';
import { roomLook } from '../../../src/adapters/roomLook';
import { roomTokens } from '../../../src/adapters/roomTokens';
import { asId, type RoomId } from '../../../src/core/model/ids';
import { linkedRoom, readRoomLog, type RoomEntry } from '../../../src/core/room/log';
import { roomEntriesAfter } from './roomEntries';
import type { RoomTools } from './roomTools';

const giveBacks = new Map<string, () => void>();
const store = roomDatabase();

const tools: RoomTools = {
  store,
  another: roomDatabase,
  plays: databaseStore(),
  line: roomLine,
  tokens: roomTokens,
  look: roomLook,
  address: roomAddress(new URL('./', location.href)),
  logOf: (room, count, at = 1, isClosed = false) => {
    const log = roomEntriesAfter(null, asId<RoomId>(room), count, at);
    if (!isClosed) return log;
    const open = log.slice(0, -1);
    return [...open, linkedRoom(open.at(-1) ?? null, asId<RoomId>(room), at, { type: 'room.closed' })];
  },
  after: (last, at) => roomEntriesAfter(last, last.room, 1, at)[0] as RoomEntry,
  readBack: async (room) => {
    const { entries, fault } = readRoomLog(asId<RoomId>(room), await store.read(asId<RoomId>(room)));
    return [entries.length, fault?.kind ?? null];
  },
  happened: [],
  want: (how, name) => {
    const note = (what: string) => (): void => void tools.happened.push(`${what} ${name}`);
    giveBacks.set(name, roomTokens[how](name, note('gained'), note('lost')));
  },
  giveBack: (name) => giveBacks.get(name)?.(),
  heard: [],
};

Object.assign(globalThis, { tools });
