import type { Pen } from '../../../src/art/displayList';
import { clamp } from '../../../src/art/numbers';
import type { Extra } from '../../../src/art/places/backdrop';
import { ellipsePath } from '../../../src/art/shapes';

/** The cat's patches and its sleeping face. */
function drawCoat(pen: Pen): void {
  pen.path('M6 -46q28 -2 40 18q-22 14 -44 4q-10 -14 4 -22Z', '#C4743A');
  pen.path('M34 -34q22 8 24 30q-22 2 -30 -10q-2 -12 6 -20Z', '#5A4448');
  pen.path('M-66 -38l-4 -20l20 10q-4 8 -16 10Z', '#C4743A');
  pen.path('M-30 -48l16 -10l2 22q-10 -2 -14 -12Z', '#5A4448');
  pen.path('M-62 -46l-3 -7l8 4ZM-22 -47l6 -4l1 9Z', '#E9A9A0');
  pen.line('M-54 -22q5 5 10 0M-36 -22q5 5 10 0', '#4a3030', 2.4);
  pen.path('M-44 -15h7l-3.500 4Z', '#C4706A');
  pen.line('M-40.500 -11q-4 4 -8 2M-40.500 -11q4 4 8 2', '#6a4640', 1.8);
  pen.line('M-58 -14l-14 -1M-58 -10l-13 3M-24 -14l13 -1M-24 -10l12 3', '#FFF6E6', 1.4, { opacity: 0.8 });
}

/** A cat of three colours, asleep. */
function drawCat(pen: Pen): void {
  pen.path(ellipsePath(-4, 2, 66, 6), '#1b1430', { opacity: 0.28 });
  pen.path('M-52 0C-60 -32 -28 -52 8 -48C42 -44 62 -24 56 0Z', '#F0E2CA');
  pen.path('M-70 -4C-80 -32 -66 -48 -42 -48C-18 -48 -8 -28 -16 -8C-30 2 -56 4 -70 -4Z', '#F7EBD6');
  pen.path('M-66 -2q14 -8 30 -2q2 6 -4 6h-22q-6 0 -4 -4Z', '#FFF6E6');
  drawCoat(pen);
}

/** The cat comes along the back of the sofa when it is good to be here. */
export const CHAT_EXTRAS: readonly Extra[] = [
  {
    id: 'cat',
    box: [72, 366, 152, 74],
    draw: ({ pen, tone }) => pen.group({ ...tone, x: 152, y: 430, scaleX: 0.96, scaleY: 0.96 }, drawCat),
    offset: (weather) => (weather > 0.5 ? { x: -(1 - clamp((weather - 0.5) * 6)) * 240, y: 0 } : null),
  },
];
