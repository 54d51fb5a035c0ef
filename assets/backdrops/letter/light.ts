import { mix } from '../../../src/art/colour';
import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { nearShaft, sheetOfAir, sunOnWall, sunShafts } from '../../../src/art/places/sun';
import { ellipsePath } from '../../../src/art/shapes';

const sunIn = (weather: number) => byWeather(weather, 0, 0, 0.05, 0.6, 1);

/** The panes, thrown on the wall, and the shafts that carry them. */
export function drawSun({ pen, weather }: Scene): void {
  const sun = sunIn(weather);
  sunOnWall(pen, sun, { x: 500, y: 110, columns: 2, rows: 3, width: 128, height: 112 });
  sunShafts(pen, sun, [
    [96, 130, 0.38],
    [262, 120, 0.3],
  ]);
}

/** The air between the room and the writer. */
export function drawAir({ pen, weather }: Scene): void {
  const colour = byWeather(weather, '#5A6A86', '#8490A4', '#D4D4CC', '#FFEAC8', '#FFE8B4');
  sheetOfAir(pen, colour, byWeather(weather, 0.22, 0.18, 0.12, 0.06, 0.04));
}

/** The reading lamp beside the armchair. */
export function drawLamp({ pen, weather, tone }: Scene): void {
  const on = byWeather(weather, 0.14, 0.3, 0.55, 0.85, 1);
  glow(pen, 668, 306, 210, '#FFD58A', 0.5 * on);
  pen.group(tone, () => {
    pen.line('M668 620V330', '#5A3A2C', 6);
    pen.path('M646 262h44l24 64h-92Z', mix('#A88C6C', '#FFE0A0', on));
    pen.path('M676 262h14l24 64h-30Z', '#8a3a2c', { opacity: 0.16 });
    pen.path(ellipsePath(668, 326, 46, 7), mix('#7c6a5a', '#FFF8DC', on));
  });
  pen.path(
    'M622 328H714L800 620H536Z',
    linear(0, 328, 0, 620, [
      [0, '#FFDC96', 0.28 * on],
      [1, '#FFDC96', 0],
    ]),
  );
}

/** One faint shaft before everything. */
export const drawNearShaft = ({ pen, weather }: Scene): void => nearShaft(pen, sunIn(weather));
