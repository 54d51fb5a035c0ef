import { projectDesk } from '../../core/projections/roomDesk';
import { projectRoomReport } from '../../core/projections/roomReport';
import type { RoomReportView } from '../../core/projections/roomReportViews';
import { roomCsv } from '../../core/records/roomTable';
import { isoTime } from '../../core/records/time';
import type { RoomId } from '../../core/model/ids';
import type { RoomEntry } from '../../core/room/log';
import type { Kept, SavingView } from '../store';
import { doorView, openingOf, pastRoom, roomFromFile } from './door';
import type { RoomIntent, SendRoom } from './intents';
import { ALL_KEPT } from './keeping';
import { lookIn, lookText, readLook } from './look';
import { joinRoom, type Member } from './member';
import { readAct } from './notice';
import type { Standing } from './playing';
import type { RoomHead, RoomPorts } from './port';
import { roomText } from './roomFile';
import type { RoomAppView, RoomLook, RoomNews, RoomScreen } from './view';

/** The running room: takes intents, gives views. */
export interface RoomSession {
  readonly send: SendRoom;
  readonly view: () => RoomAppView;
  /** Calls back after every change; returns how to stop that. */
  readonly subscribe: (listener: (view: RoomAppView) => void) => () => void;
  readonly close: () => void;
}

/** What the app holds beside the room's own log. */
interface Held {
  /** What the store has; null until that is known. */
  readonly heads: readonly RoomHead[] | null;
  readonly member: Member | null;
  /** A room that is read and not gone on with. */
  readonly past: Standing | null;
  /** The report of the open room is on screen. */
  readonly isReporting: boolean;
  readonly hasFailed: boolean;
  readonly saving: SavingView;
  readonly news: RoomNews | null;
  readonly look: RoomLook;
  readonly stageStatus: RoomAppView['stageStatus'];
}

/** What an act may use. */
interface Hall {
  readonly ports: RoomPorts;
  readonly held: () => Held;
  readonly change: (next: Partial<Held>) => void;
}

type Acts = {
  readonly [Type in RoomIntent['type']]: (hall: Hall, intent: Extract<RoomIntent, { type: Type }>) => void;
};

const ACTS: Acts = {
  'door.open': (hall, { choice }) => {
    const opening = openingOf(hall.ports, choice);
    if (opening !== null) enter(hall, opening.room, [opening]);
  },
  'door.resume': (hall, { room }) => enter(hall, room, []),
  'door.report': (hall, { room }) => void readPast(hall, room),
  'door.remove': (hall, { room }) => void remove(hall, room),
  'door.file': (hall, { file }) => void bringIn(hall, file.bytes),
  act: ({ held }, { act }) => {
    const read = readAct(act);
    if (read !== null) held().member?.act(read);
  },
  'other.open': ({ ports: { address }, held, change }) => {
    const room = held().member?.room;
    if (room === undefined) return;
    const isOpen = address.openOther(address.role() === 'wall' ? 'desk' : 'wall', room);
    if (!isOpen) change({ news: { what: 'blocked' } });
  },
  'rival.take': ({ held }) => held().member?.takeOver(),
  'report.open': ({ change }) => change({ isReporting: true }),
  'report.leave': ({ change }) => change({ isReporting: false, past: null }),
  'report.save': (hall, { what }) => save(hall, what),
  'look.change': ({ ports, held, change }, { change: wanted }) => {
    const look = readLook({ ...held().look, ...wanted }) ?? held().look;
    ports.look.keep(lookText(look));
    held().member?.tellLook(look);
    change({ look });
  },
  'saving.retry': ({ held }) => held().member?.retry(),
  'told.close': ({ ports, held, change }) => {
    if (held().news?.what === 'gone') void ports.store.accept();
    change({ news: null });
  },
  'room.leave': leave,
  'stage.opened': ({ change }) => change({ stageStatus: 'on' }),
  'stage.failed': ({ change }) => change({ stageStatus: 'failed' }),
  'stage.restart': ({ change }) => change({ stageStatus: 'off' }),
};

/** The one loop of a room: intent > leader > chart > log > projections > view. */
export function openRoom(ports: RoomPorts): RoomSession {
  const listeners = new Set<(view: RoomAppView) => void>();
  let held: Held = {
    heads: null,
    member: null,
    past: null,
    isReporting: false,
    hasFailed: false,
    saving: ALL_KEPT,
    news: null,
    look: lookIn(ports.look.read()),
    stageStatus: 'off',
  };
  let view = viewOf(ports, held);
  const hall: Hall = {
    ports,
    held: () => held,
    change: (next) => {
      held = { ...held, ...next };
      view = viewOf(ports, held);
      for (const listener of listeners) listener(view);
    },
  };
  const room = ports.address.room();
  if (room === null) void showDoor(hall, {});
  else enter(hall, room, []);
  return {
    send: (intent) => (ACTS[intent.type] as (hall: Hall, intent: RoomIntent) => void)(hall, intent),
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => {
      listeners.clear();
      held.member?.close();
    },
  };
}

/** Goes into a room, with what is known of its log. */
function enter(hall: Hall, room: RoomId, known: readonly RoomEntry[], news: RoomNews | null = null): void {
  const { ports, held, change } = hall;
  held().member?.close();
  const member = joinRoom(ports, room, known, {
    changed: () => showRoom(hall),
    news: (next) => change({ news: next }),
    look: (look) => change({ look }),
    failed: (why) => {
      held().member?.close();
      if (why === null) change({ member: null, hasFailed: true });
      else void showDoor(hall, { news: why });
    },
  });
  change({ member, past: null, isReporting: false, hasFailed: false, news });
  showRoom(hall);
}

function showRoom({ ports, held, change }: Hall): void {
  const { member } = held();
  if (member !== null) ports.address.show(member.room);
  change({});
}

/** Back to the door, with the rooms as they are kept now. */
async function showDoor({ ports, held, change }: Hall, next: Partial<Held>): Promise<void> {
  ports.address.show(null);
  change({ member: null, past: null, isReporting: false, hasFailed: false, saving: ALL_KEPT, news: null, ...next });
  change({ heads: await ports.store.heads() });
  const rooms = await ports.store.missing();
  // Told again at every door until somebody has read it.
  const { member, past, news } = held();
  if (rooms > 0 && member === null && past === null && news === null) change({ news: { what: 'gone', rooms } });
}

function leave(hall: Hall): void {
  const { member, past, hasFailed } = hall.held();
  if (member === null && past === null && !hasFailed) return hall.ports.address.leave();
  member?.close();
  void showDoor(hall, {});
}

async function readPast({ ports, change }: Hall, room: RoomId): Promise<void> {
  const past = await pastRoom(ports, room).catch(() => null);
  if (past === null) change({ hasFailed: true });
  else change('what' in past ? { news: past } : { past });
}

async function remove(hall: Hall, room: RoomId): Promise<void> {
  const kept = await hall.ports.store.remove(room);
  if (kept === 'kept') return showDoor(hall, {});
  hall.change({ saving: savingOf(kept) });
}

/** A room from a file: gone on with, or read where it is over. */
async function bringIn(hall: Hall, bytes: ArrayBuffer): Promise<void> {
  // Whoever brings one back has read that rooms are gone; it is counted as one more.
  if (hall.held().news?.what === 'gone') await hall.ports.store.accept();
  const found = await roomFromFile(hall.ports, bytes).catch(() => null);
  if (found === null) return hall.change({ hasFailed: true });
  const { room, entries, past, news } = found;
  if (room === null) return hall.change({ news });
  if (past === null) return enter(hall, room, entries, news);
  const kept = await hall.ports.store.append(entries);
  await showDoor(hall, { news });
  // It may be read all the same where it cannot be kept.
  hall.change({ past, saving: savingOf(kept) });
}

const savingOf = (kept: Kept): SavingView =>
  kept === 'kept' ? ALL_KEPT : { state: kept === 'missing' ? 'nowhere' : 'failed', why: kept };

/** The room whose report is on screen, or would be. */
const readOf = ({ member, past }: Held): Standing | null => past ?? member?.standing() ?? null;

function reportOf({ entries, state, stories }: Standing): RoomReportView | null {
  const [first] = entries;
  return first === undefined ? null : projectRoomReport(first.room, state, entries, stories);
}

function save({ ports, held }: Hall, what: 'csv' | 'room'): void {
  const standing = readOf(held());
  const report = standing && reportOf(standing);
  if (standing === null || report === null) return;
  const name = `turnaround-room-${isoTime(report.began).slice(0, 10)}`;
  if (what === 'csv') ports.download(`${name}.csv`, roomCsv(report), 'text/csv;charset=utf-8');
  else ports.download(`${name}.json`, roomText(report.room, standing.entries), 'application/json');
}

function viewOf(ports: RoomPorts, held: Held): RoomAppView {
  const { member, news, look, stageStatus } = held;
  const link = { other: false, rival: false, waiting: 0, alone: ports.line === null };
  return {
    role: ports.address.role(),
    room: member?.room ?? null,
    screen: screenOf(ports, held),
    ...(member?.view() ?? { link, saving: held.saving }),
    news,
    look,
    stageStatus,
  };
}

function screenOf(ports: RoomPorts, held: Held): RoomScreen {
  const { member, past, isReporting, hasFailed, heads } = held;
  const standing = readOf(held);
  const report = (past !== null || isReporting) && standing !== null ? reportOf(standing) : null;
  if (report !== null) return { name: 'report', report };
  if (hasFailed) return { name: 'failed' };
  if (member === null) return heads === null ? { name: 'loading' } : { name: 'door', door: doorView(ports, heads) };
  if (standing === null) return { name: 'loading' };
  const desk = projectDesk(standing.state, standing.entries, standing.stories);
  return ports.address.role() === 'desk' ? { name: 'desk', desk } : { name: 'wall', wall: desk.wall, desk };
}
