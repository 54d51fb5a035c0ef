import type { RoomId, ScenarioId } from '../../core/model/ids';
import type { TeamPlan } from '../../core/model/plan';
import type { RoomEntry } from '../../core/room/log';
import type { Kept } from '../store';
import type { Chance, Clock, Playable } from '../ports';
import type { FaultyFile } from '../view';

/** One room as the store's list has it. */
export interface RoomHead {
  readonly room: RoomId;
  readonly plan: string;
  readonly entries: number;
  /** Milliseconds since 1970 of the first and the last entry. */
  readonly began: number;
  readonly at: number;
  /** True once the room was closed, and not gone on with since. */
  readonly over: boolean;
}

/** Whether a room is over after these entries, and was before. */
export const isOverAfter = (entries: readonly RoomEntry[], before = false): boolean =>
  entries.reduce((over, { fact }) => fact.type === 'room.closed' || (over && !('from' in fact)), before);

/** Keeps the logs of rooms on this device. Nothing here throws or rejects: faults are values. */
export interface RoomStore {
  readonly heads: () => Promise<readonly RoomHead[]>;
  /** The entries of a room as they lie there, in order, unread. */
  readonly read: (room: RoomId) => Promise<readonly unknown[]>;
  /** Answers once all are safely on disk, or none is. Entries that are there already, hash for hash, count as kept. */
  readonly append: (entries: readonly RoomEntry[]) => Promise<Kept>;
  /** After damage: these are all entries of their room from now on. What cannot be read is set aside. */
  readonly mend: (room: RoomId, entries: readonly RoomEntry[]) => Promise<Kept>;
  readonly remove: (room: RoomId) => Promise<Kept>;
  /** How many rooms that were kept here are not there any more, and were not removed; 0 where nobody can tell. */
  readonly missing: () => Promise<number>;
  /** After a loss: what is there is the whole from now on. */
  readonly accept: () => Promise<Kept>;
}

/** What windows say to each other. Whatever arrives is read strictly before it is believed (`readNotice`). */
export interface Line {
  readonly say: (notice: unknown) => void;
  readonly hear: (listener: (notice: unknown) => void) => () => void;
  readonly close: () => void;
}

/** One of several windows has a token: who leads a room, who is its wall, who is its desk. */
export interface Tokens {
  /** Calls back when this window has it, and when another took it away; the returned function gives it back. Waits for its turn. */
  readonly wait: (name: string, gained: () => void, lost: () => void) => () => void;
  /** Takes it from whoever has it. */
  readonly take: (name: string, gained: () => void, lost: () => void) => () => void;
}

/** The two kinds of window. */
export type RoomRole = 'wall' | 'desk';

/** The addresses of the room's pages: team/ and team/desk/, the open room behind the hash. */
export interface RoomAddress {
  readonly role: () => RoomRole;
  readonly room: () => RoomId | null;
  readonly show: (room: RoomId | null) => void;
  /** Opens the other window beside this one; false where the browser does not let it. */
  readonly openOther: (role: RoomRole, room: RoomId) => boolean;
  readonly leave: () => void;
}

/** Where the look of the wall is kept, as text; null where there is none. Reading it strictly is the loop's. */
export interface LookShelf {
  readonly read: () => string | null;
  readonly keep: (text: string) => void;
}

/** Everything outside the rules that a room needs. */
export interface RoomPorts {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly store: RoomStore;
  /** Null where windows cannot hear each other. */
  readonly line: ((room: RoomId) => Line) | null;
  readonly tokens: Tokens;
  readonly address: RoomAddress;
  readonly look: LookShelf;
  readonly plans: readonly TeamPlan[];
  /** Plans that are broken; the others stand. */
  readonly faulty: readonly FaultyFile[];
  /** Titles and content notes of the stories of the game, by id. */
  readonly stories: Readonly<Record<ScenarioId, { readonly title: string; readonly contentNote: string }>>;
  /** Rejects when the story cannot be fetched. */
  readonly load: (id: string) => Promise<Playable>;
  readonly download: (name: string, text: string, type: string) => void;
}
