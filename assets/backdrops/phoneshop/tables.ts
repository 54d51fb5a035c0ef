import { linear } from '../../../src/art/displayList';
import type { Scene } from '../../../src/art/places/backdrop';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';

/** A phone to try, on its stand: where it stands and how far it leans. */
interface DemoPhone {
  readonly x: number;
  readonly y: number;
  readonly lean: number;
}

/** The phones on the table under the cases; their screens are alive. */
export const DEMO_PHONES: readonly DemoPhone[] = [
  { x: 762, y: 500, lean: -6 },
  { x: 838, y: 502, lean: 2 },
  { x: 914, y: 500, lean: 8 },
];

function drawStand({ pen }: Scene, { x, y, lean }: DemoPhone): void {
  pen.path(ellipsePath(x, y + 2, 28, 6), '#2a1240', { opacity: 0.25 });
  pen.path(path`M${x - 18} ${y}q4 -10 18 -10t18 10Z`, '#6E3B5E');
  pen.line(path`M${x} ${y - 6}q-14 16 -34 18`, '#4a3548', 2.4);
  pen.group({ x, y: y - 8, rotate: lean }, () => {
    pen.path(boxPath(-24, -86, 48, 88, 9), '#2b2c38');
    pen.path(boxPath(-24, -86, 8, 88, 5), '#555a72');
  });
}

function drawTable({ pen }: Scene, left: number, y: number, width: number): void {
  pen.path(boxPath(left + 16, y + 20, width - 32, 200), '#7E6478');
  pen.path(boxPath(left + 16, y + 20, width - 32, 14), '#2a1240', { opacity: 0.25 });
  pen.path(
    path`M${left + 14} ${y - 12}H${left + width - 14}L${left + width} ${y + 10}H${left}Z`,
    linear(left, 0, left + width, 0, [
      [0, '#FFF9EE'],
      [1, '#DCCFD2'],
    ]),
  );
  pen.path(boxPath(left, y + 10, width, 12, 3), '#BFAFB8');
}

/** A tablet and two watches on the table by the window. */
function drawGadgets({ pen }: Scene): void {
  pen.group({ x: -546 }, () => {
    pen.path(ellipsePath(806, 508, 62, 7), '#2a1240', { opacity: 0.2 });
    pen.path('M752 504l12 -86q1 -6 8 -6h86q7 0 6 6l-8 86Z', '#2b2c38');
    pen.path('M762 496l10 -74h84l-8 74Z', '#7FA8B4');
    pen.path('M764 482q20 -26 38 -8q18 -24 48 -2l-2 24h-86Z', '#E8C48C');
    pen.path(ellipsePath(836, 440, 8, 8), '#FFF1C4');
  });
  for (const [x, strap] of [
    [352, '#C9603F'],
    [402, '#F3EADB'],
  ] as const) {
    pen.path(path`M${x - 20} 508q0 -44 20 -44t20 44Z`, '#D9C9D0');
    pen.line(path`M${x} 500v-46`, strap, 15);
    pen.path(boxPath(x - 13, 462, 26, 28, 8), '#2b2c38');
    pen.line(path`M${x} 470v7l5 4`, '#BFE0E4', 2.4);
  }
}

/** The tables with things to try, behind the customer. */
export function drawTables(scene: Scene): void {
  scene.pen.group(scene.tone, () => {
    drawTable(scene, 172, 508, 272);
    drawTable(scene, 726, 508, 320);
    for (const phone of DEMO_PHONES) drawStand(scene, phone);
    drawGadgets(scene);
  });
}
