import type { RoomId } from '../../core/model/ids';
import type { RoomAct } from '../../core/room/facts';
import type { RoomEntry } from '../../core/room/log';
import { isFollowed, replayRoom, type RoomReplay } from '../../core/room/replay';
import type { Refusal } from '../../core/room/state';
import { merged, passes, positionOf } from './merge';
import { MOST_ENTRIES } from './notice';
import { nextEntry, taken, type Played, type Standing } from './playing';

/** The log of a room as a window has it, and the chart that has followed it. */
export interface RoomLog {
  readonly entries: () => readonly RoomEntry[];
  /** What follows from it; null until the plan and its stories are here. */
  readonly standing: () => Standing | null;
  /** Plan and stories are here. Says how many facts can be followed. */
  readonly open: (played: Played) => number;
  /** Does something: a new entry where the chart takes it. */
  readonly act: (at: number, act: RoomAct) => RoomEntry | Refusal;
  /** One more entry from elsewhere. */
  readonly hear: (raw: unknown) => 'fresh' | 'known' | 'foreign';
  /** Puts these entries and those that are here together; where they part, these stand. Gives what was lost. */
  readonly adopt: (standing: readonly RoomEntry[]) => readonly RoomEntry[];
  /** Adds what another window has heard beyond this; only what the chart takes. Gives what was added. */
  readonly extend: (longer: readonly RoomEntry[]) => readonly RoomEntry[];
}

interface Own {
  readonly room: RoomId;
  entries: readonly RoomEntry[];
  played: Played | null;
  followed: RoomReplay | null;
}

/** The log of one room, beginning with what is known of it. */
export function openRoomLog(room: RoomId, known: readonly RoomEntry[]): RoomLog {
  const own: Own = { room, entries: known, played: null, followed: null };
  return {
    entries: () => own.entries,
    standing: () => standingOf(own),
    open: (played) => {
      own.played = played;
      followAnew(own);
      return own.followed?.followed ?? 0;
    },
    act: (at, act) => {
      const last = own.entries.at(-1);
      if (own.followed === null || last === undefined || isFull(own)) return { why: 'notNow' };
      const done = taken(own.followed.chart, { room, last, at }, act);
      if ('seq' in done) own.entries = [...own.entries, done];
      return done;
    },
    hear: (raw) => hear(own, raw),
    adopt: (standing) => {
      const { entries, lost } = merged(standing, own.entries);
      become(own, entries);
      return lost;
    },
    extend: (longer) => extend(own, longer),
  };
}

const standingOf = ({ played, followed, entries }: Own): Standing | null =>
  played === null || followed === null ? null : { ...played, state: followed.chart.state(), entries };

/** A log longer than this could be told no other window, and read from no file. */
const isFull = ({ entries }: Own): boolean => entries.length >= MOST_ENTRIES;

function followAnew(own: Own): void {
  const { played, entries } = own;
  own.followed = played === null || entries.length === 0 ? null : replayRoom(played.plan, played.stories, entries);
}

function push(own: Own, entry: RoomEntry): boolean {
  own.entries = [...own.entries, entry];
  return own.followed === null || isFollowed(own.followed.chart, entry.fact);
}

function become(own: Own, entries: readonly RoomEntry[]): void {
  const before = own.entries;
  if (entries === before) return;
  if (own.followed !== null && passes(entries, positionOf(before)))
    for (const entry of entries.slice(before.length)) push(own, entry);
  else {
    own.entries = entries;
    followAnew(own);
  }
}

function hear(own: Own, raw: unknown): ReturnType<RoomLog['hear']> {
  const { seq = -1, hash } = raw as Partial<RoomEntry>;
  if (hash !== undefined && own.entries[seq]?.hash === hash) return 'known';
  const entry = nextEntry(own.room, own.entries.at(-1) ?? null, raw);
  if (entry === null) return 'foreign';
  push(own, entry);
  return 'fresh';
}

function extend(own: Own, longer: readonly RoomEntry[]): readonly RoomEntry[] {
  const before = own.entries;
  if (own.followed === null || !passes(longer, positionOf(before))) return [];
  for (const entry of longer.slice(before.length))
    if (!isFull(own) && isFollowed(own.followed.chart, entry.fact)) own.entries = [...own.entries, entry];
    else break;
  return own.entries.slice(before.length);
}
