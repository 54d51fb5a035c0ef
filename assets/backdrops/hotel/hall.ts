import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import { curtain, drawCasement, glassPath } from '../../../src/art/places/casement';
import type { Scene } from '../../../src/art/places/backdrop';
import { plant } from '../../../src/art/places/plant';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';
import { drawClockCase, drawKeyRack } from './furnishings';
import { drawLift } from './lift';
import { WINDOW } from './street';

const WAINSCOT = 446;

function drawWall({ pen }: Scene): void {
  const plaster = linear(0, 0, 1280, 0, [
    [0, '#E6C3A0'],
    [0.5, '#DCB493'],
    [1, '#C29878'],
  ]);
  pen.path(boxPath(0, 0, 1280, 720) + glassPath(WINDOW), plaster, { fillRule: 'evenodd' });
  pen.path('M0 0H1280V26H0Z', '#F1DCC0');
  pen.path('M0 26H1280V34H0Z', '#B98E6E', { opacity: 0.6 });
}

/** Panelling of dark wood, under which the hall is quiet. */
function drawPanelling({ pen }: Scene): void {
  pen.path(path`M0 ${WAINSCOT}H1280V720H0Z`, '#5E3450');
  pen.path(path`M0 ${WAINSCOT - 8}H1280v10H0Z`, '#7C4A68');
  pen.path(path`M0 ${WAINSCOT + 2}H1280v4H0Z`, '#3E2038', { opacity: 0.7 });
  let panels = '';
  for (let i = 0; i < 12; i++) panels += boxPath(14 + i * 108, WAINSCOT + 24, 80, 130, 5);
  pen.path(panels, '#4E2A44');
  let edges = '';
  for (let i = 0; i < 12; i++) edges += path`M${18 + i * 108} ${WAINSCOT + 26}h72`;
  pen.line(edges, '#8A5876', 2, { opacity: 0.5 });
}

function drawCurtains({ pen }: Scene): void {
  curtain(pen, [40, 66, 70, 430], '#2F6F73');
  curtain(pen, [330, 66, 70, 430], '#2F6F73');
  for (const x of [46, 334]) {
    pen.path(path`M${x} 330q26 14 58 2l2 14q-32 12 -62 0Z`, '#E9B44C');
  }
  pen.path(
    'M24 46H418V74q-22 16 -44 0q-22 16 -44 0q-22 16 -44 0q-22 16 -44 0q-22 16 -44 0q-22 16 -44 0q-22 16 -44 0q-22 16 -43 0q-20 16 -43 0Z',
    '#2B5550',
  );
  pen.path(boxPath(18, 40, 406, 14, 6), '#7A4E36');
  pen.path(boxPath(18, 40, 406, 5, 2.5), '#A87450');
}

function drawPlants({ pen, weather }: Scene): void {
  plant(pen, weather, 644, 546, { size: 0.92, pot: '#C9603F', seed: 6 });
  plant(pen, weather, 1196, 404, { size: 0.72, pot: '#E9D5B0', seed: 3 });
}

/** A chest below the keys: papers for the guests, a plant. */
function drawChest({ pen }: Scene): void {
  pen.path(boxPath(976, 444, 276, 150, 6), '#7A4E36');
  pen.path(boxPath(968, 436, 292, 14, 5), '#A87450');
  for (const x of [992, 1122]) {
    pen.path(boxPath(x, 466, 114, 44, 4), '#8C5C40');
    pen.path(boxPath(x, 520, 114, 60, 4), '#8C5C40');
    pen.path(ellipsePath(x + 57, 488, 5, 5), '#E9B44C');
    pen.path(ellipsePath(x + 57, 544, 5, 5), '#E9B44C');
  }
  for (const [i, colour] of ['#F3E3C8', '#BFD8CB', '#F4E3BE'].entries()) {
    pen.path(boxPath(996 + i * 5, 426 - i * 7, 84, 9, 2), colour);
    pen.line(path`M${1004 + i * 5} ${431 - i * 7}h48`, '#6a5a52', 1.6, { opacity: 0.4 });
  }
}

/** Walls, window, lift, clock and keys. */
export function drawHall(scene: Scene): void {
  const { pen, tone, weather } = scene;
  pen.group(tone, () => {
    drawWall(scene);
    drawPanelling(scene);
    drawCasement(pen, WINDOW);
    drawCurtains(scene);
  });
  drawLift(scene);
  pen.group(tone, () => {
    drawClockCase(scene);
    drawKeyRack(scene);
    drawChest(scene);
    drawPlants(scene);
  });
  pen.path(boxPath(0, 34, 1280, 46), '#2a1240', { opacity: byWeather(weather, 0.2, 0.16, 0.1, 0.06, 0.04) });
}
