import { databaseStore } from '../../../src/adapters/databaseStore';
import { roomAddress } from '../../../src/adapters/roomAddress';
import { roomDatabase } from '../../../src/adapters/roomDatabase';
import { roomLine } from '../../../src/adapters/roomLine';
import { roomLook } from '../../../src/adapters/roomLook';
import { roomTokens } from '../../../src/adapters/roomTokens';
import { asId, asSeed, type RoomId } from '../../../src/core/model/ids';
import { linkedRoom, readRoomLog, type RoomEntry } from '../../../src/core/room/log';
import type { RoomFact } from '../../../src/core/room/facts';
import type { RoomTools } from './roomTools';

const OPENED: RoomFact = {
  type: 'room.opened',
  plan: asId('twenty-minutes'),
  planHash: asId('0123456789abcdef0123456789'),
  people: 12,
  way: 'hands',
  anonymous: false,
  teams: [],
  seed: asSeed(7),
};

const noted = (place: number): RoomFact => ({ type: 'noted', id: `note-${place}`, about: '', text: 'a note' });

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
    const entries: RoomEntry[] = [];
    for (let place = 0; place < count; place += 1) {
      const fact = isClosed && place === count - 1 ? ({ type: 'room.closed' } as const) : noted(place);
      entries.push(linkedRoom(entries.at(-1) ?? null, asId<RoomId>(room), at, place === 0 ? OPENED : fact));
    }
    return entries;
  },
  after: (last, at) => linkedRoom(last, last.room, at, noted(last.seq + 1)),
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
