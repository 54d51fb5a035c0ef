import { hashOf } from '../model/hash';
import type { Hash, RoomId } from '../model/ids';
import type { RoomFact } from './facts';
import { plainRoomFact } from './plainRoomFact';
import { readRoomFact } from './readFact';

/** One record of a room's log: a fact, when it happened, and how it hangs on the one before. Never changed once written. */
export interface RoomEntry {
  readonly room: RoomId;
  /** Counts from 0 without a gap. */
  readonly seq: number;
  /** The hash of the entry before; for the first the hash of the room's name. */
  readonly before: Hash;
  /** Milliseconds since 1970 (UTC) by the device's clock. */
  readonly at: number;
  readonly fact: RoomFact;
  /** Over all of the above. */
  readonly hash: Hash;
}

/** The entry that follows `last`, or the first of a room. */
export function linkedRoom(last: RoomEntry | null, room: RoomId, at: number, fact: RoomFact): RoomEntry {
  const [seq, before] = last === null ? [0, hashOf(room)] : [last.seq + 1, last.hash];
  const open = { room, seq, before, at, fact: plainRoomFact(fact) };
  return { ...open, hash: hashOfRoomEntry(open) };
}

const hashOfRoomEntry = ({ room, seq, before, at, fact }: Omit<RoomEntry, 'hash'>): Hash =>
  hashOf(JSON.stringify([room, seq, before, at, fact]));

/** Where a room's log stops being whole. `seq` is the first entry that is not good. */
export interface RoomLogFault {
  readonly seq: number;
  readonly kind: 'unreadable' | 'gap' | 'foreign' | 'altered';
}

/** The entries of one room: the longest good beginning, and what stopped it. */
export interface RoomLog {
  readonly room: RoomId;
  readonly entries: readonly RoomEntry[];
  readonly fault: RoomLogFault | null;
}

/** Reads the entries of a room strictly, in their order. What comes after a fault is left out. */
export function readRoomLog(room: RoomId, raw: readonly unknown[]): RoomLog {
  const entries: RoomEntry[] = [];
  for (const one of raw) {
    const read = readEntry(one);
    const kind = read === null ? 'unreadable' : faultOf(read, entries.at(-1) ?? null, room);
    if (kind !== null) return { room, entries, fault: { seq: entries.length, kind } };
    entries.push(read as RoomEntry);
  }
  return { room, entries, fault: null };
}

function faultOf(entry: RoomEntry, last: RoomEntry | null, room: RoomId): RoomLogFault['kind'] | null {
  if (entry.room !== room) return 'foreign';
  if (entry.seq !== (last === null ? 0 : last.seq + 1)) return 'gap';
  if (entry.before !== (last?.hash ?? hashOf(room))) return 'foreign';
  if (entry.hash !== hashOfRoomEntry(entry)) return 'altered';
  return (entry.seq === 0) === (entry.fact.type === 'room.opened') ? null : 'foreign';
}

/** One entry with its known fields only; null for anything else. Whether it hangs together is not looked at. */
function readEntry(value: unknown): RoomEntry | null {
  if (typeof value !== 'object' || value === null) return null;
  const { room, seq, before, at, fact, hash } = value as Record<string, unknown>;
  const read = readRoomFact(fact);
  if (read === null || !isName(room) || !isName(before) || !isName(hash) || !isWhole(seq) || !isMoment(at)) return null;
  return { room: room as RoomId, seq, before: before as Hash, at, fact: read, hash: hash as Hash };
}

const isName = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9-]{1,80}$/.test(value);
/** The first moment that four digits cannot write a year for, and that no calendar need show. */
const TOO_LATE = 253_402_300_800_000;

/** Whether it is a moment that a log may name: whole milliseconds since 1970, before the year 10,000. */
export const isMoment = (value: unknown): value is number => isWhole(value) && value < TOO_LATE;

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
