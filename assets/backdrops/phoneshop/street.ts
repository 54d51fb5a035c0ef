import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import { pick } from '../../../src/art/numbers';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { houses } from '../../../src/art/places/houses';
import { skyPanel } from '../../../src/art/places/night';
import { clouds } from '../../../src/art/places/sky';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';

function drawSky({ pen, weather }: Scene): void {
  skyPanel(
    pen,
    [30, 60, 400, 300],
    [
      byWeather(weather, '#2E3754', '#4A5470', '#98A4B4', '#82BEDC', '#6DB4E0'),
      byWeather(weather, '#47516E', '#666F88', '#B9BEC4', '#B9DAE0', '#B4DCE6'),
      byWeather(weather, '#5C6580', '#868CA0', '#D6D2CA', '#FBE4B8', '#FFE9B4'),
    ],
  );
  glow(pen, 96, 120, 260, '#FFEFC0', byWeather(weather, 0, 0, 0.08, 0.7, 0.95));
  clouds(
    pen,
    33,
    7,
    [30, 70, 400, 90],
    byWeather(weather, '#39425E', '#5A637C', '#C8CBD0', '#FFF4E0', '#FFFAEE'),
    byWeather(weather, 0.95, 0.9, 0.8, 0.75, 0.75),
    byWeather(weather, 1.1, 1, 0.8, 0.55, 0.48),
  );
}

/** The shops across the street, with awnings and lit fronts. */
function drawFronts({ pen, weather, tone }: Scene): void {
  const lit = byWeather(weather, '#D9A25C', '#D8B07A', '#E0CDA8', '#F4DDB0', '#F8E6BE');
  pen.group(tone, () => pen.path(boxPath(20, 318, 430, 78), '#8A7A78'));
  for (const [x, width, cloth] of [
    [34, 116, '#C9603F'],
    [164, 104, '#2F6F73'],
    [284, 130, '#E3A23A'],
  ] as const) {
    pen.path(boxPath(x + 8, 338, width - 16, 50, 3), lit, { opacity: 0.85 });
    pen.group(tone, () => {
      pen.line(path`M${x + width * 0.5} 338v50`, '#6a5a58', 4, { cap: 'butt' });
      pen.path(path`M${x} 338l10 -26h${width - 20}l10 26Z`, cloth);
      for (let i = 0; i < 5; i++) {
        const at = x + (width / 5) * i;
        pen.path(path`M${at} 338q${width / 10} 15 ${width / 5} 0Z`, pick([cloth, '#F3EADB'], i));
      }
    });
  }
}

function drawRoad({ pen, weather }: Scene): void {
  const road = byWeather(weather, '#39415A', '#4C546C', '#8C8C92', '#B6A894', '#C4B094');
  const kerb = byWeather(weather, '#565F7A', '#6C748C', '#B4B0AC', '#DCCDB2', '#E8D8B8');
  pen.path(boxPath(20, 388, 430, 26), kerb);
  pen.path(
    boxPath(20, 412, 430, 60),
    linear(0, 412, 0, 472, [
      [0, road],
      [1, kerb],
    ]),
  );
  const wet = byWeather(weather, 0.5, 0.35, 0.1, 0, 0);
  for (const [x, width] of [
    [92, 70],
    [214, 60],
    [348, 80],
  ] as const) {
    pen.path(ellipsePath(x, 438, width * 0.6, 7), '#E0B878', { opacity: wet });
  }
}

function drawTree({ pen, weather, tone }: Scene): void {
  const leaf = byWeather(weather, '#3C5058', '#506A60', '#7A9A6C', '#86B46A', '#8CBE6A');
  pen.group(tone, () => pen.path('M352 404q6 -60 2 -118h14q-4 60 4 118Z', '#6a4a3a'));
  for (const [x, y, r] of [
    [332, 246, 40],
    [378, 236, 46],
    [356, 208, 44],
    [398, 270, 30],
  ] as const) {
    pen.path(ellipsePath(x, y, r, r * 0.86), leaf);
  }
  pen.path(ellipsePath(344, 212, 20, 13), '#FFF1C4', { opacity: byWeather(weather, 0.04, 0.06, 0.12, 0.26, 0.34) });
}

/** The street outside, through the shop's window. */
export function drawStreet(scene: Scene): void {
  const { pen, weather } = scene;
  drawSky(scene);
  const wall = byWeather(weather, '#3C4662', '#565F7A', '#A39C9E', '#D6A98C', '#E4B48C');
  const lit = byWeather(weather, '#E0A860', '#E2B878', '#E8D6B0', '#FFF0CC', '#FFF4D8');
  const share = byWeather(weather, 0.3, 0.3, 0.2, 0.3, 0.36);
  houses(pen, { seed: 44, from: 16, ground: 330, to: 440, height: 190, step: 104, wall, lit, share });
  drawFronts(scene);
  drawRoad(scene);
  drawTree(scene);
}
