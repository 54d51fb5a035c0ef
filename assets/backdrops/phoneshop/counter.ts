import { linear } from '../../../src/art/displayList';
import type { Scene } from '../../../src/art/places/backdrop';
import { plant } from '../../../src/art/places/plant';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';

/** Where a phone lies and charges. */
export const CHARGER = { x: 846, y: 622 };

function drawTop({ pen, light }: Scene): void {
  pen.path(
    boxPath(0, 588, 1280, 54),
    linear(0, 588, 0, 642, [
      [0, '#FBF3E6'],
      [1, '#E2D4D0'],
    ]),
  );
  pen.path(boxPath(0, 588, 1280, 4), '#FFFDF4');
  pen.path(boxPath(0, 640, 1280, 10), '#B9A4AE');
  pen.path(
    boxPath(0, 650, 1280, 70),
    linear(0, 650, 1280, 650, [
      [0, '#7F4A6E'],
      [1, '#5E3352'],
    ]),
  );
  pen.path(boxPath(0, 676, 1280, 8), '#E3A23A');
  pen.path(ellipsePath(540, 612, 240, 14), light.shade, { opacity: light.shadeAlpha * 0.6 });
}

/** A reader for cards. */
function drawReader({ pen }: Scene): void {
  pen.path(ellipsePath(232, 634, 54, 8), '#2a1240', { opacity: 0.22 });
  pen.path('M188 632l16 -62q2 -8 10 -8h46q8 0 8 8l6 62q0 6 -8 6h-72q-8 0 -6 -6Z', '#3B4050');
  pen.path('M212 574h46l2 22h-52Z', '#A9C8C4');
  for (let row = 0; row < 3; row++) {
    let keys = '';
    for (let i = 0; i < 3; i++) keys += boxPath(208 + i * 18 - row * 1.5, 602 + row * 10, 13, 7, 2);
    pen.path(keys, pick(row));
  }
  pen.path('M262 566q8 0 8 6l6 60q0 6 -8 6h-12Z', '#1b1430', { opacity: 0.25 });
}
const pick = (row: number) => (row === 2 ? '#6FB47A' : '#D6D2CE');

/** The mat on which a phone charges. */
function drawMat({ pen }: Scene): void {
  const { x, y } = CHARGER;
  pen.path(ellipsePath(x, y + 4, 76, 14), '#2a1240', { opacity: 0.16 });
  pen.path(ellipsePath(x, y, 74, 13), '#C9BBC6');
  pen.line(path`M${x + 70} ${y + 2}q40 10 70 -4t60 6`, '#8f8294', 4);
  pen.path(path`M${x - 42} ${y - 14}h76q8 0 10 5l7 18q1 6 -8 6h-90q-9 0 -7 -6l4 -18q1 -5 8 -5Z`, '#2b2c38');
}

/** The till's screen, seen from behind. */
function drawTill({ pen }: Scene): void {
  pen.path(ellipsePath(1108, 630, 116, 12), '#2a1240', { opacity: 0.2 });
  pen.path('M1080 560h56l10 66h-76Z', '#3B4050');
  pen.path(boxPath(1000, 424, 218, 148, 14), '#3B4050');
  pen.path(boxPath(1000, 424, 218, 16, 8), '#5a6072');
  pen.path(ellipsePath(1109, 500, 15, 15), '#5a6072');
  pen.path(boxPath(1150, 440, 68, 132, 12), '#1b1430', { opacity: 0.22 });
}

/** The counter and what stands on it. */
export function drawCounter(scene: Scene): void {
  const { pen, tone, weather } = scene;
  pen.group(tone, () => {
    drawTop(scene);
    drawReader(scene);
    drawMat(scene);
    drawTill(scene);
    plant(pen, weather, 946, 584, { size: 0.7, pot: '#7FA39A', seed: 4 });
  });
}
