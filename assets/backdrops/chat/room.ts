import { linear } from '../../../src/art/displayList';
import type { Scene } from '../../../src/art/places/backdrop';
import { type Casement, curtain, drawCasement, glassPath } from '../../../src/art/places/casement';
import { plant } from '../../../src/art/places/plant';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';

/** The window of the living room. */
export const LIVING_WINDOW: Casement = {
  glass: [142, 86, 146, 246],
  uprights: [215],
  bars: [176],
  frame: '#E4D6C2',
  thickness: 12,
};

function drawWall({ pen }: Scene): void {
  pen.path(
    boxPath(0, 0, 690, 720) + glassPath(LIVING_WINDOW),
    linear(0, 0, 690, 0, [
      [0, '#7E9E98'],
      [0.55, '#6C8E8C'],
      [1, '#4F7076'],
    ]),
    { fillRule: 'evenodd' },
  );
  pen.path(boxPath(0, 0, 690, 26), '#DFD2BC');
  pen.path(boxPath(0, 26, 690, 6), '#2a1240', { opacity: 0.18 });
}

const BOOKS = [
  ['#C9603F', 58, 18],
  ['#F1E3C6', 50, 14],
  ['#E3A23A', 62, 20],
  ['#6E3B5E', 54, 16],
  ['#B9607A', 46, 15],
] as const;

function drawBooks({ pen }: Scene, left: number, shelf: number): void {
  let x = left;
  for (const [colour, height, width] of BOOKS) {
    pen.path(boxPath(x, shelf - height, width, height, 2), colour);
    pen.path(boxPath(x + 3, shelf - height + 8, width - 6, 4), '#FFF1D6', { opacity: 0.5 });
    x += width + 1;
  }
  pen.group({ x: x + 4, y: shelf, rotate: 12 }, () => pen.path(boxPath(0, -54, 15, 54, 2), '#33456B'));
}

function drawPicture({ pen }: Scene): void {
  pen.path(boxPath(522, 222, 58, 66, 3), '#E9B44C');
  pen.path(boxPath(528, 228, 46, 54), '#BFD6D8');
  pen.path('M528 282v-20q14 -14 24 -2q10 -18 22 -8v30Z', '#5E9A6B');
  pen.path(ellipsePath(562, 241, 6, 6), '#FFF1C4');
}

function drawShelves(scene: Scene): void {
  const { pen, weather } = scene;
  for (const y of [164, 288]) {
    pen.path(boxPath(500, y, 200, 11, 3), '#9A6A48');
    pen.path(boxPath(500, y + 11, 200, 6), '#1b1430', { opacity: 0.22 });
    pen.line(path`M520 ${y + 11}v20l-14 -20`, '#6a4632', 4);
  }
  drawBooks(scene, 514, 164);
  drawPicture(scene);
  plant(pen, weather, 618, 262, { size: 0.5, pot: '#C9603F', seed: 12 });
}

/** Wall, window and shelves; what is outside is drawn before. */
export function drawRoom(scene: Scene): void {
  const { pen, tone } = scene;
  pen.group(tone, () => {
    drawWall(scene);
    drawCasement(pen, LIVING_WINDOW);
    curtain(pen, [98, 62, 44, 320], '#B9607A');
    curtain(pen, [284, 62, 34, 320], '#A95670');
    pen.line('M86 62H330', '#5A3A2C', 6);
    pen.path(ellipsePath(334, 62, 8, 8), '#E9B44C');
    drawShelves(scene);
  });
}
