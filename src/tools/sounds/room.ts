import {
  between,
  type Chance,
  countOf,
  drawn,
  layAround,
  noise,
  ping,
  type Samples,
  shaped,
  silence,
  struck,
  swell,
  wave,
} from './kit';
import { band, high, low, through, throughAround } from './filter';
import { talkOf, type Timbre } from './voice';

/**
 * Every loop of a place, in seconds. At 16,000 samples a second it is a whole number of the blocks of both formats (1024
 * and 576 samples), so that both ends are coded alike and the seam stays unheard.
 */
export const LOOP = 6.336;

/** Air that moves: noise below a height, with `waves` slow swells in a loop. */
export function air(chance: Chance, hertz: number, waves = 0, seconds = LOOP): Samples {
  const moved = throughAround(noise(chance, seconds), low(hertz), low(hertz * 1.6), high(40));
  return shaped(moved, (time) => 1 + 0.35 * wave((waves * time) / seconds));
}

/** A machine that stands somewhere: a low tone and some of its overtones. The height fits the loop. */
export function hum(hertz: number, gains: readonly number[], seconds = LOOP): Samples {
  const fitted = Math.round(hertz * seconds) / seconds;
  return drawn(seconds, (time) => {
    const beat = 1 + 0.12 * wave(time / seconds);
    return beat * gains.reduce((sum, gain, place) => sum + gain * wave(fitted * (place + 1) * time), 0);
  });
}

interface Crowd {
  readonly people: number;
  /** What is let through: a low height is a murmur behind a wall. */
  readonly below: number;
}

/** People talking in the room, none of them to be understood. */
export function murmur(chance: Chance, { people, below }: Crowd, seconds = LOOP): Samples {
  const room = silence(seconds);
  for (let person = 0; person < people; person += 1) {
    const timbre: Timbre = { hertz: between(chance, 95, 215), size: between(chance, 0.95, 1.12), dark: 1, breath: 0 };
    layAround(room, talkOf(chance, timbre, seconds * 0.9), chance() * seconds, between(chance, 0.5, 1));
  }
  return throughAround(echoed(room), low(below), low(below), high(90));
}

const ECHOES = [
  [0.031, 0.5],
  [0.053, 0.4],
  [0.089, 0.32],
  [0.137, 0.24],
] as const;

/** The walls of a room, for a loop. */
export function echoed(samples: Samples): Samples {
  const room = samples.slice();
  for (const [at, gain] of ECHOES) layAround(room, samples, at, gain);
  return room;
}

/** The same small sound now and then: `times` in a loop, spread by chance, each a little different. */
export function now(chance: Chance, times: number, one: (chance: Chance) => Samples, seconds = LOOP): Samples {
  const loop = silence(seconds);
  for (let place = 0; place < times; place += 1) {
    const at = ((place + between(chance, 0.1, 0.9)) / times) * seconds;
    layAround(loop, one(chance), at, between(chance, 0.4, 1));
  }
  return loop;
}

/** The same small sound at an even pace. */
export function evenly(times: number, one: (place: number) => Samples, seconds = LOOP): Samples {
  const loop = silence(seconds);
  for (let place = 0; place < times; place += 1) layAround(loop, one(place), (place / times) * seconds);
  return loop;
}

/** A cup on a saucer. */
export function cup(chance: Chance): Samples {
  const hertz = between(chance, 1900, 2700);
  return ping(
    [
      [hertz, 0.5, 0.05],
      [hertz * 1.63, 0.3, 0.035],
      [hertz * 2.41, 0.15, 0.02],
    ],
    0.25,
  );
}

/** A shoe on a hard floor, some way off. */
export function step(chance: Chance): Samples {
  const tap = shaped(through(noise(chance, 0.12), band(between(chance, 350, 700), 1.2)), struck(0.004, 0.025));
  layAround(tap, ping([[between(chance, 85, 120), 0.5, 0.03]], 0.12), 0);
  return tap;
}

/** One key of a keyboard. */
export const key = (chance: Chance): Samples =>
  shaped(through(noise(chance, 0.05), band(between(chance, 1500, 2600), 1.5)), struck(0.001, 0.008));

/** A burst of typing. */
export function typing(chance: Chance): Samples {
  const burst = silence(1.1);
  for (let at = 0.01; at < 1; at += between(chance, 0.07, 0.2))
    layAround(burst, key(chance), at, between(chance, 0.5, 1));
  return burst;
}

/** A sheet of paper that is turned. */
export function sheet(chance: Chance, seconds = 0.5): Samples {
  const grain = drawn(seconds, () => (chance() < 0.2 ? chance() * 2 - 1 : 0));
  return shaped(through(grain, band(3200, 0.6), high(900)), swell(seconds));
}

/** The tick of a clock. */
export const tick = (hertz: number): Samples =>
  ping(
    [
      [hertz, 0.5, 0.012],
      [hertz * 2.7, 0.25, 0.006],
    ],
    0.07,
    0.001,
  );

/** Small wheels of a case over a floor, coming and going. */
export function wheels(chance: Chance): Samples {
  const seconds = 2.4;
  const rolled = through(noise(chance, seconds), band(420, 0.9), low(1500));
  const seams = countOf(0.11);
  return shaped(
    rolled.map((sample, index) => sample * (index % seams < seams * 0.25 ? 1.7 : 0.8)),
    swell(seconds),
  );
}

/** A bubble of water. */
export function drop(chance: Chance): Samples {
  const hertz = between(chance, 500, 1300);
  return drawn(0.09, (time) => 0.5 * wave(hertz * time + hertz * 3 * time * time) * struck(0.004, 0.018)(time));
}

/** Steam, let go softly. */
export const steam = (chance: Chance): Samples =>
  shaped(through(noise(chance, 1.1), band(3600, 0.7)), (time) => 0.5 * swell(1.1)(time));

/** A car that passes, behind houses. */
export function car(chance: Chance): Samples {
  const seconds = 3.2;
  return shaped(through(noise(chance, seconds), low(between(chance, 320, 480)), high(60)), swell(seconds));
}

/** Leaves in a little wind. */
export const leaves = (chance: Chance): Samples =>
  shaped(through(noise(chance, 2.2), band(2600, 0.5)), (time) => 0.4 * swell(2.2)(time));

/** A pen over paper. */
export function pen(chance: Chance): Samples {
  const scratch = through(noise(chance, 0.6), band(4200, 1.2));
  return shaped(scratch, (time) => 0.4 * swell(0.6)(time) * (0.5 + 0.5 * wave(time * 7)));
}
