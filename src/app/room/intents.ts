import type { PlanId, RoomId } from '../../core/model/ids';
import type { RoomAct, VotingWay } from '../../core/room/facts';
import type { GivenFile } from '../intents';
import type { RoomLook } from './view';

/** What a facilitator chooses at the door. */
export interface DoorChoice {
  readonly plan: PlanId;
  readonly people: number;
  readonly way: VotingWay;
  readonly anonymous: boolean;
  /** The wall shows the first counts while neighbours talk. */
  readonly firstCounts: boolean;
  /** Two to six names, or none. */
  readonly teams: readonly string[];
}

/** What is asked for in a room. Views send these and nothing else. */
export type RoomIntent =
  | { readonly type: 'door.open'; readonly choice: DoorChoice }
  /** Goes on with a room that was broken off. */
  | { readonly type: 'door.resume'; readonly room: RoomId }
  /** Shows the report of a room that is over. */
  | { readonly type: 'door.report'; readonly room: RoomId }
  | { readonly type: 'door.remove'; readonly room: RoomId }
  /** A room saved as a file, here or elsewhere. */
  | { readonly type: 'door.file'; readonly file: GivenFile }
  | { readonly type: 'act'; readonly act: RoomAct }
  /** Opens the other window. */
  | { readonly type: 'other.open' }
  /** Takes over from another window of the same kind. */
  | { readonly type: 'rival.take' }
  | { readonly type: 'report.open' }
  | { readonly type: 'report.leave' }
  | { readonly type: 'report.save'; readonly what: 'csv' | 'room' }
  | { readonly type: 'look.change'; readonly change: Partial<RoomLook> }
  | { readonly type: 'saving.retry' }
  | { readonly type: 'told.close' }
  /** Back to the door; the room stays as it is. */
  | { readonly type: 'room.leave' }
  | { readonly type: 'stage.opened' }
  | { readonly type: 'stage.failed' }
  | { readonly type: 'stage.restart' };

export type SendRoom = (intent: RoomIntent) => void;
