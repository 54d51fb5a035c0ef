import { asId, asSeed, type RoomId } from '../../../src/core/model/ids';
import type { RoomFact } from '../../../src/core/room/facts';
import { linkedRoom, type RoomEntry } from '../../../src/core/room/log';
import { grown } from './grown';

const OPENED: RoomFact = {
  type: 'room.opened',
  plan: asId('twenty-minutes'),
  planHash: asId('0123456789abcdef0123456789'),
  people: 12,
  way: 'hands',
  anonymous: false,
  firstCounts: false,
  teams: [],
  seed: asSeed(7),
};

const noted = (place: number): RoomFact => ({ type: 'noted', id: `note-${place}`, about: '', text: 'a note' });

/** The next entries of a room after `last`, as a facilitator who notes much would make them. */
export const roomEntriesAfter = (
  last: RoomEntry | null,
  room: RoomId,
  count: number,
  at: number,
): readonly RoomEntry[] =>
  grown(last, count, (before) => linkedRoom(before, room, at, before === null ? OPENED : noted(before.seq + 1)));
