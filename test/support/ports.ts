import type { Address, FileReading, OpenPicture, Picture, Playable, Ports } from '../../src/app/ports';
import * as afterwards from '../../src/app/afterwards';
import { libraryItem } from '../../src/app/library';
import type { Session } from '../../src/app/session';
import type { FaultyFile, Screen } from '../../src/app/view';
import type { Journal } from '../../src/core/journal/journal';
import { asSeed } from '../../src/core/model/ids';
import type { StageView } from '../../src/core/projections/views';
import type { Place, Program } from '../../src/core/scenario/program';
import type { Reach } from '../../src/core/scoring/turnaround';

/** A promise kept or broken by hand. */
export interface Pending<Value> {
  readonly promise: Promise<Value>;
  readonly keep: (value: Value) => Promise<void>;
  readonly break: () => Promise<void>;
}

/** Lets everything that waits on kept promises happen. */
export const settled = async (): Promise<void> => {
  for (let round = 0; round < 10; round += 1) await Promise.resolve();
};

export function pending<Value>(): Pending<Value> {
  const { promise, resolve, reject } = withResolvers<Value>();
  return {
    promise,
    keep: async (value) => {
      resolve(value);
      await settled();
    },
    break: async () => {
      reject(new Error('cannot be had'));
      await settled();
    },
  };
}

function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => {};
  let reject: (fault: Error) => void = () => {};
  const promise = new Promise<Value>((keep, refuse) => {
    resolve = keep;
    reject = refuse;
  });
  return { promise, resolve, reject };
}

/** A program as a shelf gives it, with nothing known of its bounds and its debrief's words at hand. */
export const aPlayable = (program: Program, over: Partial<Playable> = {}): Playable => ({
  program,
  reaches: null,
  told: async () => program,
  ...over,
});

/** Ports whose every answer is given by the test, and which remember what they were told. */
export interface FakePorts {
  readonly ports: Ports;
  /** What the store was given, oldest first. */
  readonly kept: { readonly attempt: number; readonly journal: Journal }[];
  readonly clicks: () => number;
  readonly setTime: (now: number) => void;
  /** Requests to the shelf, by the id asked for, oldest first. */
  readonly loads: Map<string, Pending<Playable>[]>;
  readonly reads: Pending<FileReading>[];
  readonly solves: { readonly variant: Place; readonly answer: Pending<Reach> }[];
}

/** Fake ports over a shelf of programs. Seeds count up from 1. */
export function fakePorts(programs: readonly Program[], faulty: readonly FaultyFile[] = []): FakePorts {
  let [now, seed, clicks] = [0, 0, 0];
  const kept: FakePorts['kept'] = [];
  const loads: FakePorts['loads'] = new Map();
  const reads: FakePorts['reads'] = [];
  const solves: FakePorts['solves'] = [];
  const asked = <Value>(list: Pending<Value>[]): Promise<Value> => {
    const answer = pending<Value>();
    list.push(answer);
    return answer.promise;
  };
  const ports: Ports = {
    clock: { now: () => now },
    chance: { seed: () => asSeed((seed += 1)) },
    store: { keep: (attempt, journal) => void kept.push({ attempt, journal }) },
    sound: { click: () => void (clicks += 1) },
    shelf: {
      items: programs.map((program) => libraryItem(program, false)),
      faulty,
      load: async (id) => {
        const list = loads.get(id) ?? [];
        loads.set(id, list);
        return asked(list);
      },
    },
    reader: { read: async () => asked(reads) },
    afterwards: { ready: afterwards, fetch: () => Promise.resolve(afterwards) },
    solver: {
      reachOf: async (_, variant) => {
        const answer = pending<Reach>();
        solves.push({ variant, answer });
        return answer.promise;
      },
    },
  };
  return { ports, kept, loads, reads, solves, clicks: () => clicks, setTime: (next) => (now = next) };
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
  const shown: StageView[] = [];
  const motions: string[] = [];
  const open: OpenPicture = async (motion, onFailure) => {
    const answer = pending<Picture>();
    opens.push({ motion, answer, fail: onFailure });
    return answer.promise;
  };
  const picture: Picture = {
    show: (view) => void shown.push(view),
    setMotion: (motion) => void motions.push(motion),
    close: () => {},
  };
  return { open, opens, shown, motions, picture };
}
