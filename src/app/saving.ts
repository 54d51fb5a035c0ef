import { linked, type Entry } from '../core/journal/entry';
import type { Fact } from '../core/model/facts';
import type { AttemptId } from '../core/model/ids';
import type { Clock, Ports } from './ports';
import type { Kept, SavingView, StoreFault } from './store';

/** How long the next replies wait for a turn to be kept, in milliseconds; after that the delay is told and play goes on. */
export const LONGEST_WAIT = 1_000;

/** Keeps the facts of plays in the order they happened, one turn at a time. */
export interface Saving {
  /** Takes a fact in; it is kept with the next `flush`. */
  readonly record: (fact: Fact) => void;
  /** Begins to keep all that was taken in; `isOver` where nothing more can follow in this attempt. */
  readonly flush: (isOver?: boolean) => void;
  /** Calls back once nothing is on its way, at once where nothing is, or when the longest wait is over. */
  readonly whenSettled: (then: () => void) => void;
  /** Another play begins, or one goes on after its `last` entry: what was taken in and not flushed is let go. */
  readonly goOnAfter: (last: Entry | null) => void;
  /** All that is not known to be kept. */
  readonly unkept: () => readonly Entry[];
}

/** As much of the game as keeping needs. */
interface Keeper {
  readonly ports: Pick<Ports, 'store' | 'clock'>;
  readonly state: () => { readonly attempt: AttemptId; readonly saving: SavingView };
  readonly change: (next: { readonly saving: SavingView }) => void;
}

/** One saver a game. What could not be kept waits and goes with the next turn. */
export function openSaving(game: Keeper): Saving {
  const outbox = openOutbox(game);
  let last: Entry | null = null;
  let taken: readonly Entry[] = [];
  let held: AttemptId | null = null;
  return {
    record: (fact) => {
      last = linked(last, game.state().attempt, Math.round(game.ports.clock.wall()), fact);
      taken = [...taken, last];
    },
    flush: (isOver = false) => {
      const { attempt } = game.state();
      // Another window must not go on with a talk that is open here.
      if (held !== attempt) void game.ports.store.hold(attempt);
      held = attempt;
      outbox.send(taken, isOver ? [attempt] : []);
      taken = [];
    },
    whenSettled: outbox.whenSettled,
    goOnAfter: (entry) => {
      last = entry;
      taken = [];
    },
    unkept: () => [...outbox.unkept(), ...taken],
  };
}

/** Entries on their way to the store, one parcel at a time. */
function openOutbox(game: Keeper) {
  const { store, clock } = game.ports;
  let queue: readonly Entry[] = [];
  // What can never be kept, since another window has written there.
  let stuck: readonly Entry[] = [];
  let over: readonly AttemptId[] = [];
  let isBusy = false;
  let waits = (): void => undefined;

  const settle = (): void => {
    const then = waits;
    waits = () => undefined;
    then();
  };
  const arrived = (sent: readonly Entry[], kept: Kept): void => {
    isBusy = false;
    if (kept === 'kept' || kept === 'elsewhere') queue = queue.slice(sent.length);
    if (kept === 'elsewhere') stuck = [...stuck, ...sent];
    tell(game, kept);
    if (kept === 'kept' && queue.length > 0) post();
    else settle();
  };
  function post(): void {
    isBusy = true;
    const sent = queue;
    const kept = store.append(sent, over);
    if (typeof kept === 'string') arrived(sent, kept);
    else void within(clock, kept, () => (tell(game, 'slow'), settle())).then((how) => arrived(sent, how));
  }
  return {
    send: (entries: readonly Entry[], ended: readonly AttemptId[]): void => {
      queue = [...queue, ...entries];
      over = [...over, ...ended];
      if (!isBusy && queue.length > 0) post();
    },
    whenSettled: (then: () => void): void => {
      if (isBusy) waits = then;
      else then();
    },
    unkept: (): readonly Entry[] => [...stuck, ...queue],
  };
}

/** The same promise; `late` is called where it takes longer than people should wait. */
async function within<Value>(clock: Clock, promise: Promise<Value>, late: () => void): Promise<Value> {
  const stop = clock.after(LONGEST_WAIT, late);
  const value = await promise;
  stop();
  return value;
}

/** What came of keeping a turn, as views show it; told only where it changed. */
function tell(game: Keeper, kept: Kept | 'slow'): void {
  const state = kept === 'kept' ? 'kept' : kept === 'missing' ? 'nowhere' : 'failed';
  const why: StoreFault | null = kept === 'kept' || kept === 'slow' ? null : kept;
  const { saving } = game.state();
  if (saving.state !== state || saving.why !== why) game.change({ saving: { state, why } });
}
