import { type Chance, drawn, faded, lay, mixed, noise, RATE, type Samples, shaped, silence, swell, wave } from './kit';
import { band, through } from './filter';

/** What makes one voice differ from the next. */
export interface Timbre {
  readonly hertz: number;
  /** Times the resonances of a grown throat: above 1 a smaller one. */
  readonly size: number;
  /** How fast the higher tones of a voice fall off; more is softer. */
  readonly dark: number;
  readonly breath: number;
}

export type Vowel = 'ah' | 'eh' | 'ee' | 'oh' | 'oo';
type Resonances = readonly [number, number, number];

/** The three resonances that make a vowel, in hertz. */
const VOWELS: Readonly<Record<Vowel, Resonances>> = {
  ah: [720, 1150, 2450],
  eh: [530, 1750, 2480],
  ee: [300, 2150, 2900],
  oh: [520, 880, 2400],
  oo: [330, 820, 2250],
};
/** Closed lips. */
const LIPS: Resonances = [240, 1000, 2200];
const WIDTHS = [90, 130, 190] as const;
const WEIGHTS = [1, 0.62, 0.34] as const;
const HIGHEST = 4200;

function resonance(hertz: number, resonances: Resonances, size: number): number {
  return resonances.reduce((sum, middle, place) => {
    const off = (hertz - middle * size) / (WIDTHS[place] as number);
    return sum + (WEIGHTS[place] as number) / (1 + off * off);
  }, 0.01);
}

/** How a sound of the voice goes: its height, its mouth and its loudness over time. */
export interface Saying {
  readonly seconds: number;
  readonly hertz: (time: number) => number;
  readonly mouth: (time: number) => Resonances;
  readonly loudness: (time: number) => number;
}

const STEP = 64;

/** A voiced sound: the tones of a throat, each as loud as the mouth lets it through. */
export function voiced({ size, dark }: Timbre, { seconds, hertz, mouth, loudness }: Saying): Samples {
  let turns = 0;
  let gains: readonly number[] = [];
  let count = 0;
  const samples = drawn(seconds, (time) => {
    const now = hertz(time);
    turns += now / RATE;
    if (count % STEP === 0) gains = gainsOf(now, mouth(time), size, dark);
    count += 1;
    return loudness(time) * gains.reduce((sum, gain, place) => sum + gain * wave(turns * (place + 1)), 0);
  });
  return faded(samples);
}

const gainsOf = (hertz: number, mouth: Resonances, size: number, dark: number): readonly number[] =>
  Array.from({ length: Math.floor(HIGHEST / hertz) }, (_, place) => {
    const tone = place + 1;
    return resonance(hertz * tone, mouth, size) / tone ** dark;
  });

const blend = (from: Resonances, to: Resonances, part: number): Resonances => {
  const share = Math.min(1, Math.max(0, part));
  return [0, 1, 2].map(
    (place) => (from[place] as number) + ((to[place] as number) - (from[place] as number)) * share,
  ) as unknown as Resonances;
};

const ramp = (time: number, from: number, to: number): number => Math.min(1, Math.max(0, (time - from) / (to - from)));

/** An open syllable: the mouth opens into the vowel and lets go softly. */
export function vowelOf(timbre: Timbre, vowel: Vowel, seconds = 0.17): Samples {
  const saying: Saying = {
    seconds,
    hertz: (time) => timbre.hertz * (1.03 - 0.08 * (time / seconds)),
    mouth: (time) => blend(blend(LIPS, VOWELS[vowel], 0.55), VOWELS[vowel], time / 0.035),
    loudness: (time) => ramp(time, 0, 0.016) * (1 - ramp(time, seconds * 0.4, seconds)) ** 1.5,
  };
  return breathy(timbre, voiced(timbre, saying), seconds);
}

/** A syllable that begins with shut lips, which open after 75 ms. */
export function lipsThen(timbre: Timbre, vowel: Vowel, seconds = 0.23): Samples {
  const opens = 0.06;
  const saying: Saying = {
    seconds,
    hertz: (time) => timbre.hertz * (0.97 + 0.05 * ramp(time, 0, opens) - 0.07 * ramp(time, opens, seconds)),
    mouth: (time) => blend(LIPS, VOWELS[vowel], ramp(time, opens, opens + 0.03)),
    loudness: (time) =>
      ramp(time, 0, 0.02) *
      (0.5 + 0.5 * ramp(time, opens, opens + 0.03)) *
      (1 - ramp(time, seconds * 0.5, seconds)) ** 1.5,
  };
  return breathy(timbre, voiced(timbre, saying), seconds);
}

/** A hum with shut lips. */
export function humOf(timbre: Timbre, seconds = 0.2): Samples {
  return voiced(timbre, {
    seconds,
    hertz: (time) => timbre.hertz * (1 - 0.06 * (time / seconds)),
    mouth: () => LIPS,
    loudness: (time) => 0.8 * ramp(time, 0, 0.02) * (1 - ramp(time, seconds * 0.45, seconds)) ** 1.5,
  });
}

/** Air over the lower lip. */
export function lipAir(chance: Chance, { size }: Timbre, seconds = 0.11): Samples {
  return shaped(through(noise(chance, seconds), band(3000 * size, 0.9)), (time) => 0.16 * swell(seconds)(time));
}

function breathy({ breath, size }: Timbre, tones: Samples, seconds: number): Samples {
  let state = 7;
  // A breath needs no drawn chance: the same hiss under every syllable.
  const hiss = drawn(seconds, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x3fffffff - 1;
  });
  const soft = shaped(through(hiss, band(2400 * size, 0.8)), swell(seconds));
  return mixed([
    [tones, 1],
    [soft, breath],
  ]);
}

const ANY: readonly Vowel[] = ['ah', 'eh', 'ee', 'oh', 'oo'];

/** A few syllables of one person, to talk with. */
const wordsOf = (chance: Chance, timbre: Timbre): readonly Samples[] =>
  ANY.flatMap((vowel) => {
    const lifted = { ...timbre, hertz: timbre.hertz * (0.92 + 0.2 * chance()) };
    return [vowelOf(lifted, vowel, 0.14 + 0.08 * chance()), lipsThen(lifted, vowel, 0.22)];
  });

/** Somebody talking on, without words: syllables in groups with a breath between. */
export function talkOf(chance: Chance, timbre: Timbre, seconds: number): Samples {
  const [talk, words] = [silence(seconds), wordsOf(chance, timbre)];
  let at = 0.02;
  while (at < seconds - 0.3) {
    const word = words[Math.floor(chance() * words.length)] ?? silence(0.1);
    lay(talk, word, at, 0.6 + 0.4 * chance());
    at += (word.length / RATE) * 0.85 + (chance() < 0.16 ? 0.2 + 0.4 * chance() : 0);
  }
  return talk;
}
