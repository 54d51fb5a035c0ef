import { chanceOf, levelled, peaked, RATE, type Samples, silence } from './kit';
import { INTERFACE } from './interface';
import { LINE_SOUNDS } from './lines';
import { birds, PLACES, rain } from './places';
import { syllablesOf, TIMBRES } from './voices';

/** Which sounds belong together: a place with its weather, a voice, the interface, and what a line may name. */
export type Group = 'place' | 'weather' | 'voice' | 'interface' | 'line';

/** One sound as it is kept: a few takes in one file, since each file more costs a request and 4 kB of its own. */
export interface Recipe {
  readonly id: string;
  readonly group: Group;
  /** What is shown for it; empty where it means nothing by itself. */
  readonly caption: string;
  /** True for takes that go round without a seam. */
  readonly loops: boolean;
  readonly takes: () => Readonly<Record<string, Samples>>;
}

/** How loud each group is on the whole, and how loud its peaks may be, in decibels below the loudest there is. */
const LEVELS = { place: -29, weather: -30, line: -24, voice: -22 } as const;
const PEAKS = { interface: -12 } as const;
/** Sounds of the mouth that are softer than a vowel, by so many decibels. */
const SOFTER: Readonly<Record<string, number>> = { mm: 5, ff: 14 };

/** Another seed gives other sounds of the same kind. */
const SEED = 7;

const each = <Value, Next>(
  table: Readonly<Record<string, Value>>,
  next: (value: Value, name: string) => Next,
): Readonly<Record<string, Next>> =>
  Object.fromEntries(Object.entries(table).map(([name, value]) => [name, next(value, name)]));

const seedOf = (name: string): number =>
  Array.from(name).reduce((seed, letter) => Math.imul(seed, 31) + letter.charCodeAt(0), SEED);

const places: readonly Recipe[] = Object.entries(PLACES).map(([id, layers]) => ({
  id,
  group: 'place',
  caption: '',
  loops: true,
  takes: () => ({
    dull: levelled(layers.dull(chanceOf(seedOf(`${id} dull`))), LEVELS.place),
    clear: levelled(layers.clear(chanceOf(seedOf(`${id} clear`))), LEVELS.place),
  }),
}));

const weather: readonly Recipe[] = Object.entries({ rain, birds }).map(([id, make]) => ({
  id,
  group: 'weather',
  caption: '',
  loops: true,
  takes: () => ({ all: levelled(make(chanceOf(seedOf(id))), LEVELS.weather) }),
}));

const voices: readonly Recipe[] = Object.entries(TIMBRES).map(([name, timbre]) => ({
  id: `voice-${name}`,
  group: 'voice',
  caption: '',
  loops: false,
  takes: () =>
    each(syllablesOf(timbre, chanceOf(seedOf(name))), (samples, take) =>
      levelled(samples, LEVELS.voice - (SOFTER[take] ?? 0), -6),
    ),
}));

const ofInterface: Recipe = {
  id: 'interface',
  group: 'interface',
  caption: '',
  loops: false,
  takes: () => each(INTERFACE, (make, name) => peaked(make(chanceOf(seedOf(name))), PEAKS.interface)),
};

const lines: readonly Recipe[] = Object.entries(LINE_SOUNDS).map(([id, { caption, make }]) => ({
  id,
  group: 'line',
  caption,
  loops: false,
  takes: () => ({ all: levelled(make(chanceOf(seedOf(id))), LEVELS.line) }),
}));

/** Made once, however often it is asked for. */
function kept({ takes, ...recipe }: Recipe): Recipe {
  let made: ReturnType<typeof takes> | null = null;
  return { ...recipe, takes: () => (made ??= takes()) };
}

/** Every sound there is. */
export const RECIPES: readonly Recipe[] = [...places, ...weather, ...voices, ofInterface, ...lines].map(kept);

/** Where a take stands in its file, in milliseconds, and whether it goes round. */
export type Slot = readonly [start: number, length: number, loops?: true];

/** Silence between takes, longer than any decoder is late; and the lead of a loop, which is the end of itself. */
const GAP = 0.1;

/** All takes of a sound one after the other. A loop has its own end before it and its own start after it. */
export function sheetOf({ takes, loops }: Recipe): {
  readonly samples: Samples;
  readonly slots: Readonly<Record<string, Slot>>;
} {
  const parts: Samples[] = [];
  const slots: Record<string, Slot> = {};
  let at = 0;
  const add = (part: Samples): void => {
    parts.push(part);
    at += part.length;
  };
  const pause = silence(GAP);
  for (const [name, take] of Object.entries(takes())) {
    add(loops ? take.slice(-pause.length) : pause);
    const [start, length] = [(at / RATE) * 1000, (take.length / RATE) * 1000];
    slots[name] = loops ? [start, length, true] : [start, length];
    add(take);
    add(loops ? take.slice(0, pause.length) : pause);
  }
  return { samples: joined(parts), slots };
}

function joined(parts: readonly Samples[]): Samples {
  const whole = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
