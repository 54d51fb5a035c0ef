import type { RoomId } from '../../core/model/ids';
import type { RoomAct } from '../../core/room/facts';
import { readRoomLog, type RoomEntry } from '../../core/room/log';
import type { SavingView } from '../store';
import { openHearing, type Hearing } from './hearing';
import type { Inside, Listener } from './inside';
import { openLead, type Lead } from './lead';
import { passes, positionOf } from './merge';
import { openOutbox } from './outbox';
import { fetchPlayed, setupOf, type Standing } from './playing';
import type { Line, RoomPorts } from './port';
import { openPresence, type Presence } from './presence';
import { openRoomLog } from './roomLog';
import type { LinkView, RoomLook } from './view';

/** This window as one of those that share a room. */
export interface Member {
  readonly room: RoomId;
  /** Null until the log, its plan and its stories are here. */
  readonly standing: () => Standing | null;
  readonly act: (act: RoomAct) => void;
  readonly takeOver: () => void;
  readonly retry: () => void;
  readonly tellLook: (look: RoomLook) => void;
  readonly view: () => { readonly link: LinkView; readonly saving: SavingView };
  readonly close: () => void;
}

/** Joins a room that is known by its name, or one of which this is the beginning. */
export function joinRoom(ports: RoomPorts, room: RoomId, known: readonly RoomEntry[], listener: Listener): Member {
  const line = ports.line?.(room) ?? null;
  const parts = partsOf(ports, room, known, { line, listener });
  const { inside, presence, lead, hearing, told } = parts;
  const stopHearing = line?.hear(hearing.hear) ?? (() => undefined);
  inside.hello({ asks: true });
  void readStored(inside).then(parts.grown);
  return {
    room,
    standing: inside.log.standing,
    act: (act) => doAct(parts, act),
    takeOver: presence.take,
    retry: lead.retry,
    tellLook: (look) => inside.say({ kind: 'look', look }),
    view: () => ({
      link: { ...presence.view(), waiting: inside.outbox.count(), alone: line === null },
      saving: parts.saving(),
    }),
    close: () => {
      told.close();
      inside.say({ kind: 'bye' });
      stopHearing();
      presence.close();
      lead.close();
      line?.close();
    },
  };
}

interface Given {
  readonly line: Line | null;
  readonly listener: Listener;
}

/** The name of a window, which no other one has. */
const nameOf = ({ address, chance, clock }: RoomPorts): string =>
  [address.role(), chance.seed(), chance.seed(), Math.round(clock.wall())].map((part) => part.toString(36)).join('-');

/** What a window in a room is made of, each part knowing the others it needs. */
function partsOf(ports: RoomPorts, room: RoomId, known: readonly RoomEntry[], { line, listener }: Given) {
  const name = nameOf(ports);
  const role = ports.address.role();
  const told = whileOpen(listener);
  const log = openRoomLog(room, known);
  let lost = 0;
  const inside: Inside = {
    ports,
    room,
    told,
    log,
    outbox: openOutbox(name),
    say: (notice) => line?.say({ ...notice, from: name }),
    hello: ({ asks = false, hasNothing = false } = {}) => {
      const position = positionOf(hasNothing ? [] : log.entries());
      const [charge, leads] = [presence.isInCharge(), lead.isLeading()];
      inside.say({ kind: 'hello', role, charge, leads, asks, saving: saving(), ...position });
    },
    lose: () => told.news({ what: 'lost', acts: (lost += 1) }),
  };
  const { tokens } = ports;
  const presence: Presence = openPresence({ tokens, room, role, greet: inside.hello, changed: told.changed });
  const lead: Lead = openLead(inside);
  const fetchOnce = fetching(inside, lead);
  const grown = (): void => {
    fetchOnce();
    told.changed();
  };
  const hearing: Hearing = openHearing(inside, { name, presence, lead, grown });
  const saving = (): SavingView => (lead.isLeading() ? lead.saving() : hearing.saving());
  return { inside, told, presence, lead, hearing, grown, saving };
}

function doAct({ inside, presence, lead, hearing }: ReturnType<typeof partsOf>, act: RoomAct): void {
  if (presence.view().rival) return;
  if (lead.isLeading()) return lead.act(act);
  if (inside.outbox.has(act)) return;
  const { id } = inside.outbox.add(act, hearing.leader());
  inside.say({ kind: 'act', id, fact: act });
  inside.told.changed();
}

/** What happens after a window has left the room is told nobody. */
function whileOpen(listener: Listener): Listener & { readonly close: () => void } {
  let isOpen = true;
  return {
    changed: () => isOpen && listener.changed(),
    news: (news) => isOpen && listener.news(news),
    look: (look) => isOpen && listener.look(look),
    failed: (why) => isOpen && listener.failed(why),
    close: () => void (isOpen = false),
  };
}

/** The log as the store has it, to be shown before anybody has answered. Only the leader says what stands. */
async function readStored({ ports, room, log }: Inside): Promise<void> {
  const { entries } = readRoomLog(room, await ports.store.read(room));
  if (passes(entries, positionOf(log.entries()))) log.adopt(entries);
}

/** Fetches what the room plays, once it is known which room this is. */
function fetching({ ports, log, told }: Inside, lead: Lead): () => void {
  let hasBegun = false;
  return () => {
    const setup = setupOf(log.entries());
    if (setup === null || hasBegun) return;
    hasBegun = true;
    fetchPlayed(ports, setup).then(
      (played) => {
        if (typeof played === 'string') return told.failed({ what: 'badFile', why: played });
        const kept = log.open(played);
        const of = log.entries().length;
        if (kept < of) told.news({ what: 'changed', kept, of });
        lead.goOn();
        told.changed();
      },
      () => told.failed(null),
    );
  };
}
