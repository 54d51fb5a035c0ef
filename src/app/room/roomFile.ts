import type { RoomId } from '../../core/model/ids';
import { fail, ok, type Result } from '../../core/model/result';
import { tooMuch } from '../../core/records/archiveGuard';
import { readRoomLog, type RoomEntry } from '../../core/room/log';
import { decodeFile } from '../bytes';
import { MOST_ENTRIES } from './notice';

const FORMAT = 'turnaround-room';
const VERSION = 1;

/** A room as it was read from a file, as far as it is whole. */
export interface FiledRoom {
  readonly room: RoomId;
  readonly entries: readonly RoomEntry[];
  /** The end of the file is damaged: it goes on from the last whole entry. */
  readonly isDamaged: boolean;
}

/** A room as one JSON file. Each entry has a line of its own. */
export function roomText(room: RoomId, entries: readonly RoomEntry[]): string {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, room });
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  return `${head.slice(0, -1)},"entries":[\n${lines}\n]}\n`;
}

/** Reads a file as a room, strictly: nothing in it is trusted, every entry is read by the reader of the log. */
export function readRoomFile(bytes: ArrayBuffer): Result<FiledRoom, 'unreadable' | 'noRoom'> {
  const decoded = decodeFile(bytes);
  if (!decoded.ok || tooMuch(decoded.value) !== null) return fail('unreadable');
  const raw = parsed(decoded.value.replace(/^\uFEFF/, ''));
  if (raw === undefined) return fail('unreadable');
  if (typeof raw !== 'object' || raw === null) return fail('noRoom');
  const { format, version, room, entries } = raw as Record<string, unknown>;
  const isRoom = format === FORMAT && version === VERSION && typeof room === 'string' && /^[a-z0-9-]{1,80}$/.test(room);
  if (!isRoom || !Array.isArray(entries) || entries.length > MOST_ENTRIES) return fail('noRoom');
  const read = readRoomLog(room as RoomId, entries);
  if (read.entries.length === 0) return fail('noRoom');
  return ok({ room: room as RoomId, entries: read.entries, isDamaged: read.fault !== null });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
