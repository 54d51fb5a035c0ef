import type { RoomId } from '../../core/model/ids';
import type { DeskView } from '../../core/projections/deskViews';
import type { RoomReportView } from '../../core/projections/roomReportViews';
import type { WallView } from '../../core/projections/roomViews';
import type { TeamPlan } from '../../core/model/plan';
import type { Refusal } from '../../core/room/state';
import type { SavingView } from '../store';
import type { FaultyFile } from '../view';
import type { RoomHead, RoomRole } from './port';

/** How the wall looks in this room of bricks; kept on this device, told to both windows. */
export interface RoomLook {
  /** Letters light on dark for a dim room, dark on light for a lit one. */
  readonly ground: 'dark' | 'bright';
  /** Large: letters alone while voting, replies one at a time. */
  readonly size: 'usual' | 'large';
  readonly motion: 'full' | 'calm' | 'none';
  readonly sound: boolean;
}

export const PLAIN_LOOK: RoomLook = { ground: 'dark', size: 'usual', motion: 'full', sound: false };

/** What a person has to be told, once. */
export type RoomNews =
  | { readonly what: 'refused'; readonly refusal: Refusal }
  /** The other window could not be opened: the browser stops such windows. */
  | { readonly what: 'blocked' }
  /** A file that is no room, a room that is not on this device (`notHere`), or whose plan or story is not here; `other`: the same room went on in another way here. */
  | { readonly what: 'badFile'; readonly why: 'unreadable' | 'noRoom' | 'notHere' | 'noPlan' | 'noStory' | 'other' }
  /** The log is damaged: it goes on from the last whole entry. */
  | { readonly what: 'damaged'; readonly kept: number }
  /** The plan or a story has changed since: what was done stands as far as it can be followed. */
  | { readonly what: 'changed'; readonly kept: number; readonly of: number }
  /** The log that is kept goes on in another way: so many of the things done here could not be done again there. */
  | { readonly what: 'lost'; readonly acts: number }
  /** So many rooms that were kept here are gone, and nobody removed them. */
  | { readonly what: 'gone'; readonly rooms: number };

/** A room at the door. */
export interface DoorRoom extends RoomHead {
  readonly title: string;
}

/** Where a room is chosen, gone on with, or read back. */
export interface DoorView {
  readonly plans: readonly (TeamPlan & {
    readonly minutes: number;
    readonly notes: readonly { readonly title: string; readonly contentNote: string }[];
  })[];
  readonly unfinished: readonly DoorRoom[];
  readonly past: readonly DoorRoom[];
  /** Plans that are broken; the others stand. */
  readonly faulty: readonly FaultyFile[];
}

export type RoomScreen =
  | { readonly name: 'loading' }
  | { readonly name: 'failed' }
  | { readonly name: 'door'; readonly door: DoorView }
  | { readonly name: 'wall'; readonly wall: WallView; readonly desk: DeskView }
  | { readonly name: 'desk'; readonly desk: DeskView }
  | { readonly name: 'report'; readonly report: RoomReportView };

/** How this window stands to the others of its room. */
export interface LinkView {
  /** True while a window of the other kind is there. */
  readonly other: boolean;
  /** Another window of the same kind is in charge; this one only shows. */
  readonly rival: boolean;
  /** Acts of this window that nobody has taken yet. */
  readonly waiting: number;
  /** Windows cannot hear each other in this browser: one of them is all there is. */
  readonly alone: boolean;
}

export interface RoomAppView {
  readonly role: RoomRole;
  readonly room: RoomId | null;
  readonly screen: RoomScreen;
  readonly link: LinkView;
  readonly saving: SavingView;
  readonly news: RoomNews | null;
  readonly look: RoomLook;
  readonly stageStatus: 'off' | 'on' | 'failed';
}
