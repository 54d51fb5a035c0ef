import type { RoomAct } from '../../core/room/facts';
import { readRoomLog, type RoomEntry } from '../../core/room/log';
import type { SavingView } from '../store';
import type { Inside } from './inside';
import { openKeeping, type Keeping } from './keeping';
import type { NoticeOf } from './notice';

/** How many acts of other windows are remembered as answered. */
const REMEMBERED = 1_000;

/** This window as the one that leads, or will when its turn comes. */
export interface Lead {
  readonly isLeading: () => boolean;
  /** The chart is there: whoever has the token may lead from now on. */
  readonly goOn: () => void;
  /** Something done in this window. */
  readonly act: (act: RoomAct) => void;
  /** Something done in another window. */
  readonly hearAct: (notice: NoticeOf<'act'>) => void;
  /** Another window has heard more of the log than this one. */
  readonly hearMore: (longer: readonly RoomEntry[]) => void;
  /** Keeps what is not kept, all of it where nothing is there any more. */
  readonly retry: () => void;
  readonly saving: () => SavingView;
  readonly close: () => void;
}

interface Own {
  stage: 'following' | 'taking' | 'ready' | 'leading' | 'closed';
  readonly answered: Set<string>;
  readonly keeping: Keeping;
  giveBack: () => void;
}

const nothing = (): void => undefined;

/** Waits for the token of the lead, then puts together what the store has and what was heard, and leads on from there. */
export function openLead(inside: Inside): Lead {
  const { told, log } = inside;
  const own: Own = {
    stage: 'following',
    answered: new Set(),
    keeping: keepingOf(inside, () => own),
    giveBack: nothing,
  };
  waitForLead(inside, own);
  return {
    isLeading: () => own.stage === 'leading',
    goOn: () => goOn(inside, own),
    act: (fact) => {
      act(inside, own, fact, false);
      told.changed();
    },
    hearAct: (notice) => {
      // Whoever hears a new leader says once more what nobody has taken.
      if (own.stage !== 'leading') return;
      answer(inside, own, notice);
      told.changed();
    },
    hearMore: (longer) => {
      announce(inside, own, log.extend(longer));
      told.changed();
    },
    retry: () => void meetStore(inside, own, true),
    saving: own.keeping.view,
    close: () => {
      own.stage = 'closed';
      own.keeping.close();
      // Whoever leads next must find all that is on its way.
      own.keeping.whenIdle(own.giveBack);
    },
  };
}

/** Whoever took the lead away may go as any other window does: this one waits for its next turn. */
function waitForLead(inside: Inside, own: Own): void {
  const { ports, room } = inside;
  const lost = (): void => {
    if (own.stage === 'closed') return;
    own.stage = 'following';
    own.giveBack();
    waitForLead(inside, own);
    inside.hello();
    inside.told.changed();
  };
  own.giveBack = ports.tokens.wait(`lead ${room}`, () => void takeLead(inside, own), lost);
}

const keepingOf = (inside: Inside, own: () => Own): Keeping =>
  openKeeping({
    store: inside.ports.store,
    clock: inside.ports.clock,
    changed: () => {
      if (own().stage !== 'leading') return;
      inside.hello();
      inside.told.changed();
    },
    parted: () => void meetStore(inside, own(), false),
  });

/** It is told before it is kept: nobody waits for the disk. */
function announce({ say }: Inside, { keeping }: Own, entries: readonly RoomEntry[]): void {
  for (const entry of entries) say({ kind: 'entry', entry });
  keeping.send(entries);
}

function answer(inside: Inside, own: Own, { id, fact }: NoticeOf<'act'>): void {
  const { ports, log, say } = inside;
  if (own.answered.has(id)) return;
  own.answered.add(id);
  if (own.answered.size > REMEMBERED) for (const first of [...own.answered].slice(0, 1)) own.answered.delete(first);
  const done = log.act(ports.clock.wall(), fact);
  if ('why' in done) say({ kind: 'refused', id, refusal: done });
  else announce(inside, own, [done]);
}

function act(inside: Inside, own: Own, fact: RoomAct, again: boolean): void {
  const { ports, log, told } = inside;
  const done = log.act(ports.clock.wall(), fact);
  if (!('why' in done)) announce(inside, own, [done]);
  else if (again) inside.lose();
  else told.news({ what: 'refused', refusal: done });
}

async function takeLead(inside: Inside, own: Own): Promise<void> {
  if (own.stage === 'closed') return;
  own.stage = 'taking';
  await meetStore(inside, own, true);
  // The window may have been closed meanwhile.
  if ((own.stage as Own['stage']) !== 'taking') return;
  own.stage = 'ready';
  goOn(inside, own);
}

function goOn(inside: Inside, own: Own): void {
  if (own.stage !== 'ready' || inside.log.standing() === null) return;
  own.stage = 'leading';
  doWaiting(inside, own);
  inside.hello();
}

function doWaiting(inside: Inside, own: Own): void {
  if (own.stage !== 'leading') return;
  for (const { fact, again } of inside.outbox.takeAll()) act(inside, own, fact, again);
  inside.told.changed();
}

/**
 * Puts the log of the store and the one here together: the longer one where one goes on from the other; else the one in the store
 * stands, and what was lost is done again. Where the store has nothing any more, it was emptied on purpose: only `isWanted` writes
 * the whole log again.
 */
async function meetStore(inside: Inside, own: Own, isWanted: boolean): Promise<void> {
  const { ports, room, told, log, outbox } = inside;
  const { entries, fault } = readRoomLog(room, await ports.store.read(room));
  if (entries.length === 0 && log.entries().length === 0) return told.failed({ what: 'badFile', why: 'notHere' });
  if (entries.length === 0 && !isWanted) return;
  for (const { fact } of log.adopt(entries)) outbox.addAgain(fact);
  if (fault !== null) {
    if (log.entries().length === entries.length) told.news({ what: 'damaged', kept: entries.length });
    await ports.store.mend(room, entries);
  }
  own.keeping.restart(log.entries().slice(entries.length));
  doWaiting(inside, own);
}
