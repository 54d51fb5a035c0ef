import { byWeather } from '../../../src/art/light';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { houses } from '../../../src/art/places/houses';
import { skyPanel } from '../../../src/art/places/night';
import { clouds } from '../../../src/art/places/sky';
import { ellipsePath } from '../../../src/art/shapes';

function drawSky({ pen, weather }: Scene): void {
  skyPanel(
    pen,
    [40, 90, 230, 230],
    [
      byWeather(weather, '#1C2440', '#28324E', '#5A6788', '#5B7AB4', '#5F8CCB'),
      byWeather(weather, '#303955', '#454E6A', '#8F8A9C', '#DDA99A', '#F2B59A'),
      byWeather(weather, '#4A5470', '#686E84', '#C6AEA0', '#FFCB8A', '#FFDF9A'),
    ],
  );
  const sun = byWeather(weather, 0, 0, 0.1, 0.75, 1);
  glow(pen, 112, 268, 210, '#FFE2A0', 0.9 * sun);
  if (sun > 0.3) pen.path(ellipsePath(112, 270, 30, 30), '#FFF3CC', { opacity: sun });
  clouds(
    pen,
    21,
    6,
    [30, 110, 250, 90],
    byWeather(weather, '#252D46', '#3C4560', '#A39AA8', '#F7C4A8', '#FFD2AE'),
    byWeather(weather, 0.9, 0.8, 0.6, 0.6, 0.55),
    byWeather(weather, 0.9, 0.8, 0.6, 0.42, 0.36),
  );
}

/** The town behind the kitchen window. */
export function drawEvening(scene: Scene): void {
  const { pen, weather } = scene;
  drawSky(scene);
  const lit = byWeather(weather, '#E0A860', '#E6B878', '#F6D8A0', '#FFE6B0', '#FFF0C8');
  const far = byWeather(weather, '#333C58', '#434C68', '#857F94', '#C08E90', '#D29A90');
  const near = byWeather(weather, '#252D46', '#333B56', '#5E5C76', '#7E6480', '#8A6280');
  houses(pen, { seed: 31, from: 30, ground: 340, to: 280, height: 92, step: 46, wall: far, lit, share: 0.25 });
  const share = byWeather(weather, 0.22, 0.3, 0.4, 0.55, 0.7);
  houses(pen, { seed: 8, from: 24, ground: 372, to: 280, height: 82, step: 70, wall: near, lit, share });
}
