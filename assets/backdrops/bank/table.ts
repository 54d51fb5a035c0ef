import { linear } from '../../../src/art/displayList';
import type { Scene } from '../../../src/art/places/backdrop';
import { cup } from '../../../src/art/places/furniture';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';

function drawBoard({ pen, light }: Scene): void {
  pen.path(
    boxPath(0, 604, 720, 116),
    linear(0, 604, 0, 690, [
      [0, '#C98F60'],
      [1, '#A96F46'],
    ]),
  );
  pen.path(boxPath(0, 604, 720, 5), '#EFC595');
  pen.line('M30 632q180 8 330 0t330 4M80 672q200 -8 420 2', '#7A4A30', 2, { opacity: 0.3 });
  pen.path(ellipsePath(384, 626, 210, 15), light.shade, { opacity: light.shadeAlpha * 0.7 });
}

function drawFruit({ pen }: Scene): void {
  pen.path(ellipsePath(66, 648, 64, 9), '#2a1240', { opacity: 0.22 });
  for (const [x, y, r, colour] of [
    [38, 606, 19, '#E08A3C'],
    [92, 606, 19, '#C8503A'],
    [66, 596, 20, '#E9A04A'],
  ] as const) {
    pen.path(ellipsePath(x, y, r, r), colour);
    pen.path(ellipsePath(x - r * 0.35, y - r * 0.35, r * 0.28, r * 0.22), '#FFE9C4', { opacity: 0.6 });
  }
  pen.path('M8 612h116q-4 34 -36 36h-44q-32 -2 -36 -36Z', '#F2E6CC');
  pen.path('M84 612h40q-4 34 -36 36h-22q22 -10 18 -36Z', '#2a1240', { opacity: 0.14 });
  pen.line('M14 622h104', '#5E8A9A', 4, { opacity: 0.8 });
}

/** The letter from the bank that the call is about: blocks stand for the writing. */
function drawLetters({ pen }: Scene): void {
  pen.group({ x: 246, y: 676, rotate: -4 }, () => {
    pen.path('M-76 -10L-58 -36H62L84 -10Z', '#2a1240', { opacity: 0.16 });
    pen.path('M-80 -14L-60 -42H58L80 -14Z', '#F7EFDC');
    pen.path('M-58 -38h34l-4 7h-35Z', '#2F6F73');
    pen.line('M-62 -26H52M-66 -20H40', '#7a6c62', 2.4, { opacity: 0.55 });
  });
}

/** The kitchen table that the caller sits at, and what lies on it. */
export function drawTable(scene: Scene): void {
  const { pen, tone } = scene;
  pen.group(tone, () => {
    drawBoard(scene);
    drawFruit(scene);
    drawLetters(scene);
    pen.path(ellipsePath(596, 646, 34, 6), '#2a1240', { opacity: 0.22 });
    cup(pen, 590, 646, '#E9B9A0', 1.15);
    pen.line(path`M520 668l52 -8`, '#d8d2c8', 5);
    pen.path(ellipsePath(514, 669, 10, 5), '#d8d2c8');
  });
}
