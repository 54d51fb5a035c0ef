import {
  between,
  type Chance,
  glide,
  layAround,
  mixed,
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
import {
  air,
  car,
  cup,
  drop,
  echoed,
  evenly,
  hum,
  leaves,
  LOOP,
  murmur,
  now,
  pen,
  sheet,
  steam,
  step,
  tick,
  typing,
  wheels,
} from './room';

/** What a place sounds like in misery and in magic. */
export interface Layers {
  readonly dull: (chance: Chance) => Samples;
  readonly clear: (chance: Chance) => Samples;
}

export const PLACES: Readonly<Record<string, Layers>> = {
  cafe: {
    dull: (chance) =>
      mixed([
        [air(chance, 260, 1), 2],
        [hum(50, [0.1, 0.16, 0.04, 0.05]), 0.12],
        [murmur(chance, { people: 3, below: 420 }), 0.35],
      ]),
    clear: (chance) =>
      mixed([
        [murmur(chance, { people: 5, below: 1500 }), 0.3],
        [now(chance, 5, cup), 0.12],
        [now(chance, 1, steam), 0.12],
        [air(chance, 500), 0.2],
      ]),
  },
  gate: {
    dull: (chance) =>
      mixed([
        [air(chance, 220), 2.4],
        [hum(60, [0.12, 0.1, 0.08]), 0.12],
        [murmur(chance, { people: 4, below: 380 }), 0.3],
        [now(chance, 1, wheels), 0.25],
      ]),
    clear: (chance) =>
      mixed([
        [murmur(chance, { people: 6, below: 1300 }), 0.25],
        [now(chance, 7, step), 0.2],
        [now(chance, 1, wheels), 0.2],
        [air(chance, 400), 0.2],
      ]),
  },
  platform: {
    dull: (chance) =>
      mixed([
        [air(chance, 320, 2), 2.6],
        [throughAround(noise(chance, LOOP), band(480, 3)), 0.12],
        [hum(50, [0.1, 0.06, 0.05]), 0.08],
      ]),
    clear: (chance) =>
      mixed([
        [air(chance, 520, 1), 0.4],
        [now(chance, 8, step), 0.3],
        [murmur(chance, { people: 3, below: 1400 }), 0.2],
        [now(chance, 1, leaves), 0.15],
      ]),
  },
  hotel: {
    dull: (chance) =>
      mixed([
        [air(chance, 200), 2],
        [hum(82, [0.12, 0.05, 0.03]), 0.16],
        [evenly(6, (place) => tick(place % 2 === 0 ? 620 : 560)), 0.08],
      ]),
    clear: (chance) =>
      mixed([
        [now(chance, 34, drop), 0.16],
        [murmur(chance, { people: 3, below: 1300 }), 0.22],
        [now(chance, 4, step), 0.15],
        [air(chance, 600), 0.15],
      ]),
  },
  clinic: {
    dull: (chance) =>
      mixed([
        [air(chance, 300), 2],
        [hum(100, [0.14, 0.08, 0.05, 0.02]), 0.1],
        [murmur(chance, { people: 2, below: 360 }), 0.25],
      ]),
    clear: (chance) =>
      mixed([
        [air(chance, 500), 0.3],
        [murmur(chance, { people: 3, below: 1300 }), 0.22],
        [now(chance, 5, step), 0.2],
        [now(chance, 2, sheet), 0.25],
      ]),
  },
  bank: {
    dull: (chance) =>
      mixed([
        [air(chance, 240), 2],
        [hum(120, [0.1, 0.05, 0.04]), 0.1],
        [now(chance, 1, typing), 0.15],
      ]),
    clear: (chance) =>
      mixed([
        [murmur(chance, { people: 4, below: 1300 }), 0.22],
        [now(chance, 2, typing), 0.22],
        [now(chance, 1, sheet), 0.25],
        [air(chance, 450), 0.2],
      ]),
  },
  phoneshop: {
    dull: (chance) =>
      mixed([
        [air(chance, 280), 2],
        [hum(100, [0.1, 0.1, 0.03]), 0.12],
        [murmur(chance, { people: 2, below: 400 }), 0.25],
      ]),
    clear: (chance) =>
      mixed([
        [murmur(chance, { people: 4, below: 1600 }), 0.25],
        [now(chance, 6, step), 0.2],
        [now(chance, 3, (one) => ping([[between(one, 800, 1000), 0.3, 0.05]], 0.2, 0.01)), 0.1],
        [air(chance, 500), 0.2],
      ]),
  },
  chat: {
    dull: (chance) =>
      mixed([
        [air(chance, 210), 1.6],
        [hum(120, [0.12, 0.06, 0.02]), 0.14],
      ]),
    clear: (chance) =>
      mixed([
        [now(chance, 3, typing), 0.22],
        [now(chance, 1, cup), 0.1],
        [air(chance, 700), 0.25],
      ]),
  },
  letter: {
    dull: (chance) =>
      mixed([
        [air(chance, 190), 1.8],
        [evenly(6, () => tick(480)), 0.12],
      ]),
    clear: (chance) =>
      mixed([
        [air(chance, 700), 0.22],
        [evenly(6, (place) => tick(place % 2 === 0 ? 1150 : 1020)), 0.08],
        [now(chance, 2, sheet), 0.3],
        [now(chance, 3, pen), 0.2],
      ]),
  },
  post: {
    dull: (chance) =>
      mixed([
        [air(chance, 210), 1.6],
        [now(chance, 1, car), 1.2],
        [hum(100, [0.08, 0.05]), 0.12],
      ]),
    clear: (chance) =>
      mixed([
        [murmur(chance, { people: 3, below: 1200 }), 0.2],
        [now(chance, 2, typing), 0.2],
        [now(chance, 1, leaves), 0.12],
        [air(chance, 600), 0.2],
      ]),
  },
  street: {
    dull: (chance) =>
      mixed([
        [air(chance, 200, 1), 2.2],
        [now(chance, 2, car), 1.6],
      ]),
    clear: (chance) =>
      mixed([
        [now(chance, 9, step), 0.3],
        [murmur(chance, { people: 3, below: 1500 }), 0.18],
        [now(chance, 2, leaves), 0.25],
        [now(chance, 1, car), 0.25],
      ]),
  },
};

/** Rain on glass and ground: a soft hiss and many single drops. */
export function rain(chance: Chance): Samples {
  const hiss = throughAround(noise(chance, LOOP), high(700), low(3200));
  const taps = now(chance, 190, (one) =>
    shaped(through(noise(one, 0.03), band(between(one, 900, 3800), 4)), struck(0.001, 0.006)),
  );
  return mixed([
    [hiss, 0.25],
    [taps, 1],
    [air(chance, 300, 1), 0.5],
  ]);
}

/** One call of a small bird: a few quick glides. */
function call(chance: Chance): Samples {
  const [middle, notes] = [between(chance, 2700, 4200), 2 + Math.floor(chance() * 4)];
  const bend = between(chance, -900, 900);
  const phrase = silence(notes * 0.13 + 0.1);
  for (let note = 0; note < notes; note += 1) {
    const length = between(chance, 0.06, 0.1);
    const from = middle * between(chance, 0.94, 1.06);
    const one = glide(length, (time) => from + bend * (time / length) + 90 * wave(time * 28));
    layAround(phrase, shaped(one, swell(length)), note * 0.13, between(chance, 0.5, 1));
  }
  return phrase;
}

/** Birds outside: few, some way off, in the open air. Sparse, so it lasts longer before it comes again. */
export const birds = (chance: Chance): Samples => echoed(now(chance, 7, call, 9.216));
