import { linear } from '../../../src/art/displayList';
import type { Scene } from '../../../src/art/places/backdrop';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';

function drawBack({ pen }: Scene): void {
  pen.path(
    'M66 720V470q0 -44 44 -46q230 -14 462 0q44 2 44 46V720Z',
    linear(66, 0, 620, 0, [
      [0, '#9A5A74'],
      [0.4, '#87496A'],
      [1, '#6A3A5C'],
    ]),
  );
  pen.line('M112 434q228 -13 458 0', '#C98AA0', 4, { opacity: 0.5 });
  pen.line('M214 432V612M476 432V612', '#4f2a48', 4, { opacity: 0.45 });
  for (const [x, y] of [
    [150, 490],
    [540, 490],
  ] as const) {
    pen.path(ellipsePath(x, y, 5, 4), '#4f2a48', { opacity: 0.6 });
    pen.line(path`M${x - 22} ${y - 6}q16 2 22 6q8 -6 22 -6`, '#4f2a48', 2.4, { opacity: 0.4 });
  }
}

function drawCushion({ pen }: Scene): void {
  pen.group({ x: 150, y: 560, rotate: -9 }, () => {
    pen.path('M-56 -58q56 10 110 -2q-10 56 2 112q-56 -10 -112 2q10 -56 0 -112Z', '#E3A23A');
    pen.path('M10 -56q24 0 44 -4q-10 56 2 112q-22 -4 -44 -4q14 -52 -2 -104Z', '#2a1240', { opacity: 0.15 });
    pen.line('M-40 -30q40 8 80 -2M-40 0q40 8 80 -2M-40 28q40 8 80 -2', '#FBE9CC', 5, { opacity: 0.55 });
  });
}

function drawBlanket({ pen }: Scene): void {
  pen.path('M500 420q48 -4 92 6q6 90 -6 200h-80q10 -110 -6 -206Z', '#EADBC0');
  pen.path('M560 421q18 1 32 5q6 90 -6 200h-34q16 -110 8 -205Z', '#2a1240', { opacity: 0.13 });
  for (const y of [450, 486, 522, 558]) pen.line(path`M503 ${y}q44 6 88 0`, '#C9603F', 6, { opacity: 0.65 });
  for (const y of [462, 498, 534]) pen.line(path`M504 ${y}q44 6 88 0`, '#2F6F73', 3, { opacity: 0.5 });
}

function drawArm({ pen }: Scene): void {
  pen.path('M24 720V548q0 -44 42 -46q44 2 46 46V720Z', '#A4627C');
  pen.path('M84 508q26 10 28 40V720H78Z', '#2a1240', { opacity: 0.16 });
  pen.path(boxPath(24, 700, 90, 20), '#6A3A5C');
}

/** The sofa that the customer sits on. */
export function drawSofa(scene: Scene): void {
  scene.pen.group(scene.tone, () => {
    drawBack(scene);
    drawBlanket(scene);
    drawCushion(scene);
    drawArm(scene);
  });
}
