import { linear } from '../../../src/art/displayList';
import { pick } from '../../../src/art/numbers';
import type { Scene } from '../../../src/art/places/backdrop';
import { cup } from '../../../src/art/places/furniture';
import { plant } from '../../../src/art/places/plant';
import { path, boxPath } from '../../../src/art/shapes';

const JARS = ['#C9603F', '#E3A23A', '#5E8A7B', '#EFE0C4', '#8C4461'] as const;
const CUPS = ['#FBF1DE', '#E9B9A0', '#FBF1DE', '#8FB3AC', '#FBF1DE'] as const;

function drawWall({ pen }: Scene): void {
  const wall = 'M0 0H1280V720H0ZM62 480V226A160 160 0 0 1 382 226V480Z';
  pen.path(
    wall,
    linear(0, 0, 1280, 0, [
      [0, '#F3DDB8'],
      [0.55, '#EBCFA6'],
      [1, '#D9B58C'],
    ]),
    { fillRule: 'evenodd' },
  );
  pen.path('M0 470H62V720H0ZM382 470H1280V720H382ZM62 500H382V720H62Z', '#3B6E68');
  pen.path('M0 462H1280V474H0Z', '#2B5550');
  for (let i = 0; i < 17; i++) pen.line(path`M${i * 82 + 20} 486V720`, '#2B5550', 3, { opacity: 0.7 });
}
function drawWindow({ pen }: Scene): void {
  pen.path('M46 492V226A176 176 0 0 1 398 226V492H382V226A160 160 0 0 0 62 226V492Z', '#7A4A33');
  pen.path('M46 492V226A176 176 0 0 1 222 50V56A170 170 0 0 0 52 226V492Z', '#B67E57');
  pen.line('M222 70V484', '#7A4A33', 9, { cap: 'butt' });
  pen.line('M62 226H382M62 356H382', '#7A4A33', 8, { cap: 'butt' });
  pen.path('M22 482H422V506H22Z', '#8C5A3D');
  pen.path('M22 482H422V488H22Z', '#B67E57');
  pen.path('M22 506H422V516H22Z', '#2a1240', { opacity: 0.25 });
}
function drawMenuBoard({ pen }: Scene): void {
  pen.path(boxPath(672, 112, 184, 136, 8), '#5A3A2C');
  pen.path(boxPath(682, 122, 164, 116, 4), '#2F3D3B');
  for (const [y, a] of [
    [146, 60],
    [168, 80],
    [190, 52],
    [212, 72],
  ] as const) {
    pen.line(path`M702 ${y}h${a}`, '#EBDCC0', 4, { opacity: 0.75 });
    pen.line(path`M804 ${y}h24`, '#E6A94F', 4, { opacity: 0.9 });
  }
  pen.path('M690 128q14 -2 16 10q-14 4 -16 -10Z', '#EBDCC0', { opacity: 0.5 });
}
function drawShelves({ pen }: Scene): void {
  for (const y of [196, 306]) {
    pen.path(boxPath(900, y, 330, 14, 3), '#8C5A3D');
    pen.path(boxPath(900, y + 14, 330, 8), '#2a1240', { opacity: 0.2 });
    for (const x of [930, 1196]) pen.line(path`M${x} ${y + 14}v22l-14 -22`, '#5A3A2C', 4);
  }
  for (let i = 0; i < 6; i++) {
    const x = 924 + i * 52;
    if (i === 3) {
      pen.path(boxPath(x - 4, 150, 36, 46, 6), '#F6EAD2');
      pen.path(boxPath(x - 4, 160, 36, 16), '#C9603F');
    } else {
      pen.path(boxPath(x, 146, 32, 50, 8), '#F2E4CC', { opacity: 0.8 });
      pen.path(boxPath(x, 164, 32, 32, 7), pick(JARS, i));
      pen.path(boxPath(x + 3, 138, 26, 10, 3), '#6b4a38');
      pen.path(boxPath(x + 4, 150, 5, 40, 2), '#ffffff', { opacity: 0.5 });
    }
  }
  for (let i = 0; i < 5; i++) cup(pen, 940 + i * 44, 306, pick(CUPS, i), 0.82);
}

/** Walls and what hangs and stands on them; the window is left open. */
export function drawRoom(scene: Scene): void {
  const { pen, weather, tone } = scene;
  pen.group(tone, () => {
    drawWall(scene);
    drawWindow(scene);
    drawMenuBoard(scene);
    drawShelves(scene);
  });
  pen.group(tone, () => {
    plant(pen, weather, 1176, 256, { size: 0.72, pot: '#E9D5B0', seed: 3 });
    plant(pen, weather, 94, 434, { size: 0.8, pot: '#C9603F', seed: 1 });
    plant(pen, weather, 348, 440, { size: 0.62, pot: '#E3A23A', seed: 5 });
  });
}
