import { type Chance, drawn, faded, mixed, noise, ping, type Samples, shaped, struck, swell, wave } from './kit';
import { band, low, through } from './filter';

/** Two soft tones, the second over the end of the first. */
function pair(first: number, second: number): Samples {
  const seconds = 0.5;
  const tone = (hertz: number, from: number) => (time: number) =>
    time < from ? 0 : wave(hertz * (time - from)) * struck(0.02, 0.1)(time - from);
  const [one, other] = [tone(first, 0), tone(second, 0.11)];
  return faded(drawn(seconds, (time) => 0.5 * one(time) + 0.5 * other(time)));
}

/** A soft wooden tick: two decaying tones under a breath of noise. */
const wooden = (chance: Chance, lower: number, higher: number): Samples =>
  mixed([
    [
      ping(
        [
          [lower, 0.5, 0.016],
          [higher, 0.22, 0.008],
        ],
        0.09,
        0.0015,
      ),
      1,
    ],
    [shaped(noise(chance, 0.02), struck(0.0015, 0.0024)), 0.16],
  ]);

/** The small sounds of the interface: no jingle, no alarm. */
export const INTERFACE: Readonly<Record<string, (chance: Chance) => Samples>> = {
  click: (chance) => wooden(chance, 430, 1180),
  say: (chance) => wooden(chance, 300, 760),
  turn: () =>
    drawn(1.2, (time) => swell(1.2)(time) * (0.5 * wave(110 * time) + 0.3 * wave(165 * time) + 0.1 * wave(220 * time))),
  worse: () => pair(330, 277),
  better: () => pair(392, 494),
  open: (chance) =>
    mixed([
      [shaped(through(noise(chance, 0.4), band(700, 0.7), low(1600)), swell(0.4)), 0.5],
      [ping([[262, 0.4, 0.12]], 0.5, 0.03), 1],
    ]),
  done: (chance) =>
    mixed([
      [
        ping(
          [
            [196, 0.4, 0.3],
            [247, 0.25, 0.3],
            [294, 0.2, 0.26],
          ],
          0.9,
          0.06,
        ),
        1,
      ],
      [shaped(through(noise(chance, 0.9), low(500)), swell(0.9)), 0.1],
    ]),
};
