import {
  between,
  type Chance,
  drawn,
  faded,
  glide,
  lay,
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
import { band, high, low, through } from './filter';
import { echoed, sheet } from './room';
import { talkOf, voiced } from './voice';

/** One sound that a line may name, and what its caption says. */
export interface LineSound {
  readonly caption: string;
  readonly make: (chance: Chance) => Samples;
}

const ringing = (): Samples => {
  const ring = faded(
    drawn(0.75, (time) => {
      const trill = 0.55 + 0.45 * wave(18 * time);
      const edge = Math.min(1, time / 0.03, (0.75 - time) / 0.08);
      return edge * trill * (0.5 * wave(640 * time) + 0.35 * wave(800 * time) + 0.08 * wave(1600 * time));
    }),
  );
  const rings = silence(1.9);
  lay(rings, ring, 0);
  lay(rings, ring, 1.05);
  return rings;
};

function doorBell(): Samples {
  const bell = (hertz: number): Samples =>
    ping(
      [
        [hertz, 0.5, 0.45],
        [hertz * 2.01, 0.15, 0.25],
        [hertz * 3.03, 0.06, 0.12],
      ],
      1.3,
      0.005,
    );
  const both = silence(1.8);
  lay(both, bell(659), 0);
  lay(both, bell(523), 0.5);
  return both;
}

function babyCries(): Samples {
  const cries = silence(2.2);
  [0, 1.05].forEach((at, place) => {
    const seconds = place === 0 ? 0.85 : 1;
    const cry = voiced(
      { hertz: 400, size: 1.35, dark: 0.75, breath: 0 },
      {
        seconds,
        hertz: (time) => 380 + 130 * Math.sin(Math.PI * Math.min(1, (time / seconds) * 1.1)) + 7 * wave(time * 7),
        mouth: () => [760, 1250, 2600],
        loudness: (time) => swell(seconds)(time) ** 0.6,
      },
    );
    lay(cries, through(cry, low(2600)), at);
  });
  return cries;
}

/** Three soft tones, then somebody behind a loudspeaker; no word of it can be made out. */
function announcement(chance: Chance): Samples {
  const all = silence(3.6);
  [523, 659, 784].forEach((hertz, place) => lay(all, ping([[hertz, 0.4, 0.3]], 0.9, 0.01), place * 0.24));
  const talk = talkOf(chance, { hertz: 190, size: 1.05, dark: 0.8, breath: 0 }, 2.3);
  lay(all, through(talk, band(1100, 0.7), high(350), low(2600)), 1.1, 0.9);
  return faded(echoed(all));
}

function keys(chance: Chance): Samples {
  const bunch = silence(0.9);
  for (let at = 0.01; at < 0.65; at += between(chance, 0.03, 0.1)) {
    const hertz = between(chance, 2800, 5200);
    const one = ping(
      [
        [hertz, 0.4, 0.04],
        [hertz * 1.37, 0.3, 0.025],
        [hertz * 1.71, 0.2, 0.02],
      ],
      0.2,
      0.001,
    );
    lay(bunch, one, at, between(chance, 0.3, 1));
  }
  return bunch;
}

const cupDown = (chance: Chance): Samples =>
  mixed([
    [ping([[140, 0.6, 0.03]], 0.4, 0.002), 1],
    [
      ping(
        [
          [2150, 0.35, 0.06],
          [3480, 0.2, 0.04],
          [5100, 0.1, 0.02],
        ],
        0.4,
        0.001,
      ),
      0.7,
    ],
    [shaped(through(noise(chance, 0.1), band(1200, 1)), struck(0.002, 0.012)), 0.6],
  ]);

function messageIn(): Samples {
  const both = silence(0.55);
  lay(both, ping([[740, 0.5, 0.06]], 0.3, 0.008), 0);
  lay(both, ping([[988, 0.5, 0.09]], 0.4, 0.008), 0.12);
  return both;
}

/** Comes nearer from nothing and stands with a sigh: no sudden noise. */
function trainIn(chance: Chance): Samples {
  const seconds = 3.6;
  const near = (time: number): number =>
    Math.min(1, (time / 2.4) ** 2) * (time > 2.4 ? Math.max(0, 1 - (time - 2.4) / 0.8) : 1);
  const rolling = shaped(through(noise(chance, seconds), low(260), high(45)), near);
  const rails = silence(seconds);
  for (let at = 0.4, gap = 0.22; at < 2.7; at += gap, gap *= 1.1)
    lay(rails, ping([[190, 0.5, 0.03]], 0.15), at, near(at));
  const sigh = silence(seconds);
  lay(sigh, shaped(through(noise(chance, 0.9), band(2600, 0.5)), swell(0.9)), 2.6);
  return mixed([
    [rolling, 4],
    [rails, 0.5],
    [sigh, 0.25],
  ]);
}

function paper(chance: Chance): Samples {
  const sheets = silence(1);
  for (const at of [0, 0.22, 0.5]) lay(sheets, sheet(chance, between(chance, 0.3, 0.45)), at, between(chance, 0.6, 1));
  return faded(sheets);
}

function kettle(chance: Chance): Samples {
  const seconds = 2.8;
  const boil = shaped(
    through(noise(chance, seconds), band(700, 0.8), low(2200)),
    (time) => swell(seconds)(time) * (1 + 0.4 * wave(9 * time)),
  );
  const bubbles = silence(seconds);
  for (let at = 0.6; at < 2.3; at += between(chance, 0.02, 0.08)) {
    const hertz = between(chance, 260, 620);
    lay(
      bubbles,
      drawn(0.06, (time) => wave(hertz * time + hertz * 4 * time * time) * struck(0.004, 0.014)(time)),
      at,
      swell(seconds)(at),
    );
  }
  return mixed([
    [boil, 2],
    [bubbles, 0.25],
    [lateClick(chance, seconds), 0.5],
  ]);
}

function lateClick(chance: Chance, seconds: number): Samples {
  const late = silence(seconds);
  lay(late, shaped(through(noise(chance, 0.06), band(1800, 1.5)), struck(0.001, 0.01)), 2.6);
  return late;
}

/** Two barks of a small dog behind a door. */
function dogBark(chance: Chance): Samples {
  const barks = silence(1.1);
  for (const at of [0, 0.42]) {
    const tone = glide(0.22, (time) => 480 + 160 * Math.sin(Math.PI * Math.min(1, time / 0.16)));
    const rough = mixed([
      [tone.map((sample) => Math.tanh(3 * sample)), 0.7],
      [through(noise(chance, 0.22), band(1000, 0.9)), 0.8],
    ]);
    lay(
      barks,
      shaped(through(rough, band(750, 0.8), low(1600)), (time) => Math.min(1, time / 0.012) * swell(0.44)(0.22 + time)),
      at,
    );
  }
  return faded(echoed(barks));
}

const doorCloses = (chance: Chance): Samples =>
  mixed([
    [
      ping(
        [
          [78, 0.7, 0.07],
          [131, 0.3, 0.04],
        ],
        0.7,
        0.006,
      ),
      1,
    ],
    [shaped(through(noise(chance, 0.3), low(600)), struck(0.004, 0.035)), 0.9],
    [latch(chance), 0.35],
  ]);

function latch(chance: Chance): Samples {
  const late = silence(0.7);
  lay(late, shaped(through(noise(chance, 0.05), band(2100, 2)), struck(0.001, 0.007)), 0.09);
  lay(late, ping([[1650, 0.2, 0.012]], 0.1, 0.001), 0.13);
  return late;
}

/** Everything a line may name. Nothing here is meant to frighten. */
export const LINE_SOUNDS: Readonly<Record<string, LineSound>> = {
  'phone-ring': { caption: 'A phone rings', make: ringing },
  'door-bell': { caption: 'A doorbell rings', make: doorBell },
  'baby-cries': { caption: 'A baby cries', make: babyCries },
  announcement: { caption: 'An announcement is made', make: announcement },
  keys: { caption: 'Keys jingle', make: keys },
  'cup-down': { caption: 'A cup is put down', make: cupDown },
  'message-in': { caption: 'A message comes in', make: messageIn },
  'train-in': { caption: 'A train comes in', make: trainIn },
  paper: { caption: 'Paper rustles', make: paper },
  kettle: { caption: 'A kettle boils', make: kettle },
  'dog-bark': { caption: 'A dog barks', make: dogBark },
  'door-closes': { caption: 'A door closes', make: doorCloses },
};
