import { openRoom, type RoomSession } from '../../src/app/room/room';
import { isOverAfter } from '../../src/app/room/port';
import type { Line, RoomHead, RoomPorts, RoomRole, RoomStore, Tokens } from '../../src/app/room/port';
import type { RoomScreen } from '../../src/app/room/view';
import type { Clock } from '../../src/app/ports';
import type { Kept } from '../../src/app/store';
import { asId, asSeed, type RoomId } from '../../src/core/model/ids';
import type { TeamPlan } from '../../src/core/model/plan';
import type { RoomEntry } from '../../src/core/room/log';
import { chanceFrom } from '../../src/core/model/chance';
import { settled } from './pending';
import { aPlayable } from './ports';
import { aPlan, aStory } from './rooms';
import { handClock } from './handClock';

/** One window of a device, as the person in front of it has it. */
export interface Window {
  readonly session: RoomSession;
  readonly role: RoomRole;
  readonly downloads: Map<string, string>;
  /** What it asked the browser for: other windows, and to be taken to the game. */
  readonly asked: string[];
  /** Says anything on the line, as a window gone wrong would. */
  readonly say: (notice: unknown) => void;
  /** The page is closed in good order. */
  readonly close: () => void;
  /** The page is gone from one moment to the next: nothing it had not finished happens any more. */
  readonly kill: () => void;
}

/** A device with windows that share a store, a line and tokens. Nothing happens by itself: messages wait to be delivered. */
export interface Device {
  /** What lies in the store, by room, and what its next appends answer. */
  readonly rooms: Map<RoomId, unknown[]>;
  /** Rooms that were kept here and are lost. */
  missing: number;
  answer: Kept;
  /** While true the disk takes no entries; what was to be kept waits for `wake`. */
  isAsleep: boolean;
  readonly wake: () => void;
  /** All that windows of ours have said to each other, in order. */
  readonly said: unknown[];
  /** Takes a token from whoever has it, as a page gone wrong would; returns how to let it go. */
  readonly steal: (token: string) => () => void;
  /** Whether other windows may be opened. */
  mayOpen: boolean;
  readonly looks: { text: string | null };
  readonly clock: Clock;
  readonly pass: (milliseconds: number) => void;
  readonly open: (role: RoomRole, room?: RoomId | null) => Window;
  /** Delivers so many messages, or answers of the disk, or tokens. */
  readonly deliver: (many: number) => Promise<void>;
  /** Delivers all there is, until nothing more happens. */
  readonly settle: () => Promise<void>;
}

/** What a device has to offer. */
interface Wanted {
  readonly plans?: readonly TeamPlan[];
  readonly isLinked?: boolean;
  /** False where a story cannot be fetched. */
  readonly isFetched?: () => boolean;
}

type Job = { readonly of: Window | null; readonly run: () => void };

const nothing = (): void => undefined;
/** No window of ours. */
const THIEF = {} as Window;

/** A device without windows and with an empty store. */
export function aDevice({ plans = [aPlan()], isLinked = true, isFetched = () => true }: Wanted = {}): Device {
  let seed = 0;
  const jobs: Job[] = [];
  const asleep: Job[] = [];
  const lines = new Map<RoomId, Set<{ readonly of: Window; readonly hear: (notice: unknown) => void }>>();
  const time = handClock(1_800_000_000_000);
  const tokens = fakeTokens(jobs);
  const story = aStory();

  const lineOf = (self: () => Window, room: RoomId): Line => {
    const ears = lines.get(room) ?? new Set();
    lines.set(room, ears);
    const mine = new Set<{ readonly of: Window; readonly hear: (notice: unknown) => void }>();
    return {
      say: (notice) => {
        const told = structuredClone(notice);
        device.said.push(told);
        for (const ear of ears)
          if (!mine.has(ear)) jobs.push({ of: ear.of, run: () => ears.has(ear) && ear.hear(told) });
      },
      hear: (hear) => {
        const ear = { of: self(), hear };
        ears.add(ear);
        mine.add(ear);
        return () => void ears.delete(ear);
      },
      close: () => mine.forEach((ear) => ears.delete(ear)),
    };
  };

  const open: Device['open'] = (role, room = null) => {
    const downloads: Window['downloads'] = new Map();
    const asked: string[] = [];
    let shown = room;
    let isAlive = true;
    const heard = (): Window => window;
    const end = (): void => {
      isAlive = false;
      for (const list of [jobs, asleep]) list.splice(0, list.length, ...list.filter(({ of }) => of !== window));
      for (const ears of lines.values()) for (const ear of ears) if (ear.of === window) ears.delete(ear);
      tokens.drop(window);
    };
    const window = { role, downloads, asked } as { -readonly [Key in keyof Window]: Window[Key] };
    const ports: RoomPorts = {
      clock: { ...time.clock, after: (wait, then) => time.clock.after(wait, () => isAlive && then()) },
      chance: { seed: () => asSeed((seed += 1)) },
      store: storeOf(device, { jobs, asleep }, window),
      line: isLinked ? (id) => lineOf(heard, id) : null,
      tokens: tokens.of(window),
      address: {
        role: () => role,
        room: () => shown,
        show: (next) => void (shown = next),
        openOther: (other, id) => {
          asked.push(`${other} ${id}`);
          return device.mayOpen;
        },
        leave: () => void asked.push('leave'),
      },
      look: { read: () => device.looks.text, keep: (text) => void (device.looks.text = text) },
      plans,
      faulty: [],
      stories: { [story.program.id]: { title: 'Cold waffles', contentNote: 'A cold breakfast.' } },
      load: async () => {
        if (!isFetched()) throw new Error('cannot be had');
        return aPlayable(story.program, { reaches: story.reaches.flatMap((reach) => reach ?? []) });
      },
      download: (name, text) => void downloads.set(name, text),
    };
    window.say = (notice) => lineOf(heard, shown ?? asId('')).say(notice);
    window.kill = end;
    window.close = () => window.session.close();
    window.session = openRoom(ports);
    return window;
  };
  const deliver: Device['deliver'] = async (many) => {
    await settled();
    for (let done = 0; done < many && jobs.length > 0; done += 1) {
      jobs.shift()?.run();
      await settled();
    }
  };
  const device: Device = {
    rooms: new Map(),
    missing: 0,
    answer: 'kept',
    isAsleep: false,
    wake: () => {
      device.isAsleep = false;
      jobs.push(...asleep.splice(0));
    },
    said: [],
    steal: (token) => tokens.of(THIEF).take(token, nothing, nothing),
    mayOpen: true,
    looks: { text: null },
    clock: time.clock,
    pass: time.pass,
    open,
    deliver,
    settle: async () => {
      await deliver(1);
      for (let round = 0; jobs.length > 0; round += 1) {
        if (round > 10_000) throw new Error('the windows never stop talking');
        await deliver(1);
      }
    },
  };
  return device;
}

/** The store as one window has it: what the window had begun is not done once it is gone. */
function storeOf(device: Device, disk: Record<'jobs' | 'asleep', Job[]>, window: Window): RoomStore {
  const soon = async <Value>(work: () => Value, isWritten = false): Promise<Value> =>
    new Promise((resolve) => {
      const list = isWritten && device.isAsleep ? disk.asleep : disk.jobs;
      list.push({ of: window, run: () => resolve(work()) });
    });
  return {
    heads: async () => soon(() => [...device.rooms.values()].map((log) => headOf(log as RoomEntry[]))),
    read: async (room) => soon(() => structuredClone(device.rooms.get(room) ?? [])),
    append: async (entries) =>
      soon(() => {
        const [first] = entries;
        if (first === undefined || device.answer !== 'kept') return device.answer;
        const log = (device.rooms.get(first.room) ?? []) as RoomEntry[];
        const rest = entries.filter(({ seq, hash }) => log[seq]?.hash !== hash);
        if (rest.length > 0 && (rest[0]?.seq !== log.length || rest[0].before !== (log.at(-1)?.hash ?? first.before)))
          return 'elsewhere';
        device.rooms.set(first.room, [...log, ...structuredClone(rest)]);
        return 'kept';
      }, true),
    mend: async (room, entries) =>
      soon(() => {
        device.rooms.set(room, [...entries]);
        return 'kept';
      }),
    remove: async (room) =>
      soon(() => {
        if (device.answer === 'kept') device.rooms.delete(room);
        return device.answer;
      }),
    missing: async () => soon(() => device.missing),
    accept: async () =>
      soon(() => {
        if (device.answer === 'kept') device.missing = 0;
        return device.answer;
      }),
  };
}

function headOf(log: readonly RoomEntry[]): RoomHead {
  const [first, last] = [log[0] as RoomEntry, log.at(-1) as RoomEntry];
  const plan = first.fact.type === 'room.opened' ? first.fact.plan : '';
  return { room: first.room, plan, entries: log.length, began: first.at, at: last.at, over: isOverAfter(log) };
}

interface Wish {
  readonly of: Window;
  readonly gained: () => void;
  readonly lost: () => void;
}

/** Tokens by name: the first in each list has it. */
function fakeTokens(jobs: Job[]) {
  const lists = new Map<string, Wish[]>();
  const listOf = (name: string): Wish[] => {
    const list = lists.get(name) ?? [];
    lists.set(name, list);
    return list;
  };
  const grant = (list: readonly Wish[]): void => {
    const [first] = list;
    if (first !== undefined) jobs.push({ of: first.of, run: () => list[0] === first && first.gained() });
  };
  const leave = (list: Wish[], wish: Wish): void => {
    const at = list.indexOf(wish);
    if (at < 0) return;
    list.splice(at, 1);
    if (at === 0) grant(list);
  };
  const of = (window: Window): Tokens => ({
    wait: (name, gained, lost) => {
      const list = listOf(name);
      const wish = { of: window, gained, lost };
      list.push(wish);
      if (list.length === 1) grant(list);
      return () => leave(list, wish);
    },
    take: (name, gained, lost) => {
      const list = listOf(name);
      const wish = { of: window, gained, lost };
      const before = list.shift();
      list.unshift(wish);
      grant(list);
      if (before !== undefined) jobs.push({ of: before.of, run: before.lost });
      return () => leave(list, wish);
    },
  });
  const drop = (window: Window): void => {
    for (const list of lists.values()) for (const wish of list.filter((one) => one.of === window)) leave(list, wish);
  };
  return { of, drop };
}

/** The screen of a window, which must be the one named. */
export function shownIn<Name extends RoomScreen['name']>(
  { session }: Pick<Window, 'session'>,
  name: Name,
): Extract<RoomScreen, { readonly name: Name }> {
  const { screen } = session.view();
  if (screen.name !== name) throw new Error(`on screen is "${screen.name}", not "${name}"`);
  return screen as Extract<RoomScreen, { readonly name: Name }>;
}

/** What the desk sees, in whatever window of a room. */
export function deskIn(window: Pick<Window, 'session'>) {
  const { screen } = window.session.view();
  if (screen.name !== 'wall' && screen.name !== 'desk') throw new Error(`on screen is "${screen.name}"`);
  return screen.desk;
}

/** The entries that lie in the store, and whole numbers drawn from a seed. */
export const storedIn = (device: Device, room: RoomId): readonly RoomEntry[] =>
  (device.rooms.get(room) ?? []) as readonly RoomEntry[];

export function drawing(seed: number): (below: number) => number {
  const next = chanceFrom(asSeed(seed));
  return (below) => Math.floor(next() * below);
}
