import { darker } from '../../../src/art/colour';
import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import { pick } from '../../../src/art/numbers';
import type { Scene } from '../../../src/art/places/backdrop';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';
import { chanceFrom } from '../../../src/core/model/chance';
import { drawBetween, GAP } from './street';
import { drawWindows } from './windows';

function drawLeftHouse({ pen }: Scene): void {
  pen.path(
    boxPath(-10, 96, GAP.left + 10, 430),
    linear(0, 0, GAP.left, 0, [
      [0, '#B9745A'],
      [1, '#D08E6C'],
    ]),
  );
  pen.path(boxPath(-10, 82, GAP.left + 22, 18, 3), '#F0DEC0');
  pen.path('M-10 84V40H196L216 84Z', '#5E5468');
  pen.path(boxPath(GAP.left - 12, 100, 12, 420), '#E6B494', { opacity: 0.7 });
  pen.path(boxPath(-10, 412, GAP.left + 14, 9), '#F0DEC0');
}

/** Ivy on the corner of the wall: bare stems in misery, full leaves when it is good. */
function drawIvy({ pen, weather }: Scene): void {
  const full = byWeather(weather, 0.5, 0.6, 0.8, 1.05, 1.15);
  const leaf = byWeather(weather, '#5C6A5A', '#60705A', '#66865A', '#6A9A58', '#70A458');
  pen.line('M418 526C424 440 408 380 424 262M424 420q22 -26 18 -60M416 360q-4 -40 8 -100', '#6A5444', 4);
  const chance = chanceFrom(27);
  const layers = ['', ''];
  for (let i = 0; i < 84; i++) {
    const up = chance();
    const r = (6 + chance() * 6) * full * (1 - up * 0.3);
    layers[i % 2] += ellipsePath(408 + chance() * (46 - up * 20), 520 - up * 286, r, r * 0.8);
  }
  pen.path(layers[0] ?? '', darker(leaf, 0.2));
  pen.path(layers[1] ?? '', leaf);
}

/** The blind side of a house: plain, so that a face before it carries. */
function drawGable(scene: Scene): void {
  const { pen } = scene;
  pen.path(
    'M412 526V96L694 40V526Z',
    linear(412, 0, 694, 0, [
      [0, '#E6D6BC'],
      [0.6, '#D8C6AC'],
      [1, '#BBA892'],
    ]),
  );
  pen.path('M402 106L402 92L704 30V46Z', '#5E5468');
  pen.path(boxPath(412, 488, 282, 36), '#A8967E');
  let bricks = '';
  for (const [x, y] of [
    [660, 250],
    [434, 190],
    [648, 420],
    [456, 440],
  ] as const) {
    bricks += boxPath(x, y, 20, 8, 1) + boxPath(x + 10, y + 11, 20, 8, 1);
  }
  pen.path(bricks, '#B08A6C', { opacity: 0.35 });
  drawIvy(scene);
}

function drawRightHouse({ pen }: Scene): void {
  pen.path(
    boxPath(694, 92, 600, 440),
    linear(694, 0, 1280, 0, [
      [0, '#93AAA6'],
      [1, '#6E8888'],
    ]),
  );
  pen.path('M684 94V44H1290V94Z', '#5E5468');
  pen.path(boxPath(684, 84, 610, 16, 3), '#E9E0CC');
  pen.path(boxPath(694, 412, 600, 9), '#E9E0CC');
  pen.path(boxPath(694, 100, 9, 420), '#B6C8C0', { opacity: 0.7 });
}

/** A shop at the foot of the house, still open. */
function drawShop({ pen, weather, tone }: Scene): void {
  const lit = byWeather(weather, '#D49C58', '#DAB078', '#F0D4A0', '#FFE4AC', '#FFEBBC');
  for (const [x, width] of [
    [728, 150],
    [952, 170],
    [1150, 130],
  ] as const) {
    pen.path(boxPath(x, 448, width, 72, 3), lit, { opacity: 0.9 });
    pen.group(tone, () => {
      pen.line(path`M${x + width / 2} 448v72`, '#4f5a5a', 5, { cap: 'butt' });
      pen.path(boxPath(x - 4, 512, width + 8, 10), '#4f5a5a');
      for (let i = 0; i < 6; i++) {
        const [at, step] = [x - 6 + ((width + 12) / 6) * i, (width + 12) / 6];
        pen.path(path`M${at} 426h${step}v22q${-step / 2} 14 ${-step} 0Z`, pick(['#C9603F', '#F3EADB'], i));
      }
    });
  }
  pen.group(tone, () => {
    pen.path(boxPath(890, 438, 50, 88, 4), darker('#6E3B5E', 0.1));
    pen.path(boxPath(898, 446, 34, 40, 3), '#C9B49A');
  });
}

/** The houses across the street. */
export function drawFronts(scene: Scene): void {
  const { pen, tone } = scene;
  drawBetween(scene);
  pen.group(tone, () => {
    drawRightHouse(scene);
    drawGable(scene);
    drawLeftHouse(scene);
  });
  drawWindows(scene);
  drawShop(scene);
}
