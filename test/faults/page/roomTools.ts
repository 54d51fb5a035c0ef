import type { Line, LookShelf, RoomAddress, RoomStore, Tokens } from '../../../src/app/room/port';
import type { Store } from '../../../src/app/store';
import type { RoomId } from '../../../src/core/model/ids';
import type { RoomEntry } from '../../../src/core/room/log';

/** What the plain page of rooms lends to tests that run inside it. */
export interface RoomTools {
  readonly store: RoomStore;
  /** One more, as another window would have it. */
  readonly another: () => RoomStore;
  /** The store of plays. */
  readonly plays: Store;
  readonly line: ((room: RoomId) => Line) | null;
  readonly tokens: Tokens;
  readonly look: LookShelf;
  readonly address: RoomAddress;
  /** The log of a room with so many entries; another time makes it another one. The last is its end where that is said. */
  readonly logOf: (room: string, count: number, at?: number, isClosed?: boolean) => readonly RoomEntry[];
  /** An entry that goes on from another at some time. */
  readonly after: (last: RoomEntry, at: number) => RoomEntry;
  /** How many entries can be read back, and what stopped them. */
  readonly readBack: (room: string) => Promise<readonly [entries: number, fault: string | null]>;
  /** What happened to tokens here, in order. */
  readonly happened: string[];
  /** Waits for a token or takes it, and notes what happens; gives it back by its name. */
  readonly want: (how: 'wait' | 'take', name: string) => void;
  readonly giveBack: (name: string) => void;
  /** What was heard on the line of a room, in order. */
  readonly heard: unknown[];
}
