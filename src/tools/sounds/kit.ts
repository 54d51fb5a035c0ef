import { chanceFrom } from '../../core/model/chance';

/** Samples a second of everything that is made here. */
export const RATE = 24_000;

/** One channel, -1 to 1. */
export type Samples = Float64Array;
export type Chance = () => number;

const TURN = 2 * Math.PI;

export const chanceOf = (seed: number): Chance => chanceFrom(seed);
export const countOf = (seconds: number): number => Math.round(seconds * RATE);
export const silence = (seconds: number): Samples => new Float64Array(countOf(seconds));
/** A number between two, drawn. */
export const between = (chance: Chance, low: number, high: number): number => low + (high - low) * chance();

/** Every sample from its time in seconds. */
export function drawn(seconds: number, at: (time: number) => number): Samples {
  const samples = silence(seconds);
  for (let index = 0; index < samples.length; index += 1) samples[index] = at(index / RATE);
  return samples;
}

export const noise = (chance: Chance, seconds: number): Samples => drawn(seconds, () => chance() * 2 - 1);

export const shaped = (samples: Samples, envelope: (time: number) => number): Samples =>
  samples.map((sample, index) => sample * envelope(index / RATE));

/** Rises within `attack` seconds and falls to a third every `fall` seconds. */
export const struck =
  (attack: number, fall: number) =>
  (time: number): number =>
    Math.min(1, time / attack) * Math.exp(-time / fall);

/** In and out again like breath: nothing at both ends. */
export const swell =
  (seconds: number) =>
  (time: number): number =>
    Math.sin(Math.PI * Math.min(1, Math.max(0, time / seconds))) ** 2;

/** One tone of a struck or blown thing: how high, how loud, how fast it dies. */
export type Partial = readonly [hertz: number, gain: number, fall: number];

/** Tones that start together and die each in their own time. */
export function ping(partials: readonly Partial[], seconds: number, attack = 0.003): Samples {
  const samples = drawn(seconds, (time) => {
    const rise = Math.min(1, time / attack);
    return partials.reduce((sum, [hertz, gain, fall]) => sum + rise * gain * wave(hertz * time) * decay(time, fall), 0);
  });
  return faded(samples);
}

const decay = (time: number, fall: number): number => Math.exp(-time / fall);

/** A sine, by turns. */
export const wave = (turns: number): number => Math.sin(TURN * turns);

/** A tone whose height changes: the phase is summed up, so that it never jumps. */
export function glide(seconds: number, hertz: (time: number) => number): Samples {
  let turns = 0;
  return drawn(seconds, (time) => {
    turns += hertz(time) / RATE;
    return wave(turns);
  });
}

const FADE = 0.012;

/** Ends in silence, so that nothing crackles. */
export function faded(samples: Samples): Samples {
  const length = Math.min(samples.length, countOf(FADE));
  const start = samples.length - length;
  return samples.map((sample, index) => (index < start ? sample : sample * ((samples.length - 1 - index) / length)));
}

/** Lays a part over what is there; what would stand past the end is left out. */
export function lay(into: Samples, part: Samples, at: number, gain = 1): void {
  const start = countOf(at);
  const end = Math.min(part.length, into.length - start);
  for (let index = 0; index < end; index += 1)
    into[start + index] = (into[start + index] ?? 0) + gain * (part[index] ?? 0);
}

/** The same in a loop: what stands past the end is heard at the start. */
export function layAround(into: Samples, part: Samples, at: number, gain = 1): void {
  const start = countOf(at);
  for (let index = 0; index < part.length; index += 1) {
    const place = (start + index) % into.length;
    into[place] = (into[place] ?? 0) + gain * (part[index] ?? 0);
  }
}

/** Several at once, each as loud as it says. */
export function mixed(parts: readonly (readonly [Samples, number])[]): Samples {
  const length = Math.max(...parts.map(([samples]) => samples.length));
  const sum = new Float64Array(length);
  for (const [samples, gain] of parts)
    samples.forEach((sample, index) => (sum[index] = (sum[index] ?? 0) + gain * sample));
  return sum;
}

export const loudest = (samples: Samples): number =>
  samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

/** The root of the mean square. */
export const effective = (samples: Samples): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, samples.length));

export const decibels = (decibel: number): number => 10 ** (decibel / 20);

/** As loud as wanted on the whole, in decibels below the loudest there is; never with a peak above `most`. */
export function levelled(samples: Samples, level: number, most = -4): Samples {
  const gain = Math.min(decibels(level) / effective(samples), decibels(most) / loudest(samples));
  return samples.map((sample) => sample * gain);
}

/** With its highest peak where it is wanted. */
export function peaked(samples: Samples, peak: number): Samples {
  const gain = decibels(peak) / loudest(samples);
  return samples.map((sample) => sample * gain);
}
