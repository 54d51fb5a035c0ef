import { byWeather } from '../../../src/art/light';
import type { Pen } from '../../../src/art/displayList';
import { clamp } from '../../../src/art/numbers';
import type { Extra, Scene } from '../../../src/art/places/backdrop';
import { drawExtra, moodIn, stranger } from '../../../src/art/places/extra';
import { ellipsePath } from '../../../src/art/shapes';
import ingrid from '../../people/ingrid/person.json';

const COMPANY = stranger(ingrid, { cloth: '#3F6E74', accent: '#2B5258', hairColour: '#B8A898', skin: '#D9AE88' });

const air = (weather: number) => byWeather(weather, '#56647E', '#7C8A9C', '#C8C8BC', '#F0DCB8', '#FFE4B6');

/** Someone sits down in the armchair. */
function drawReader({ pen, light, weather }: Scene): void {
  const face = moodIn(weather, 'neutral', 'neutral', 'neutral', 'calm', 'pleased');
  const at = { x: 752, y: 690, size: 0.46, mirrored: true, air: air(weather), depth: 0.22, gaze: 0.6 };
  drawExtra(pen, light, { ...at, look: COMPANY, face });
}

/** A robin on the sill. */
function drawRobin(pen: Pen): void {
  pen.line('M-4 -4v8M5 -4v8', '#6a4a3a', 2.4);
  pen.path('M-24 -14C-26 -34 -8 -46 8 -40C24 -36 26 -10 6 -3C-8 0 -22 -2 -24 -14Z', '#8C7256');
  pen.path('M-2 -3C16 0 28 -18 22 -32C10 -34 -2 -22 -2 -3Z', '#E0703C');
  pen.path('M-22 -12l-22 2l2 8l22 -2Z', '#6E5844');
  pen.path('M-20 -20q16 -4 20 10q-14 8 -22 -2Z', '#6E5844');
  pen.path(ellipsePath(12, -38, 12, 11), '#8C7256');
  pen.path('M8 -36q10 -10 16 -2q2 8 -6 10q-10 0 -10 -8Z', '#E0703C');
  pen.path('M23 -38l10 3l-9 4Z', '#4a3a34');
  pen.path(ellipsePath(15, -41, 2.2, 2.4), '#2b2430');
}

/** Wet leaves that have blown against the glass. */
function drawLeaves(pen: Pen): void {
  for (const [x, y, tip, colour] of [
    [0, 0, 20, '#9A6A3A'],
    [26, 4, -30, '#7A5A38'],
    [48, -2, 60, '#A4743C'],
  ] as const) {
    pen.group({ x, y, rotate: tip }, () => {
      pen.path('M-13 0q12 -12 26 0q-14 12 -26 0Z', colour);
      pen.line('M-16 1q16 -2 26 0', '#5a3a2a', 1.6, { opacity: 0.7 });
    });
  }
}

/** Leaves on the sill while it storms, then a bird, and someone in the armchair. */
export const LETTER_EXTRAS: readonly Extra[] = [
  {
    id: 'leaves',
    box: [188, 418, 100, 34],
    draw: ({ pen, tone }) => pen.group({ ...tone, x: 210, y: 440 }, () => drawLeaves(pen)),
    offset: (weather) => (weather < 0.5 ? { x: -clamp((weather - 0.3) * 5) * 330, y: 0 } : null),
  },
  {
    id: 'robin',
    box: [196, 390, 100, 60],
    draw: ({ pen, tone }) => pen.group({ ...tone, x: 246, y: 443 }, () => drawRobin(pen)),
    offset: (weather) => (weather > 0.6 ? { x: -(1 - clamp((weather - 0.6) * 6)) * 330, y: 0 } : null),
  },
  {
    id: 'reader',
    box: [640, 362, 230, 218],
    draw: drawReader,
    offset: (weather) => (weather > 0.55 ? { x: (1 - clamp((weather - 0.55) * 5)) * 660, y: 0 } : null),
  },
];
