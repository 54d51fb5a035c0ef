import { readRoomLog, type RoomEntry } from '../../core/room/log';
import type { SavingView } from '../store';
import type { Inside } from './inside';
import { ALL_KEPT } from './keeping';
import type { Lead } from './lead';
import { passes, positionOf } from './merge';
import { readNotice, type Notice, type NoticeOf, type Position } from './notice';
import type { Presence } from './presence';

/** What this window hears from the others. */
export interface Hearing {
  readonly hear: (raw: unknown) => void;
  /** The window that is known to lead; empty where none is. */
  readonly leader: () => string;
  /** How the leader keeps the log, as it said. */
  readonly saving: () => SavingView;
}

interface Parts {
  readonly name: string;
  readonly presence: Presence;
  readonly lead: Lead;
  /** The log has grown. */
  readonly grown: () => void;
}

/** What a notice is heard with. */
interface Ear extends Inside, Parts {
  leader: string;
  saving: SavingView;
  /** It has asked for the whole log, and nobody has answered yet. */
  isAsking: boolean;
}

/** Reads what arrives strictly, and brings this window's log and the leader's together. */
export function openHearing(inside: Inside, parts: Parts): Hearing {
  const ear: Ear = { ...inside, ...parts, leader: '', saving: ALL_KEPT, isAsking: false };
  return {
    hear: (raw) => {
      const notice = readNotice(raw);
      if (notice === null || notice.from === parts.name) return;
      parts.presence.hear(notice);
      (HEARD[notice.kind] as (ear: Ear, notice: Notice) => void)(ear, notice);
    },
    leader: () => ear.leader,
    saving: () => ear.saving,
  };
}

const HEARD: { readonly [Kind in Notice['kind']]: (ear: Ear, notice: NoticeOf<Kind>) => void } = {
  hello: hearHello,
  'here-is': hearLog,
  act: ({ lead }, notice) => lead.hearAct(notice),
  refused: hearRefused,
  entry: hearEntry,
  look: ({ told }, { look }) => told.look(look),
  bye: (ear, { from }) => {
    if (from === ear.leader) [ear.leader, ear.saving] = ['', ALL_KEPT];
  },
};

function hearHello(ear: Ear, notice: NoticeOf<'hello'>): void {
  // It led and does no longer: whoever leads next must hear what it may not have taken.
  if (!notice.leads && notice.from === ear.leader) {
    ear.leader = '';
    ear.outbox.untold('');
  }
  if (notice.leads) [ear.leader, ear.saving, ear.isAsking] = [notice.from, notice.saving, false];
  if (ear.lead.isLeading()) help(ear, notice);
  else if (notice.leads) meetLeader(ear, notice);
  if (notice.asks) ear.hello();
  ear.told.changed();
}

const tell = ({ say, log }: Ear, since: number): void =>
  say({ kind: 'here-is', since, entries: log.entries().slice(since) });

/** Where another window is not as far as the leader it gets what it lacks; where it is farther it will say so. */
function help(ear: Ear, other: Position): void {
  const entries = ear.log.entries();
  if (other.hash === positionOf(entries).hash) return;
  if (other.count > entries.length) ear.hello();
  else tell(ear, passes(entries, other) ? other.count : 0);
}

/** This window asks for what it lacks, or says what it has more; then it says what it did and nobody has taken. */
function meetLeader(ear: Ear, its: Position): void {
  const entries = ear.log.entries();
  if (its.count > entries.length) return ear.hello();
  if (!passes(entries, its)) return ear.hello({ hasNothing: true });
  if (its.count < entries.length) tell(ear, its.count);
  for (const { id, fact } of ear.outbox.untold(ear.leader)) ear.say({ kind: 'act', id, fact });
}

function hearLog(ear: Ear, { from, since, entries }: NoticeOf<'here-is'>): void {
  const before = ear.log.entries();
  const isLeaders = from === ear.leader;
  ear.isAsking = false;
  const { entries: read, fault } = readRoomLog(ear.room, [...before.slice(0, since), ...entries]);
  if (ear.lead.isLeading()) return ear.lead.hearMore(read);
  if (isLeaders && fault !== null && since > 0) return ear.hello({ hasNothing: true });
  // Only the leader says what stands; anybody may say what comes after.
  if (fault !== null || (!isLeaders && !passes(read, positionOf(before)))) return;
  for (const { fact } of ear.log.adopt(read)) ear.outbox.addAgain(fact);
  seeFresh(ear, before);
  ear.grown();
  if (isLeaders) meetLeader(ear, positionOf(read));
}

function seeFresh({ log, outbox }: Ear, before: readonly RoomEntry[]): void {
  const known = new Set(before.map(({ hash }) => hash));
  for (const { hash, fact } of log.entries()) if (!known.has(hash)) outbox.seen(fact);
}

function hearEntry(ear: Ear, { entry }: NoticeOf<'entry'>): void {
  if (ear.lead.isLeading()) return;
  const how = ear.log.hear(entry);
  if (how === 'foreign') askForAll(ear);
  if (how !== 'fresh') return;
  for (const { fact } of ear.log.entries().slice(-1)) ear.outbox.seen(fact);
  ear.grown();
}

/** Something here is not as the leader has it. Whoever leads says so, too: this window may believe another one. */
function askForAll(ear: Ear): void {
  if (ear.isAsking) return;
  ear.isAsking = true;
  ear.hello({ asks: true, hasNothing: true });
}

function hearRefused({ outbox, told, lose }: Ear, { id, refusal }: NoticeOf<'refused'>): void {
  const refused = outbox.drop(id);
  if (refused === null) return;
  if (refused.again) lose();
  else told.news({ what: 'refused', refusal });
  told.changed();
}
