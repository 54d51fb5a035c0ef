import { mix } from '../../../src/art/colour';
import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { sheetOfAir, sunOnWall, sunShafts } from '../../../src/art/places/sun';
import { ellipsePath, path } from '../../../src/art/shapes';

/** How much of the morning sun is in the hall. */
export const dawn = (weather: number): number => byWeather(weather, 0, 0, 0.02, 0.5, 1);
const lampOn = (weather: number): number => byWeather(weather, 0.2, 0.4, 0.65, 0.85, 0.8);

export function drawDawn({ pen, weather }: Scene): void {
  const sun = dawn(weather);
  sunOnWall(pen, sun, { x: 452, y: 112, columns: 2, rows: 2, width: 92, height: 118 });
  sunShafts(pen, sun, [
    [112, 92, 0.4],
    [232, 74, 0.32],
  ]);
}

/** Globes of milk glass on brass rods, and what light they give. */
export function drawLamps({ pen, weather, tone }: Scene): void {
  for (const [index, x] of [650, 952].entries()) {
    // One of the two is switched off for the night.
    const on = lampOn(weather) * (index === 0 ? byWeather(weather, 0.3, 0.5, 1, 1, 1) : 1);
    glow(pen, x, 84, 210, '#FFD58A', 0.5 * on);
    pen.group(tone, () => {
      pen.line(path`M${x} 26V58`, '#C99A4A', 4);
      pen.path(path`M${x - 15} 64q15 -14 30 0Z`, '#C99A4A');
    });
    pen.path(ellipsePath(x, 82, 23, 22), mix(mix('#B8AFA6', tone.tint, 0.5), '#FFF4D2', on));
    pen.path(ellipsePath(x - 7, 74, 7, 6), '#ffffff', { opacity: 0.3 + 0.4 * on });
    const cone = linear(0, 84, 0, 440, [
      [0, '#FFDC96', 0.22 * on],
      [1, '#FFDC96', 0],
    ]);
    pen.path(path`M${x - 22} 90L${x - 150} 440H${x + 150}L${x + 22} 90Z`, cone);
  }
}

/** The air between the hall and the customer. */
export function drawAir({ pen, weather }: Scene): void {
  const colour = byWeather(weather, '#4C577E', '#6C7698', '#BDB6BC', '#FFDDB6', '#FFE2B0');
  sheetOfAir(pen, colour, byWeather(weather, 0.2, 0.17, 0.12, 0.06, 0.04));
}
