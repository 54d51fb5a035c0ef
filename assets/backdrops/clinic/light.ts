import { mix } from '../../../src/art/colour';
import { byWeather } from '../../../src/art/light';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { sheetOfAir, sunOnWall, sunShafts } from '../../../src/art/places/sun';
import { boxPath } from '../../../src/art/shapes';

/** How much of the sun comes in. */
export const sunIn = (weather: number): number => byWeather(weather, 0, 0, 0.03, 0.52, 1);

export function drawSun({ pen, weather }: Scene): void {
  const sun = sunIn(weather);
  sunOnWall(pen, sun, { x: 446, y: 96, columns: 3, rows: 1, width: 86, height: 236 });
  sunShafts(pen, sun, [
    [64, 96, 0.4],
    [180, 86, 0.32],
    [286, 70, 0.26],
  ]);
}

/** Flat lamps in the ceiling: cold and half of them out while the room listens, soft when the day is good. */
export function drawTubes({ pen, weather, tone }: Scene): void {
  pen.group(tone, () => {
    pen.path('M0 0H1280V30H0Z', '#F6F1E2');
    pen.path('M0 30H1280V38H0Z', '#B9BCAA', { opacity: 0.6 });
  });
  const colour = byWeather(weather, '#C4D2E4', '#D2DCE6', '#F2F0E4', '#FFF3D0', '#FFF3D0');
  for (const [index, x] of [150, 430, 710, 990].entries()) {
    const on = byWeather(weather, index % 2 ? 0.15 : 0.7, index % 2 ? 0.3 : 0.75, 0.8, 0.85, 0.8);
    pen.path(boxPath(x, 10, 150, 14, 6), mix('#9A9C94', colour, on));
    glow(pen, x + 75, 20, 130, colour, 0.28 * on);
  }
}

/** The air between the room and the customer. */
export function drawAir({ pen, weather }: Scene): void {
  const colour = byWeather(weather, '#5C6A86', '#86929E', '#CDD0C8', '#FBEFD2', '#FFEFC8');
  sheetOfAir(pen, colour, byWeather(weather, 0.2, 0.17, 0.12, 0.06, 0.04));
}
