import type { RoomEntry } from '../../core/room/log';
import type { Clock } from '../ports';
import { LONGEST_WAIT } from '../saving';
import type { Kept, SavingView } from '../store';
import type { RoomStore } from './port';

/** How long it waits before it tries again by itself, in milliseconds. */
export const NEXT_TRY = 5_000;

/** How often in a row the log here and the one in the store are put together. */
const PARTINGS = 3;

/** All is well. */
export const ALL_KEPT: SavingView = { state: 'kept', why: null };

/** Keeps the log of the window that leads, in order, behind what is shown. */
export interface Keeping {
  readonly send: (entries: readonly RoomEntry[]) => void;
  /** What waited is let go; these are what is not kept. */
  readonly restart: (entries: readonly RoomEntry[]) => void;
  readonly view: () => SavingView;
  /** Calls back once nothing is on its way. */
  readonly whenIdle: (then: () => void) => void;
  readonly close: () => void;
}

/** As much of a room as keeping needs. */
interface Keeper {
  readonly store: Pick<RoomStore, 'append'>;
  readonly clock: Pick<Clock, 'after'>;
  readonly changed: () => void;
  /** What lies in the store is not what these entries go on from. */
  readonly parted: () => void;
}

interface Own {
  queue: readonly RoomEntry[];
  isBusy: boolean;
  isClosed: boolean;
  partings: number;
  view: SavingView;
  stopTrying: () => void;
  idle: () => void;
}

const nothing = (): void => undefined;

/** One for each window. What could not be kept waits, goes with what comes next, and is tried again by itself. */
export function openKeeping(keeper: Keeper): Keeping {
  const own: Own = {
    queue: [],
    isBusy: false,
    isClosed: false,
    partings: 0,
    view: ALL_KEPT,
    stopTrying: nothing,
    idle: nothing,
  };
  return {
    send: (entries) => {
      own.queue = [...own.queue, ...entries];
      post(keeper, own);
    },
    restart: (entries) => {
      own.queue = entries;
      if (entries.length === 0) tell(keeper, own, 'kept', null);
      post(keeper, own);
    },
    view: () => own.view,
    whenIdle: (then) => {
      if (own.isBusy) own.idle = then;
      else then();
    },
    close: () => {
      own.isClosed = true;
      own.stopTrying();
    },
  };
}

function tell({ changed }: Keeper, own: Own, state: SavingView['state'], why: SavingView['why']): void {
  if (own.view.state === state && own.view.why === why) return;
  own.view = { state, why };
  changed();
}

function post(keeper: Keeper, own: Own): void {
  if (own.isBusy || own.queue.length === 0) return;
  own.stopTrying();
  own.isBusy = true;
  const sent = own.queue;
  const late = keeper.clock.after(LONGEST_WAIT, () => tell(keeper, own, 'failed', null));
  void keeper.store.append(sent).then((kept) => {
    late();
    own.isBusy = false;
    if (kept === 'kept') wasKept(keeper, own, sent);
    else wasNot(keeper, own, kept);
    if (!own.isBusy) own.idle();
  });
}

function wasKept(keeper: Keeper, own: Own, sent: readonly RoomEntry[]): void {
  own.partings = 0;
  // What waits may have been set anew meanwhile.
  if (own.queue[0] === sent[0]) own.queue = own.queue.slice(sent.length);
  tell(keeper, own, 'kept', null);
  post(keeper, own);
}

function wasNot(keeper: Keeper, own: Own, why: Exclude<Kept, 'kept'>): void {
  tell(keeper, own, why === 'missing' ? 'nowhere' : 'failed', why);
  own.partings += why === 'elsewhere' ? 1 : 0;
  if (why === 'elsewhere' && own.partings <= PARTINGS) keeper.parted();
  else if (why !== 'missing' && !own.isClosed) own.stopTrying = keeper.clock.after(NEXT_TRY, () => post(keeper, own));
}
