import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { lampShade } from '../../../src/art/places/furniture';
import { boxPath, path } from '../../../src/art/shapes';

const LAMPS = [
  [214, '#2F6F73'],
  [1102, '#C9603F'],
] as const;

const lampOn = (weather: number) => byWeather(weather, 0.1, 0.3, 0.6, 0.9, 1);

/** Lamps over the seats and their cones of light. */
export function drawLamps({ pen, weather, tone }: Scene): void {
  const on = lampOn(weather);
  for (const [x, colour] of LAMPS) {
    glow(pen, x, 118, 200, '#FFD58A', 0.5 * on);
    pen.group(tone, () => lampShade(pen, x, 94, colour, on));
    const cone = linear(0, 94, 0, 440, [
      [0, '#FFDC96', 0.28 * on],
      [1, '#FFDC96', 0],
    ]);
    pen.path(path`M${x - 46} 108L${x - 160} 440H${x + 160}L${x + 46} 108Z`, cone);
  }
}

/** Dark glass shows a little of the room. */
export function drawGlassSheen({ pen, weather }: Scene): void {
  const sheen = byWeather(weather, 0.05, 0.05, 0.06, 0.07, 0.07);
  pen.path('M60 90H150L20 510H0V290Z', '#ffffff', { opacity: sheen });
  pen.path('M676 330L740 90H790L690 510H676Z', '#ffffff', { opacity: sheen });
}

/** Warm light on the floor and a wash of it on the wall. */
export function drawPools({ pen, weather }: Scene): void {
  const on = byWeather(weather, 0, 0.05, 0.25, 0.8, 1);
  if (on <= 0.01) return;
  for (const x of [214, 700, 1104]) {
    pen.group({ x, y: 562, scaleY: 0.15 }, () => glow(pen, 0, 0, 250, '#FFE2A0', 0.62 * on));
  }
  glow(pen, 1102, 420, 260, '#FFE2A4', 0.34 * on);
}

/** The air between the hall and the customer. */
export function drawAir({ pen, weather }: Scene): void {
  pen.path(boxPath(0, 0, 1280, 720), byWeather(weather, '#55628A', '#76809E', '#B4B0BC', '#FFDDB4', '#FFDFA8'), {
    opacity: byWeather(weather, 0.16, 0.14, 0.1, 0.06, 0.05),
  });
}

/** One faint breath of lamplight before everything; more would wash the face out. */
export function drawNearGlow({ pen, weather }: Scene): void {
  const on = byWeather(weather, 0, 0, 0, 0.6, 1);
  if (on > 0) glow(pen, 214, 180, 440, '#FFE4B0', 0.2 * on);
}
