import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { lampShade } from '../../../src/art/places/furniture';
import { boxPath, path } from '../../../src/art/shapes';

const sunIn = (weather: number) => byWeather(weather, 0, 0, 0.05, 0.6, 1);

/** The last sun of the day, thrown on the wall in the shape of the panes. */
export function drawSunOnWall({ pen, weather }: Scene): void {
  const sun = sunIn(weather);
  if (sun <= 0.01) return;
  for (const [x, y] of [
    [470, 128],
    [566, 142],
    [488, 244],
    [584, 258],
  ] as const) {
    pen.path(path`M${x} ${y}l82 12l16 96l-82 -12Z`, '#FFD9A0', { opacity: 0.5 * sun });
  }
  pen.path(
    'M52 110L262 100L660 606H250Z',
    linear(60, 100, 460, 606, [
      [0, '#FFE2B0', 0.1 * sun],
      [0.2, '#FFE2B0', 0.34 * sun],
      [0.7, '#FFD8A0', 0.12 * sun],
      [1, '#FFD8A0', 0],
    ]),
  );
}

/** The air between the kitchen and the caller. */
export function drawAir({ pen, weather }: Scene): void {
  pen.path(boxPath(0, 0, 720, 720), byWeather(weather, '#56638A', '#808AA6', '#D0CACA', '#FFE0BC', '#FFDCA8'), {
    opacity: byWeather(weather, 0.22, 0.18, 0.12, 0.07, 0.06),
  });
}

/** The lamp over the table. */
export function drawLamp({ pen, weather, tone }: Scene): void {
  const on = byWeather(weather, 0.18, 0.34, 0.6, 0.85, 1);
  glow(pen, 536, 76, 190, '#FFD58A', 0.55 * on);
  pen.group(tone, () => lampShade(pen, 536, 52, '#2F6F73', on));
  pen.path(
    'M490 66L386 420H686L582 66Z',
    linear(0, 60, 0, 420, [
      [0, '#FFDC96', 0.28 * on],
      [1, '#FFDC96', 0],
    ]),
  );
}

/** A little of the evening before everything; more would wash the face out. */
export function drawNearLight({ pen, weather }: Scene): void {
  const sun = sunIn(weather);
  if (sun <= 0.01) return;
  glow(pen, 96, 230, 330, '#FFDFA4', 0.2 * sun);
}
