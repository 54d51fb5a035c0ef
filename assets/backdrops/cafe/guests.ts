import { clamp } from '../../../src/art/numbers';
import { byWeather } from '../../../src/art/light';
import { lookOf } from '../../../src/art/person';
import type { Extra, Scene } from '../../../src/art/places/backdrop';
import { drawExtra } from '../../../src/art/places/extra';
import { cup, steam } from '../../../src/art/places/furniture';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';
import leila from '../../people/leila/person.json';
import mei from '../../people/mei/person.json';
import tom from '../../people/tom/person.json';
import { drawCat } from './cat';

const air = (weather: number) => byWeather(weather, '#5B6684', '#7F8AA2', '#C9C6C2', '#F3DEBE', '#FFE6BC');
/** How many of the guests have come back, 0-1. */
const guests = (weather: number) => byWeather(weather, 0, 0, 0.45, 1, 1);

function drawGuests({ pen, light, weather }: Scene): void {
  const depth = { air: air(weather), y: 646 };
  const isBright = weather > 0.8;
  drawExtra(pen, light, { ...depth, look: lookOf(leila), face: 'calm', x: 800, size: 0.44, depth: 0.4 });
  const face = isBright ? 'pleased' : 'neutral';
  drawExtra(pen, light, { ...depth, look: lookOf(tom), face, x: 930, y: 652, size: 0.46, mirrored: true, depth: 0.35 });
}

function drawEmptyChairs({ pen, weather, tone }: Scene): void {
  pen.group({ ...tone, opacity: 1 - guests(weather) }, () => {
    for (const [x, lean] of [
      [752, 1],
      [976, -1],
    ] as const) {
      pen.line(path`M${x} 620V500q0 -16 ${lean * 16} -16`, '#4E3A34', 9);
      pen.path(boxPath(x - (lean > 0 ? 6 : 34), 480, 40, 66, 12), '#6B4A3C');
    }
  });
}

function drawTable(scene: Scene): void {
  const { pen, weather, tone } = scene;
  pen.group(tone, () => {
    pen.path(ellipsePath(866, 572, 124, 18), '#8C5A3D');
    pen.path(ellipsePath(866, 568, 124, 18), '#B67E57');
    cup(pen, 826, 566, '#FBF1DE', 0.8);
    cup(pen, 906, 568, '#E9B9A0', 0.8);
  });
  const warmth = guests(weather);
  if (warmth > 0.3) {
    steam(pen, 822, 534, 0.32 * warmth, 0.6);
    steam(pen, 902, 536, 0.32 * warmth, 0.6);
  }
  if (warmth < 0.95) drawEmptyChairs(scene);
}

function drawWaiting({ pen, light, weather }: Scene): void {
  const face = weather < 0.2 ? 'irritated' : 'weary';
  drawExtra(pen, light, { look: lookOf(mei), face, x: 300, y: 676, size: 0.6, air: air(weather), depth: 0.6 });
}

/** Who else is in the cafe: a queue in misery, guests at the table and a cat on the sill in magic. */
export const CAFE_EXTRAS: readonly Extra[] = [
  {
    id: 'cat',
    box: [140, 418, 190, 66],
    draw: ({ pen, tone }) => pen.group({ ...tone, x: 230, y: 482 }, drawCat),
    offset: (weather) => (weather > 0.72 ? { x: 0, y: 0 } : null),
  },
  {
    id: 'guests',
    box: [660, 320, 390, 310],
    draw: drawGuests,
    offset: (weather) => (guests(weather) > 0.03 ? { x: (1 - guests(weather)) * 420, y: 0 } : null),
  },
  { id: 'table', box: [730, 470, 280, 154], draw: drawTable, offset: () => ({ x: 0, y: 0 }) },
  {
    id: 'waiting',
    box: [150, 270, 310, 330],
    draw: drawWaiting,
    offset: (weather) => (weather < 0.55 ? { x: -clamp((weather - 0.3) * 4) * 420, y: 0 } : null),
  },
];
