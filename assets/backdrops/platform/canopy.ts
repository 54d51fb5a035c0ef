import { mix } from '../../../src/art/colour';
import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import { glow } from '../../../src/art/places/air';
import type { Box, Scene } from '../../../src/art/places/backdrop';
import { path, ellipsePath, boxPath } from '../../../src/art/shapes';

/** Canopy, columns and bench. */
export function drawCanopy({ pen, tone }: Scene): void {
  pen.group(tone, () => {
    pen.path('M0 0H860V62L0 116Z', '#2F4A4E');
    pen.path('M0 116L860 62V74L0 134Z', '#C9A15A');
    for (let i = 0; i < 22; i++) pen.path(path`M${i * 40} ${134 - i * 2.72}q20 26 40 -2.7Z`, '#2F4A4E');
    for (let i = 0; i < 9; i++) {
      pen.line(path`M${i * 100} 0L${i * 100 - 20} ${116 - i * 6}`, '#223a3e', 4, { opacity: 0.6 });
    }
    for (const x of [64, 640]) {
      pen.path(boxPath(x, 100, 22, 424), '#2F4A4E');
      pen.path(boxPath(x, 100, 7, 424), '#5C8084');
      pen.path(boxPath(x - 10, 500, 42, 24, 4), '#223a3e');
      pen.line(path`M${x + 11} 190q70 -10 80 -72M${x + 11} 190q-70 -10 -80 -72`, '#2F4A4E', 7);
      pen.path(boxPath(x - 7, 182, 36, 12, 3), '#C9A15A');
    }
    pen.path(boxPath(690, 452, 120, 10, 3), '#8C5638');
    pen.path(boxPath(690, 430, 120, 10, 3), '#A8683F');
    pen.path(boxPath(690, 408, 120, 10, 3), '#A8683F');
    for (const x of [702, 792]) pen.line(path`M${x} 400V508`, '#2b3238', 8);
  });
}

const LAMPS = [
  [150, 132],
  [560, 112],
] as const;
const lampOn = (weather: number): number => byWeather(weather, 0.55, 0.7, 0.85, 1, 1);

/** What the lamps throw; the lamps themselves hang in the wind. */
export function drawLampLight({ pen, weather }: Scene): void {
  const on = lampOn(weather);
  for (const [x, y] of LAMPS) {
    glow(pen, x, y + 14, 150, '#FFD890', 0.42 * on);
    const cone = linear(0, y, 0, 540, [
      [0, '#FFDC96', 0.2 * on],
      [1, '#FFDC96', 0],
    ]);
    pen.path(path`M${x - 26} ${y + 12}L${x - 120} 540H${x + 120}L${x + 26} ${y + 12}Z`, cone);
  }
}

/** The part of the place that a lamp needs to swing in. */
export const lampBox = (index: 0 | 1): Box => [LAMPS[index][0] - 48, LAMPS[index][1] - 40, 96, 74];

/** A lamp on its rod: a gale moves it in misery, a breath of air later. */
export function drawLamp({ pen, weather, tone }: Scene, index: 0 | 1, seconds: number): void {
  const [x, y] = LAMPS[index];
  const wind = byWeather(weather, 9, 6, 3, 1.5, 1);
  const rotate = wind * Math.sin(seconds * 2.1 + index * 1.3) * (0.7 + 0.3 * Math.sin(seconds * 0.6));
  pen.group({ rotate, originX: x, originY: y - 34 }, () => {
    pen.group(tone, () => {
      pen.line(path`M${x} ${y - 38}v38`, '#223a3e', 4);
      pen.path(path`M${x - 30} ${y + 10}q2 -20 30 -20q28 0 30 20Z`, '#C9A15A');
    });
    pen.path(ellipsePath(x, y + 10, 26, 7), mix('#6b6870', '#FFF4CE', lampOn(weather)));
  });
}

export function drawClock({ pen, tone }: Scene): void {
  pen.group(tone, () => {
    pen.line('M708 84v64', '#223a3e', 6);
    pen.path(ellipsePath(708, 186, 40, 40), '#2F4A4E');
    pen.path(ellipsePath(708, 186, 33, 33), '#F7EFDC');
    for (let i = 0; i < 12; i++) {
      pen.line(
        path`M${708 + 27 * Math.sin(i * 0.5236)} ${186 - 27 * Math.cos(i * 0.5236)}L${708 + 30 * Math.sin(i * 0.5236)} ${186 - 30 * Math.cos(i * 0.5236)}`,
        '#2b3238',
        2.4,
      );
    }
    pen.line('M708 186L708 164M708 186L726 194', '#2b3238', 4);
  });
}

/** The hand that counts the seconds, with a little spring at every step. */
export function drawSecondHand({ pen, tone }: Scene, seconds: number): void {
  const angle = (Math.floor(seconds) % 60) * 6 + (seconds % 1 < 0.12 ? 2 : 0) + 228;
  pen.group({ ...tone, rotate: angle, originX: 708, originY: 186 }, () => {
    pen.line('M708 194V160', '#C8503A', 2);
    pen.path(ellipsePath(708, 186, 4, 4), '#C8503A');
  });
}

export function drawBirds({ pen, weather }: Scene): void {
  if (weather > 0.55) {
    pen.group({ opacity: (weather - 0.55) / 0.45 }, () =>
      pen.line('M520 208q8 -9 16 0q8 -9 16 0M566 236q6 -7 12 0q6 -7 12 0M470 244q6 -7 12 0q6 -7 12 0', '#4a3a58', 3),
    );
  }
}
