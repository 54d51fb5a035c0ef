import type { AuthorPort } from '../../src/app/author/port';
import { openDesk } from '../../src/app/author/author';
import type { Address, OpenPicture, Picture, Playable, Ports } from '../../src/app/ports';
import * as afterwards from '../../src/app/afterwards';
import { libraryView } from '../../src/app/library';
import { libraryItem } from '../../src/app/libraryItem';
import type { Session } from '../../src/app/session';
import type { FaultyFile, Screen } from '../../src/app/view';
import { PLAIN_SETTINGS } from '../../src/app/settings';
import { journalOf } from '../../src/core/journal/chain';
import type { Journal } from '../../src/core/journal/journal';
import { asSeed } from '../../src/core/model/ids';
import type { PictureView } from '../../src/app/view';
import type { StageView } from '../../src/core/projections/views';
import type { Place, Program } from '../../src/core/scenario/program';
import type { Reach } from '../../src/core/scoring/turnaround';
import { fakeTools, type FakeTools } from './desk';
import { pending, type Pending } from './pending';
import { fakeStore, type FakeStore } from './store';
import { handClock } from './handClock';

/** A program as a shelf gives it, with nothing known of its bounds and its debrief's words at hand. */
export const aPlayable = (program: Program, over: Partial<Playable> = {}): Playable => ({
  program,
  reaches: null,
  told: async () => program,
  ...over,
});

/** Ports whose every answer is given by the test, and which remember what they were told. */
export interface FakePorts {
  readonly ports: Ports & AuthorPort;
  /** What the store was given, by attempt, oldest first. */
  readonly kept: readonly { readonly attempt: string; readonly journal: Journal }[];
  readonly store: FakeStore;
  /** Files given to the person, by name. */
  readonly downloads: Map<string, string>;
  readonly setTime: (now: number) => void;
  /** Lets time pass, and everything happen that waits for it. */
  readonly pass: (milliseconds: number) => void;
  readonly desk: FakeTools;
  /** Requests to the shelf, by the id asked for, oldest first. */
  readonly loads: Map<string, Pending<Playable>[]>;
  readonly solves: { readonly variant: Place; readonly answer: Pending<Reach> }[];
}

/** Fake ports over a shelf of programs. Seeds count up from 1. */
export function fakePorts(programs: readonly Program[], faulty: readonly FaultyFile[] = []): FakePorts {
  let seed = 0;
  const time = handClock();
  const store = fakeStore();
  const downloads: FakePorts['downloads'] = new Map();
  const loads: FakePorts['loads'] = new Map();
  const solves: FakePorts['solves'] = [];
  const desk = fakeTools();
  const asked = <Value>(list: Pending<Value>[]): Promise<Value> => {
    const answer = pending<Value>();
    list.push(answer);
    return answer.promise;
  };
  const ports: Ports & AuthorPort = {
    clock: time.clock,
    chance: { seed: () => asSeed((seed += 1)) },
    store,
    settings: { read: () => PLAIN_SETTINGS, keep: () => undefined, forget: () => undefined },
    takeBuild: () => undefined,
    download: (name, text) => void downloads.set(name, text),
    shelf: {
      titles: Object.fromEntries(programs.map(({ id, about }) => [id, about.title])),
      load: async (id) => {
        const list = loads.get(id) ?? [];
        loads.set(id, list);
        return asked(list);
      },
    },
    home: {
      ready: { libraryView, faulty, items: programs.map((program) => libraryItem(program, false)) },
      fetch: () => Promise.reject(new Error('there already')),
    },
    canPick: true,
    author: { fetch: async () => ({ openDesk: (game) => openDesk(game, desk.tools) }) },
    afterwards: { ready: afterwards, fetch: () => Promise.resolve(afterwards) },
    solver: {
      reachOf: async (_, variant) => {
        const answer = pending<Reach>();
        solves.push({ variant, answer });
        return answer.promise;
      },
    },
  };
  const { setTime, pass } = time;
  const plays = (): FakePorts['kept'] => {
    const attempts = [...new Set(store.log.map(({ attempt }) => attempt))];
    return attempts.map((attempt) => ({
      attempt,
      journal: journalOf(store.log.filter((entry) => entry.attempt === attempt)),
    }));
  };
  return {
    get kept() {
      return plays();
    },
    ports,
    store,
    downloads,
    loads,
    solves,
    setTime,
    pass,
    desk,
  };
}

/** The screen, which must be the one named. */
export function screenOf<Name extends Screen['name']>(
  session: Session,
  name: Name,
): Extract<Screen, { readonly name: Name }> {
  const { screen } = session.view();
  if (screen.name !== name) throw new Error(`on screen is "${screen.name}", not "${name}"`);
  return screen as Extract<Screen, { readonly name: Name }>;
}

/** An address bar that remembers what it was shown; `back` is the browser's button. */
export function fakeAddress(scenario: string | null = null, wantsStart = false) {
  const shown: (readonly [string | null, string])[] = [];
  let listener: (scenario: string | null) => void = () => {};
  const address: Address = {
    scenario: () => scenario,
    wantsStart: () => wantsStart,
    show: (id, title) => void shown.push([id, title]),
    onBack: (heard) => {
      listener = heard;
    },
  };
  return { address, shown, back: (id: string | null) => listener(id) };
}

/** A picture that opens when the test says so, and remembers all it was told. */
export function fakePicture() {
  const opens: { readonly motion: string; readonly answer: Pending<Picture>; readonly fail: () => void }[] = [];
  const closed: true[] = [];
  const shown: StageView[] = [];
  const streets: PictureView['street'][] = [];
  const motions: string[] = [];
  const open: OpenPicture = async (motion, onFailure) => {
    const answer = pending<Picture>();
    opens.push({ motion, answer, fail: onFailure });
    return answer.promise;
  };
  const picture: Picture = {
    show: (view) => void (shown.push(view.stage), streets.push(view.street)),
    setMotion: (motion) => void motions.push(motion),
    close: () => void closed.push(true),
  };
  return { open, opens, closed, shown, streets, motions, picture };
}
