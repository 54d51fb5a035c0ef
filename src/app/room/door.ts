import type { RoomId } from '../../core/model/ids';
import { asId } from '../../core/model/ids';
import { storiesOf } from '../../core/model/plan';
import { isMoment, linkedRoom, readRoomLog, type RoomEntry } from '../../core/room/log';
import { readRoomFact } from '../../core/room/readFact';
import { replayRoom } from '../../core/room/replay';
import { cleanLine } from '../../core/records/pseudonym';
import type { DoorChoice } from './intents';
import { merged } from './merge';
import { fetchPlayed, type Played, setupOf, type Standing } from './playing';
import { isOverAfter, type RoomHead, type RoomPorts } from './port';
import { readRoomFile } from './roomFile';
import type { DoorView, RoomNews } from './view';

/** How long the name of a team may be, in characters. */
const LONGEST_TEAM = 40;

/** What stands at the door. */
export function doorView({ plans, stories, faulty }: RoomPorts, heads: readonly RoomHead[]): DoorView {
  const rooms = heads
    .filter(({ began, at }) => isMoment(began) && isMoment(at))
    .toSorted((one, other) => other.at - one.at)
    .map((head) => ({ ...head, title: plans.find(({ id }) => id === head.plan)?.title ?? head.plan }));
  return {
    plans: plans.map((plan) => ({
      ...plan,
      minutes: plan.steps.reduce((sum, { minutes }) => sum + minutes, 0),
      notes: [...new Set(plan.steps.flatMap(storiesOf))].flatMap((id) => {
        const story = stories[id];
        return story === undefined || story.contentNote === '' ? [] : [story];
      }),
    })),
    unfinished: rooms.filter(({ over }) => !over),
    past: rooms.filter(({ over }) => over),
    faulty,
  };
}

/** The beginning of a new room; null where what was chosen makes none. */
export function openingOf({ plans, chance, clock }: RoomPorts, choice: DoorChoice): RoomEntry | null {
  const plan = plans.find(({ id }) => id === choice.plan);
  if (plan === undefined) return null;
  const seed = chance.seed();
  const at = Math.round(clock.wall());
  const { people, way, anonymous, firstCounts } = choice;
  const teams = choice.teams.map((name) => cleanLine(name, LONGEST_TEAM));
  const setup = { plan: plan.id, planHash: plan.hash, people, way, anonymous, firstCounts, teams, seed };
  const fact = readRoomFact({ type: 'room.opened', ...setup });
  if (fact === null || teams.includes('')) return null;
  return linkedRoom(null, asId<RoomId>(`${at.toString(36)}-${seed.toString(36)}`), at, fact);
}

/** A room to be read, not gone on with; or why that cannot be. */
export async function pastRoom(ports: RoomPorts, room: RoomId): Promise<Standing | RoomNews> {
  const { entries } = readRoomLog(room, await ports.store.read(room));
  const setup = setupOf(entries);
  if (setup === null) return { what: 'badFile', why: 'notHere' };
  const played = await fetchPlayed(ports, setup);
  return typeof played === 'string' ? { what: 'badFile', why: played } : readBack(played, entries);
}

const readBack = (played: Played, entries: readonly RoomEntry[]): Standing => ({
  ...played,
  entries,
  state: replayRoom(played.plan, played.stories, entries).chart.state(),
});

/** What comes of a file: a room to go on with or to read, and what is to be said. */
export interface FromFile {
  readonly room: RoomId | null;
  readonly entries: readonly RoomEntry[];
  /** To be read and not gone on with: the room is over. */
  readonly past: Standing | null;
  readonly news: RoomNews | null;
}

/** Reads a room from a file and lays it beside the one that is here. Where the two went different ways, the one here stays. */
export async function roomFromFile(ports: RoomPorts, bytes: ArrayBuffer): Promise<FromFile> {
  const read = readRoomFile(bytes);
  if (!read.ok) return refused(read.fault);
  const { room, entries, isDamaged } = read.value;
  const here = readRoomLog(room, await ports.store.read(room)).entries;
  const both = merged(here, entries);
  if (both.lost.length > 0) return refused('other');
  const setup = setupOf(both.entries);
  const played = setup === null ? 'noRoom' : await fetchPlayed(ports, setup);
  if (typeof played === 'string') return refused(played);
  const isCut = isDamaged && both.entries.length === entries.length;
  return {
    room,
    entries: both.entries,
    past: isOverAfter(both.entries) ? readBack(played, both.entries) : null,
    news: isCut ? { what: 'damaged', kept: entries.length } : null,
  };
}

type Why = Extract<RoomNews, { readonly what: 'badFile' }>['why'];
const refused = (why: Why): FromFile => ({ room: null, entries: [], past: null, news: { what: 'badFile', why } });
