import type { RoomId } from '../../core/model/ids';
import type { Notice } from './notice';
import type { Outbox } from './outbox';
import type { RoomPorts } from './port';
import type { RoomLog } from './roomLog';
import type { RoomLook, RoomNews } from './view';

/** What a window is told of its room. */
export interface Listener {
  readonly changed: () => void;
  readonly news: (news: RoomNews) => void;
  readonly look: (look: RoomLook) => void;
  /** It cannot be opened. Null where what it plays cannot be fetched now. */
  readonly failed: (why: RoomNews | null) => void;
}

/** What this window says; its name is added. */
export type Said = Notice extends infer One ? (One extends unknown ? Omit<One, 'from'> : never) : never;

/** What the parts of a window in a room share. */
export interface Inside {
  readonly ports: RoomPorts;
  readonly room: RoomId;
  readonly told: Listener;
  readonly log: RoomLog;
  readonly outbox: Outbox;
  readonly say: (notice: Said) => void;
  /** Says who this window is and how far it has the log; `hasNothing` asks the leader for all of it. */
  readonly hello: (how?: { readonly asks?: boolean; readonly hasNothing?: boolean }) => void;
  /** One more thing that was done stands in no log. */
  readonly lose: () => void;
}
