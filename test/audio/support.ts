import type { Clock } from '../../src/app/ports';
import { PLAIN_SETTINGS } from '../../src/app/settings';
import type { Heard } from '../../src/audio/heard';
import type { Source, Speaker } from '../../src/audio/speaker';
import { EMPTY_STAGE } from '../../src/core/projections/stage';
import type { StageView } from '../../src/core/projections/views';

export const LOUD = { ambience: 100, voices: 100, interface: 100 } as const;
export const { volumes: PLAIN } = PLAIN_SETTINGS;

export const aStage = (over: Partial<StageView> = {}): StageView => ({
  ...EMPTY_STAGE,
  scene: 'encounter',
  backdrop: 'cafe',
  person: 'walter',
  feeling: 30,
  face: 'sad',
  step: 'listening',
  utterance: { id: 1, text: 'You promised me.' },
  presence: 'here',
  ...over,
});

/** A moment of a talk. */
export const aMoment = (stage: Partial<StageView> = {}, over: Partial<Heard> = {}): Heard => ({
  screen: 'encounter',
  paused: false,
  stage: aStage(stage),
  gentle: false,
  readAloud: false,
  ...over,
});

/** A clock that goes when the test says so. */
export function handClock() {
  let time = 0;
  let waiting: { readonly at: number; readonly call: () => void }[] = [];
  const clock: Clock = {
    now: () => time,
    wall: () => time,
    dayOf: () => 0,
    after: (milliseconds, then) => {
      const one = { at: time + milliseconds, call: then };
      waiting.push(one);
      return () => void (waiting = waiting.filter((other) => other !== one));
    },
  };
  const pass = (milliseconds: number): void => {
    const end = time + milliseconds;
    for (;;) {
      const [next] = waiting.filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at);
      if (next === undefined) break;
      waiting = waiting.filter((one) => one !== next);
      time = next.at;
      next.call();
    }
    time = end;
  };
  return { clock, pass };
}

export interface Played {
  readonly sound: string;
  readonly take: string;
  readonly at: number;
  volume: number;
  rate: number;
  /** Where it was last faded to, and how slowly. */
  fade: readonly [to: number, ms: number] | null;
  stopped: boolean;
}

/** A speaker that remembers what it was asked for. `loaded` are the sounds that have been fetched; all where it is null. */
export function fakeSpeaker(clock: Clock, missing: readonly string[] = []) {
  const played: Played[] = [];
  const asked: string[] = [];
  const waiting = new Map<string, (() => void)[]>();
  let isLoaded = true;

  const sourceOf = (sound: string): Source => {
    const source = {
      play: (take: string) => {
        played.push({ sound, take, at: clock.now(), volume: 1, rate: 1, fade: null, stopped: false });
        return played.length - 1;
      },
      volume: (...args: readonly number[]) => {
        if (args.length === 1) return one(args[0]).volume;
        one(args[1]).volume = args[0] as number;
        return source;
      },
      rate: (rate: number, id: number) => {
        one(id).rate = rate;
        return source;
      },
      fade: (_: number, to: number, ms: number, id: number) => {
        Object.assign(one(id), { fade: [to, ms], volume: to });
        return source;
      },
      stop: (id: number) => {
        one(id).stopped = true;
        return source;
      },
      state: () => (isLoaded ? 'loaded' : 'loading'),
      once: (_: string, then: () => void) => {
        waiting.set(sound, [...(waiting.get(sound) ?? []), then]);
        return source;
      },
    };
    return source as unknown as Source;
  };
  const one = (id: number | undefined): Played => {
    const found = played[id ?? -1];
    if (found === undefined) throw new Error(`nothing plays as ${id}`);
    return found;
  };

  const known = new Map<string, Source>();
  const speaker: Speaker = {
    source: (id) => {
      if (missing.includes(id)) return null;
      if (!known.has(id)) asked.push(id);
      const source = known.get(id) ?? sourceOf(id);
      known.set(id, source);
      return source;
    },
    mute: () => undefined,
  };
  return {
    speaker,
    played,
    /** Sounds in the order they were first asked for: what is fetched. */
    asked,
    /** Everything heard once, by sound. */
    of: (sound: string): readonly Played[] => played.filter((other) => other.sound === sound),
    running: (): readonly string[] =>
      played.filter(({ fade, stopped }) => fade !== null && !stopped).map(({ sound, take }) => `${sound} ${take}`),
    hold: () => void (isLoaded = false),
    arrive: (sound: string) => {
      isLoaded = true;
      for (const then of waiting.get(sound) ?? []) then();
    },
  };
}
