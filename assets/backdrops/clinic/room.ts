import { mix } from '../../../src/art/colour';
import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import type { Scene } from '../../../src/art/places/backdrop';
import { drawCasement, glassPath } from '../../../src/art/places/casement';
import { plant } from '../../../src/art/places/plant';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';
import { drawTank } from './fish';
import { WINDOW } from './garden';

/** Where the clock hangs. */
export const CLOCK = { x: 862, y: 160, r: 36 } as const;
const RAIL = 448;

function drawWalls({ pen }: Scene): void {
  const plaster = linear(0, 0, 1280, 0, [
    [0, '#E8E5D4'],
    [0.5, '#DADAC8'],
    [1, '#BFC1AF'],
  ]);
  pen.path(boxPath(0, 0, 1280, 720) + glassPath(WINDOW), plaster, { fillRule: 'evenodd' });
  pen.path(path`M0 ${RAIL}H1280V720H0Z`, '#7FA79A');
  pen.path(path`M0 ${RAIL - 6}H1280v9H0Z`, '#F6F1E2');
  pen.path(path`M0 ${RAIL + 3}H1280v5H0Z`, '#2a1240', { opacity: 0.12 });
  pen.path('M0 574H1280V640H0Z', '#D9C7A8');
  pen.path('M0 566H1280v9H0Z', '#5E8A7B');
}

/** Posters on cork: an apple, a heart, two clean hands; lines stand for what is written. */
function drawNoticeBoard({ pen }: Scene): void {
  pen.path(boxPath(660, 108, 148, 132, 6), '#C89A68');
  pen.path(boxPath(667, 115, 134, 118, 3), '#DDB688');
  pen.path(boxPath(676, 124, 52, 66, 2), '#FBF4E4');
  pen.path('M702 146q-12 -6 -15 6q0 16 12 20q3 1 6 0q12 -4 12 -20q-3 -12 -15 -6Z', '#C8503A');
  pen.line('M702 145q0 -7 5 -9', '#5E8A7B', 3);
  pen.path(boxPath(738, 122, 54, 46, 2), '#F0C8BC');
  pen.path('M765 158q-17 -12 -15 -22q6 -9 15 0q9 -9 15 0q2 10 -15 22Z', '#B9607A');
  pen.path(boxPath(740, 176, 50, 48, 2), '#BFD8CB');
  pen.path(ellipsePath(758, 200, 9, 12), '#4F8578');
  pen.path(ellipsePath(773, 200, 9, 12), '#2F6F73');
  pen.line('M682 200h40M682 210h30M682 220h36', '#7A5A40', 3, { opacity: 0.4 });
  for (const [x, y, colour] of [
    [702, 126, '#2F6F73'],
    [765, 125, '#E3A23A'],
    [765, 179, '#C8503A'],
  ] as const) {
    pen.path(ellipsePath(x, y, 3.4, 3.4), colour);
  }
}

function drawClock({ pen }: Scene): void {
  const { x, y, r } = CLOCK;
  pen.path(ellipsePath(x + 3, y + 5, r, r), '#2a1240', { opacity: 0.16 });
  pen.path(ellipsePath(x, y, r, r), '#2F6F73');
  pen.path(ellipsePath(x, y, r - 6, r - 6), '#FDFAF0');
  let ticks = '';
  for (let i = 0; i < 12; i++) {
    const [sin, cos] = [Math.sin(i * 0.5236), Math.cos(i * 0.5236)];
    ticks += path`M${x + 24 * sin} ${y - 24 * cos}L${x + 27 * sin} ${y - 27 * cos}`;
  }
  pen.line(ticks, '#33454A', 2.2);
  pen.line(path`M${x} ${y}l-13 -6M${x} ${y}l18 -13`, '#33454A', 3.6);
}

/** The consulting room: a lamp says whether somebody is in there, and its glass whether the light is on. */
function drawDoor({ pen, weather, tone }: Scene): void {
  const inside = byWeather(weather, '#8C9AA8', '#A4B0B4', '#CFD4C8', '#FBEBC4', '#FFF2CC');
  pen.group(tone, () => {
    pen.path(boxPath(1066, 190, 150, 390, 5), '#F6F1E2');
    pen.path(boxPath(1078, 202, 126, 372, 3), '#D2A878');
    pen.path(boxPath(1094, 452, 94, 104, 4), '#BE9060');
  });
  pen.path(boxPath(1094, 220, 94, 176, 4), mix(inside, tone.tint, 0.25));
  pen.path('M1108 220h26l-30 176h-10V290Z', '#ffffff', { opacity: 0.24 });
  pen.group(tone, () => {
    pen.path(boxPath(1086, 404, 22, 40, 6), '#8F8A84');
    pen.line('M1098 422h-18', '#C9CDCC', 6);
  });
  const lamp = byWeather(weather, '#C8503A', '#C8603A', '#D9A23A', '#8CC080', '#7FCB90');
  pen.path(boxPath(1122, 154, 38, 20, 9), '#F6F1E2');
  pen.path(ellipsePath(1141, 164, 7, 7), lamp);
}

/** One chair of the row along the wall. */
function drawChair({ pen }: Scene, x: number): void {
  pen.path(path`M${x} 520q0 -16 16 -16h52q16 0 16 16v60h-84Z`, '#D9846A');
  pen.path(path`M${x + 58} 504h10q16 0 16 16v60h-18Z`, '#2a1240', { opacity: 0.14 });
  pen.path(boxPath(x - 4, 566, 92, 18, 8), '#E39A80');
}

/** Walls, board, clock, door, and where people wait. */
export function drawRoom(scene: Scene): void {
  const { pen, weather, tone } = scene;
  pen.group(tone, () => {
    drawWalls(scene);
    drawCasement(pen, WINDOW);
    pen.path(boxPath(48, 84, 344, 40, 5), '#8FB3AC');
    pen.path(boxPath(48, 116, 344, 9, 4), '#6F978C');
    pen.line('M220 125v20', '#F6F1E2', 2.4);
    pen.path(ellipsePath(220, 148, 4, 5), '#F6F1E2');
    drawNoticeBoard(scene);
    drawClock(scene);
  });
  drawDoor(scene);
  drawTank(scene);
  pen.group(tone, () => {
    for (const x of [112, 206, 660, 748]) drawChair(scene, x);
    plant(pen, weather, 1026, 520, { size: 1.02, pot: '#E3A23A', seed: 22 });
    plant(pen, weather, 96, 400, { size: 0.5, pot: '#D9846A', seed: 9 });
  });
}
