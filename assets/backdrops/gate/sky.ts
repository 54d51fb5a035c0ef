import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import { clamp } from '../../../src/art/numbers';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { clouds } from '../../../src/art/places/sky';
import { boxPath, ellipsePath } from '../../../src/art/shapes';

/** The colour of the sky over the hills; the wet apron gives it back. */
export const lowSky = (weather: number) => byWeather(weather, '#49536B', '#5E6780', '#8F8AA2', '#E2A48E', '#FFC48E');

/** How far the night has cleared, 0-1. */
const clear = (weather: number) => clamp((weather - 0.55) / 0.45);

function drawMoon({ pen, weather }: Scene): void {
  const k = clear(weather);
  if (k <= 0) return;
  glow(pen, 342, 172, 250, '#FFE9C4', 0.62 * k);
  pen.path(ellipsePath(342, 172, 35, 35), '#FFF3D6', { opacity: k });
  for (const [x, y, r] of [
    [333, 163, 9],
    [354, 180, 6],
    [336, 187, 5],
  ] as const) {
    pen.path(ellipsePath(x, y, r, r * 0.86), '#EBCF9C', { opacity: 0.5 * k });
  }
}

/** Somebody else's plane, already on its way. */
function drawClimbingPlane({ pen, weather }: Scene): void {
  const k = clear(weather);
  if (k <= 0) return;
  pen.group({ x: 246, y: 236, rotate: -17, opacity: k }, () => {
    const trail = linear(-150, 0, 0, 0, [
      [0, '#FFE9CC', 0],
      [1, '#FFE9CC', 0.7],
    ]);
    pen.path('M-150 1L-18 -2V3Z', trail);
    pen.path('M-26 0q6 -5 20 -5h30q12 1 16 5q-4 4 -16 4h-36q-10 0 -14 -4Z', '#F4EFE6');
    pen.path('M-22 -2l-10 -15h8l14 13ZM4 1l-18 18h9l22 -17Z', '#D9BFA8');
    pen.path('M-32 -17h8l4 4h-9Z', '#C8543C');
  });
}

/** A night sky that clears: low cloud in misery, a moon over the last light in magic. */
export function drawSky(scene: Scene): void {
  const { pen, weather } = scene;
  const top = byWeather(weather, '#1A2136', '#222B48', '#323E6C', '#35488E', '#34549F');
  const middle = byWeather(weather, '#2D364D', '#3A4562', '#5D6490', '#7C76AE', '#8C86C2');
  const sky = linear(0, 40, 0, 424, [
    [0, top],
    [0.58, middle],
    [1, lowSky(weather)],
  ]);
  pen.path(boxPath(0, 0, 960, 430), sky);
  if (clear(weather) > 0) glow(pen, 180, 430, 430, '#FFCB86', 0.75 * clear(weather));
  drawMoon(scene);
  const cover = byWeather(weather, 0.85, 0.75, 0.55, 0.4, 0.34);
  const size = byWeather(weather, 1.8, 1.55, 1.1, 0.72, 0.6);
  const cloud = byWeather(weather, '#212840', '#2D3650', '#555C82', '#A58FB4', '#D9A9B4');
  clouds(pen, 33, 9, [-40, 70, 980, 110], cloud, cover, size);
  drawClimbingPlane(scene);
}
