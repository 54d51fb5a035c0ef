import { clamp } from '../../../src/art/numbers';
import { byWeather } from '../../../src/art/light';
import type { Extra, Scene } from '../../../src/art/places/backdrop';
import { drawExtra, moodIn, stranger } from '../../../src/art/places/extra';
import { cup } from '../../../src/art/places/furniture';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';
import amara from '../../people/amara/person.json';
import leila from '../../people/leila/person.json';
import mei from '../../people/mei/person.json';
import tom from '../../people/tom/person.json';
import { drawCat } from './cat';

const NEXT = stranger(mei, { cloth: '#5E7F6E', inner: '#E3A23A', hairColour: '#4A3026' });
const LAST = stranger(amara, { cloth: '#6E3B5E', inner: '#F3E3C8', accent: '#E3A23A', skin: '#8F5B38' });
const READER = stranger(leila, {
  hairColour: '#6E9A8C',
  under: '#2B5550',
  cloth: '#B9607A',
  inner: '#F0D9C0',
  accent: '#8C4461',
});
const FRIEND = stranger(tom, { cloth: '#33456B', hairColour: '#6A4028' });

const air = (weather: number) => byWeather(weather, '#5B6684', '#7F8AA2', '#C9C6C2', '#F3DEBE', '#FFE6BC');
/** How many of the guests have come back, 0-1. */
export const guests = (weather: number): number => byWeather(weather, 0, 0, 0.45, 1, 1);
/** The cat trusts a room that has been warm for a while. */
export const isCatThere = (weather: number): boolean => weather > 0.72;

function drawGuests({ pen, light, weather }: Scene): void {
  const depth = { air: air(weather), y: 646 };
  const reader = moodIn(weather, 'wary', 'wary', 'neutral', 'calm', 'calm');
  const friend = moodIn(weather, 'neutral', 'neutral', 'neutral', 'calm', 'pleased');
  drawExtra(pen, light, { ...depth, look: READER, face: reader, x: 800, size: 0.44, depth: 0.4 });
  const at = { x: 930, y: 652, size: 0.46, mirrored: true, depth: 0.35 };
  drawExtra(pen, light, { ...depth, ...at, look: FRIEND, face: friend });
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
  if (guests(weather) < 0.95) drawEmptyChairs(scene);
}

/** Arms crossed while nothing moves, then a look at the watch, then simply waiting. */
function drawNext({ pen, light, weather }: Scene): void {
  const face = moodIn(weather, 'irritated', 'weary', 'neutral', 'calm', 'pleased');
  const pose = weather < 0.3 ? 'crossed' : weather < 0.46 ? 'watch' : 'down';
  const gaze = byWeather(weather, 0.9, 0.7, 0.5, 0.35, 0.3);
  const at = { x: 354, y: 630, size: 0.56, air: air(weather), depth: byWeather(weather, 0.55, 0.5, 0.4, 0.3, 0.25) };
  drawExtra(pen, light, { ...at, look: NEXT, face, pose, gaze });
}

function drawLast({ pen, light, weather }: Scene): void {
  const face = moodIn(weather, 'weary', 'irritated', 'neutral', 'calm', 'calm');
  const at = { x: 232, y: 640, size: 0.48, air: air(weather), depth: 0.66 };
  drawExtra(pen, light, { ...at, look: LAST, face, gaze: 0.85 });
}

/** Who else is in the cafe: a queue that gives up or eases, guests who come back to the table, a cat on the sill. */
export const CAFE_EXTRAS: readonly Extra[] = [
  {
    id: 'cat',
    box: [116, 418, 150, 66],
    draw: ({ pen, tone }) => pen.group({ ...tone, x: 190, y: 482 }, drawCat),
    offset: (weather) => (isCatThere(weather) ? { x: 0, y: 0 } : null),
  },
  {
    id: 'guests',
    box: [660, 320, 390, 310],
    draw: drawGuests,
    offset: (weather) => (guests(weather) > 0.03 ? { x: (1 - guests(weather)) * 420, y: 0 } : null),
  },
  { id: 'table', box: [730, 470, 280, 154], draw: drawTable, offset: () => ({ x: 0, y: 0 }) },
  {
    id: 'last',
    box: [110, 330, 250, 280],
    draw: drawLast,
    offset: (weather) => (weather < 0.5 ? { x: -clamp((weather - 0.28) * 5) * 360, y: 0 } : null),
  },
  { id: 'next', box: [214, 270, 280, 340], draw: drawNext, offset: () => ({ x: 0, y: 0 }) },
];
