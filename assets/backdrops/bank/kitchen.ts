import { linear } from '../../../src/art/displayList';
import type { Scene } from '../../../src/art/places/backdrop';
import { type Casement, curtain, drawCasement, glassPath } from '../../../src/art/places/casement';
import { cup } from '../../../src/art/places/furniture';
import { plant } from '../../../src/art/places/plant';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';

/** The kitchen window, over the sink. */
export const KITCHEN_WINDOW: Casement = {
  glass: [44, 96, 220, 262],
  uprights: [154],
  bars: [198],
  frame: '#F1E6D2',
  thickness: 14,
};

function drawWall({ pen }: Scene): void {
  pen.path(
    boxPath(0, 0, 720, 470) + glassPath(KITCHEN_WINDOW),
    linear(0, 0, 720, 0, [
      [0, '#D3DCD6'],
      [0.5, '#C2D0CE'],
      [1, '#A6B8BE'],
    ]),
    { fillRule: 'evenodd' },
  );
}

function drawTiles({ pen }: Scene): void {
  pen.path(boxPath(0, 390, 720, 66), '#EFE6D4');
  let lines = '';
  for (let x = 22; x < 720; x += 44) lines += path`M${x} 390V456`;
  pen.line(`${lines}M0 423H720`, '#B9B4A8', 2.2, { opacity: 0.7 });
  pen.path(boxPath(0, 386, 720, 5), '#8FA6AC');
  for (const [x, y] of [
    [66, 390],
    [198, 423],
    [330, 390],
    [506, 423],
  ] as const) {
    pen.path(boxPath(x + 1.5, y + 1.5, 41, 30), '#8FB0B4', { opacity: 0.55 });
  }
}

function drawCupboards({ pen }: Scene): void {
  pen.path(boxPath(0, 470, 720, 250), '#3A4F74');
  for (let i = 0; i < 6; i++) {
    pen.path(boxPath(i * 112 + 10, 484, 98, 140, 6), '#445B84');
    pen.path(boxPath(i * 112 + 20, 494, 78, 120, 4), '#3A4F74', { opacity: 0.6 });
    pen.path(ellipsePath(i * 112 + (i % 2 ? 24 : 94), 512, 5, 5), '#E9B44C');
  }
  pen.path(boxPath(0, 452, 720, 20), '#BD8658');
  pen.path(boxPath(0, 452, 720, 4), '#E3B687');
  pen.path(boxPath(0, 472, 720, 8), '#1b1430', { opacity: 0.25 });
}

function drawKettle({ pen }: Scene): void {
  pen.path(boxPath(80, 444, 116, 9, 3), '#2B2F3A');
  pen.path(ellipsePath(138, 443, 48, 6), '#4a4f5c');
  pen.line('M106 392q2 -46 34 -46t34 46', '#2B2F3A', 7);
  pen.path('M92 442q-6 -56 46 -60q52 4 46 60Z', '#C8503A');
  pen.path('M178 404q22 -4 30 -26l11 5q-8 34 -36 44Z', '#C8503A');
  pen.path('M150 384q36 8 34 58h-30q8 -34 -4 -58Z', '#2a1240', { opacity: 0.18 });
  pen.line('M106 428q-3 -24 14 -34', '#F4B49A', 5, { opacity: 0.8 });
  pen.path(ellipsePath(138, 383, 22, 6), '#A83E2C');
  pen.path(ellipsePath(138, 376, 7, 6), '#2B2F3A');
}

function drawJars({ pen }: Scene): void {
  for (const [x, height, colour] of [
    [268, 48, '#C9603F'],
    [306, 40, '#E3A23A'],
  ] as const) {
    pen.path(boxPath(x - 16, 452 - height, 32, height, 7), '#F2E8D4', { opacity: 0.85 });
    pen.path(boxPath(x - 16, 452 - height * 0.6, 32, height * 0.6, 6), colour);
    pen.path(boxPath(x - 14, 446 - height, 28, 9, 3), '#8C5A3D');
  }
  pen.line('M36 452V420M48 452V416M24 450V426', '#8C5A3D', 5);
  pen.path(ellipsePath(36, 414, 8, 11), '#B98256');
  pen.path(ellipsePath(49, 410, 7, 10), '#A06A42');
  pen.path('M14 424h44l-5 29h-34Z', '#7A8FA8');
}

const NOTES = [
  [588, 338, '#F4DFAE', -5],
  [628, 352, '#E9B4A0', 4],
  [594, 400, '#BFD8CB', 3],
] as const;

function drawFridge({ pen }: Scene): void {
  pen.path(boxPath(560, 262, 180, 370, 22), '#F0E6D2');
  pen.path(boxPath(560, 262, 26, 370, 13), '#FFF8E8', { opacity: 0.8 });
  pen.line('M562 318H740', '#B8AC98', 4);
  pen.line('M580 282v22M580 334v60', '#9AA2AC', 7);
  for (const [x, y, colour, tip] of NOTES) {
    pen.group({ x, y, rotate: tip }, () => {
      pen.path(boxPath(2, 3, 34, 40, 2), '#1b1430', { opacity: 0.16 });
      pen.path(boxPath(0, 0, 34, 40, 2), colour);
      pen.line('M6 14h22M6 22h16M6 30h20', '#5a4a4a', 2.6, { opacity: 0.45 });
      pen.path(ellipsePath(17, 3, 4.5, 4.5), '#C8503A');
    });
  }
}

function drawShelf({ pen }: Scene): void {
  pen.path(boxPath(506, 236, 170, 9, 3), '#8C5A3D');
  pen.path(boxPath(506, 245, 170, 5), '#1b1430', { opacity: 0.16 });
  cup(pen, 538, 236, '#C9603F', 0.72);
}

/** Wall, worktop and what stands on it; the window is left open. */
export function drawKitchen(scene: Scene): void {
  const { pen, weather, tone } = scene;
  pen.group(tone, () => {
    drawWall(scene);
    drawTiles(scene);
    drawCasement(pen, KITCHEN_WINDOW);
    curtain(pen, [4, 70, 46, 306], '#B9607A');
    pen.line('M-10 70H300', '#8C5A3D', 6);
    drawCupboards(scene);
    drawJars(scene);
    drawKettle(scene);
    drawShelf(scene);
    drawFridge(scene);
    plant(pen, weather, 222, 345, { size: 0.5, pot: '#C9603F', seed: 5 });
    plant(pen, weather, 654, 214, { size: 0.44, pot: '#E9D5B0', seed: 12 });
  });
}
