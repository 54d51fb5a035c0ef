import { linear } from '../../../src/art/displayList';
import type { Scene } from '../../../src/art/places/backdrop';
import { type Casement, drawCasement, glassPath } from '../../../src/art/places/casement';
import { plant } from '../../../src/art/places/plant';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';

/** The shop's window on the street. */
export const SHOP_WINDOW: Casement = {
  glass: [40, 70, 380, 390],
  uprights: [296],
  bars: [142],
  frame: '#5A4256',
  thickness: 15,
};

function drawWall({ pen }: Scene): void {
  pen.path(
    boxPath(0, 0, 1280, 720) + glassPath(SHOP_WINDOW),
    linear(0, 0, 1280, 0, [
      [0, '#EFE4E0'],
      [0.5, '#E2D5D6'],
      [1, '#C3B0BC'],
    ]),
    { fillRule: 'evenodd' },
  );
  pen.path(boxPath(0, 0, 1280, 30), '#6E3B5E');
  pen.path(boxPath(0, 30, 1280, 8), '#2a1240', { opacity: 0.16 });
  pen.path(boxPath(0, 506, 1280, 220), '#A98FA0');
  pen.path(boxPath(0, 500, 1280, 8), '#6E3B5E');
}

/** A round lit sign with a handset on it: what the shop sells, without a word. */
function drawSign({ pen }: Scene): void {
  pen.line('M96 30v54M148 30v54', '#3a2c30', 3);
  pen.path(ellipsePath(125, 128, 52, 52), '#2a1240', { opacity: 0.22 });
  pen.path(ellipsePath(122, 124, 52, 52), '#E3A23A');
  pen.path(ellipsePath(122, 124, 43, 43), '#F6D894');
  pen.path(
    'M100 112q-2 -16 10 -18q8 2 8 16q-8 4 -4 12q8 12 18 12q2 -8 10 -8q12 4 8 14q-6 10 -18 6q-26 -8 -32 -34Z',
    '#6E3B5E',
  );
}

/** Walls, window and what hangs there. */
export function drawRoom(scene: Scene): void {
  const { pen, tone, weather } = scene;
  pen.group(tone, () => {
    drawWall(scene);
    drawCasement(pen, SHOP_WINDOW);
    drawSign(scene);
    pen.line(path`M22 470H438`, '#E9DCE0', 5);
    plant(pen, weather, 64, 430, { size: 0.8, pot: '#E3A23A', seed: 15 });
  });
}
