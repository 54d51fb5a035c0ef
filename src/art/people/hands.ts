import { lighter } from '../colour';
import type { Pen } from '../displayList';
import { skinShade } from './skin';

import type { Colour } from '../colour';
/** Path of one finger and its thickness. */
type Finger = readonly [d: string, width: number];

/** Round-capped strokes with a slightly wider shade stroke under each, so that fingers part without outlines. */
function fingers(pen: Pen, skin: Colour, list: readonly Finger[]): void {
  const edge = skinShade(skin, 0.5);
  for (const [d, width] of list) {
    pen.line(d, edge, width + 2.6, { opacity: 0.75 });
    pen.line(d, skin, width);
  }
}

function open(pen: Pen, skin: Colour): void {
  fingers(pen, skin, [
    ['M-17 -52L-31 -96', 14],
    ['M-6 -58L-9 -112', 14.5],
    ['M7 -58L13 -108', 14.5],
    ['M19 -50L34 -90', 13],
  ]);
  const palm = 'M-19 4C-26 -16 -30 -36 -26 -54C-14 -66 14 -66 26 -54C30 -36 24 -14 19 4Z';
  pen.path(palm, skin);
  fingers(pen, skin, [['M-20 -20Q-40 -32 -47 -56', 14.5]]);
  pen.path('M-24 -30C-32 -36 -30 -12 -16 -4L10 -4L12 -44Z', skin);
  pen.line('M-14 -14Q0 -24 -4 -44M-18 -46Q2 -38 22 -46', skinShade(skin, 0.4), 2, { opacity: 0.55 });
  pen.path('M-18 -2C-24 -18 -22 -36 -12 -40C-4 -30 -6 -10 -10 0Z', skinShade(skin, 0.3), { opacity: 0.3 });
}

function lay(pen: Pen, skin: Colour): void {
  const back = 'M-20 6C-26 -18 -26 -38 -22 -54Q0 -66 22 -52C26 -36 24 -14 19 6Z';
  fingers(pen, skin, [
    ['M17 -48Q23 -70 20 -84', 12.5],
    ['M7 -54Q11 -82 9 -98', 13.5],
    ['M-5 -55Q-4 -84 -5 -102', 13.5],
    ['M-16 -50Q-18 -76 -18 -90', 13],
  ]);
  pen.path(back, skin);
  fingers(pen, skin, [['M-20 -18Q-34 -34 -30 -56', 13]]);
  pen.path('M-24 -26C-26 -14 -22 -2 -18 4L0 0L-4 -34Z', skin);
  pen.line('M-13 -54q0 4 -1 7M-2 -57q0 5 -1 8M9 -55q0 4 0 7', skinShade(skin, 0.4), 2.2, { opacity: 0.6 });
  for (const [x, y] of [
    [-18, -93],
    [-5, -105],
    [9, -101],
    [20, -87],
  ] as const) {
    pen.ellipse(x, y + 3, 3.4, 4.2, lighter(skin, 0.4), { opacity: 0.6 });
  }
}

function grip(pen: Pen, skin: Colour): void {
  fingers(pen, skin, [
    ['M-19 -16Q-22 -44 -16 -58', 14],
    ['M-6 -20Q-9 -50 -3 -66', 14.5],
    ['M8 -18Q6 -48 11 -63', 14.5],
    ['M20 -12Q20 -38 24 -50', 13],
  ]);
  pen.path('M-25 8C-30 -10 -28 -26 -20 -32Q2 -42 24 -28C28 -18 26 -4 22 8Z', skin);
  pen.line('M-13 -34q1 5 0 8M0 -37q1 5 0 8M13 -34q1 4 0 7', skinShade(skin, 0.4), 2.2, { opacity: 0.55 });
}

function brow(pen: Pen, skin: Colour): void {
  fingers(pen, skin, [
    ['M-15 -50Q-26 -78 -34 -92', 13.5],
    ['M-5 -54Q-12 -88 -20 -106', 14],
    ['M7 -54Q2 -88 -4 -104', 14],
    ['M17 -48Q16 -76 10 -90', 13],
  ]);
  pen.path('M-18 6C-24 -16 -26 -38 -22 -54Q0 -66 23 -52C26 -34 22 -12 17 6Z', skin);
  fingers(pen, skin, [['M-19 -16Q-36 -22 -46 -36', 13.5]]);
  pen.path('M-22 -24C-28 -24 -24 -6 -16 2L2 0L0 -32Z', skin);
  pen.line('M-12 -53q-1 5 0 8M1 -56q0 5 0 8M13 -53q0 4 0 7', skinShade(skin, 0.4), 2, { opacity: 0.5 });
}

function phone(pen: Pen, skin: Colour): void {
  pen.group({ rotate: -8 }, () => {
    pen.path('M-26 -132q0 -9 9 -9h26q9 0 9 9v112q0 9 -9 9h-26q-9 0 -9 -9Z', '#2b2c38');
    pen.path('M-22 -130q0 -6 6 -6h6l0 122h-6q-6 0 -6 -6Z', '#50566e');
  });
  pen.path('M-18 8C-26 -14 -28 -44 -24 -64Q-4 -74 20 -60C28 -42 24 -14 18 8Z', skin);
  fingers(pen, skin, [
    ['M14 -58Q-4 -80 -26 -78', 13],
    ['M18 -46Q0 -64 -28 -62', 13.5],
    ['M18 -32Q0 -48 -28 -45', 13.5],
    ['M16 -18Q0 -32 -24 -29', 12.5],
  ]);
  pen.path('M22 -60C30 -44 24 -12 18 8L2 8L6 -52Z', skin);
  fingers(pen, skin, [['M14 -62Q16 -86 6 -106', 13.5]]);
  pen.path('M20 -62C26 -50 22 -30 16 -20L4 -24L6 -56Z', skin);
}

function point(pen: Pen, skin: Colour): void {
  fingers(pen, skin, [['M-14 -50Q-18 -82 -19 -106', 13.5]]);
  pen.path('M-20 6C-27 -16 -28 -38 -23 -54Q0 -64 21 -50C27 -34 24 -14 19 6Z', skin);
  fingers(pen, skin, [
    ['M-2 -56Q4 -66 6 -50Q4 -36 -4 -34', 13],
    ['M10 -52Q17 -58 18 -42Q14 -30 7 -28', 12.5],
    ['M18 -42Q24 -44 23 -30Q19 -22 13 -20', 11.5],
  ]);
  fingers(pen, skin, [['M-22 -18Q-26 -38 -8 -44', 13.5]]);
  pen.path('M-25 -26C-28 -10 -22 0 -18 6L2 2L-6 -26Z', skin);
}

function fist(pen: Pen, skin: Colour): void {
  pen.path('M-20 6C-28 -14 -30 -36 -22 -52Q0 -62 22 -50C28 -36 24 -14 19 6Z', skin);
  fingers(pen, skin, [
    ['M-14 -46Q-18 -62 -6 -52Q-2 -40 -8 -32', 13],
    ['M-1 -50Q0 -64 8 -52Q10 -38 4 -30', 13],
    ['M12 -46Q16 -58 21 -44Q20 -32 14 -26', 12],
  ]);
  fingers(pen, skin, [['M-22 -16Q-26 -34 -6 -34Q4 -32 8 -28', 13]]);
}

function wipe(pen: Pen, skin: Colour): void {
  fingers(pen, skin, [['M-14 -48Q-26 -70 -40 -82', 13.5]]);
  pen.path('M-18 6C-26 -16 -27 -38 -22 -54Q0 -64 22 -50C27 -34 23 -12 17 6Z', skin);
  fingers(pen, skin, [
    ['M-6 -54Q-14 -72 -2 -76Q6 -70 4 -56', 13],
    ['M6 -54Q4 -70 14 -70Q20 -62 16 -50', 12.5],
    ['M18 -46Q20 -58 26 -54Q28 -44 22 -36', 11.5],
  ]);
  fingers(pen, skin, [['M-18 -14Q-32 -26 -32 -46', 13.5]]);
  pen.path('M-22 -24C-26 -14 -22 -2 -16 4L4 0L-2 -30Z', skin);
}

/** Half closed, as a hand is while the arm moves. */
function loose(pen: Pen, skin: Colour): void {
  fingers(pen, skin, [
    ['M-16 -46Q-23 -66 -17 -80', 13],
    ['M-5 -50Q-8 -74 -3 -88', 13.5],
    ['M7 -50Q8 -72 11 -82', 13],
    ['M17 -44Q20 -60 21 -70', 12],
  ]);
  pen.path('M-19 6C-26 -16 -27 -36 -22 -52Q0 -62 22 -48C26 -34 23 -12 18 6Z', skin);
  fingers(pen, skin, [['M-19 -16Q-33 -28 -33 -48', 13]]);
  pen.path('M-23 -24C-26 -14 -22 -2 -17 4L2 0L-2 -32Z', skin);
  pen.line('M-13 -48q1 4 0 7M0 -51q1 4 0 7M12 -47q1 4 0 6', skinShade(skin, 0.4), 2, { opacity: 0.5 });
}

/** Hands with the wrist at 0,0, fingers upwards, thumb to the left; a left hand is the mirror image. */
export const HANDS = { open, lay, grip, brow, phone, point, fist, wipe, loose } as const;
export type HandName = keyof typeof HANDS;
