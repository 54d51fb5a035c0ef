import { mix } from '../../../src/art/colour';
import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import type { Scene } from '../../../src/art/places/backdrop';
import { plant } from '../../../src/art/places/plant';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';

/** The glass wall: its left edges of uprights, its one level bar, and where it ends. */
export const GLASS = { uprights: [-8, 392, 658], bar: 82, sill: 510, right: 940 } as const;

function drawCeiling({ pen, weather }: Scene): void {
  pen.path('M0 0H1280V42H0Z', '#D9D2C4');
  pen.path('M0 42H1280V56H0Z', '#A89F8E');
  const on = byWeather(weather, 0.25, 0.4, 0.65, 0.9, 1);
  for (let i = 0; i < 9; i++) {
    const isOut = i % 3 !== 1;
    const light = isOut ? on * byWeather(weather, 0.1, 0.3, 0.8, 1, 1) : on;
    pen.path(boxPath(50 + i * 146, 12, 92, 13, 5), mix('#7d786e', '#FFF3CC', light));
  }
}

function drawGlass({ pen }: Scene): void {
  for (const x of GLASS.uprights) {
    pen.path(boxPath(x, 56, 18, 470), '#55656F');
    pen.path(boxPath(x, 56, 5, 470), '#8799A2');
  }
  pen.path(boxPath(0, GLASS.bar, GLASS.right, 8), '#55656F');
  pen.path(boxPath(0, GLASS.sill, GLASS.right, 18), '#55656F');
  pen.path(boxPath(0, GLASS.sill, GLASS.right, 5), '#8799A2');
}

function drawFloor({ pen }: Scene): void {
  const stone = linear(0, 528, 0, 640, [
    [0, '#C2B5A2'],
    [1, '#A08F79'],
  ]);
  pen.path('M0 528H1280V720H0Z', stone);
  pen.line('M0 560H1280', '#8A7A66', 2, { opacity: 0.4 });
  for (let i = 0; i < 12; i++) pen.line(path`M${i * 120 + 20} 530L${i * 132 - 60} 640`, '#8A7A66', 2, { opacity: 0.3 });
}

function drawWall({ pen }: Scene): void {
  const plaster = linear(GLASS.right, 0, 1280, 0, [
    [0, '#E9D9BC'],
    [1, '#C9B394'],
  ]);
  pen.path(path`M${GLASS.right} 56H1280V560H${GLASS.right}Z`, plaster);
  pen.path(path`M${GLASS.right} 56h12V560h-12Z`, '#A8906F');
  pen.path('M952 536H1280V560H952Z', '#2B5550');
}

/** The door to the plane: dark in misery, lit from inside when people may board. */
function drawDoor({ pen, weather, tone }: Scene): void {
  const inside = byWeather(weather, '#2C3448', '#3A4358', '#8E8470', '#F2CE8C', '#FFE2A4');
  const deep = byWeather(weather, '#232A3C', '#2F374A', '#6E6658', '#D9A868', '#F0BE78');
  pen.group(tone, () => pen.path(boxPath(1014, 262, 176, 298, 6), '#4E5C66'));
  const depth = linear(0, 274, 0, 560, [
    [0, inside],
    [1, deep],
  ]);
  pen.path(boxPath(1026, 274, 152, 286), depth);
  pen.path('M1062 560V320h80V560Z', mix(inside, deep, 0.7), { opacity: 0.8 });
  pen.group(tone, () => {
    pen.line('M1102 274V560', '#4E5C66', 7, { cap: 'butt' });
    pen.line('M1090 410v46M1114 410v46', '#C9D0D4', 5);
  });
}

/** The sign over the door: a pictogram and nothing else. */
function drawGateSign({ pen }: Scene): void {
  pen.path(boxPath(1026, 160, 152, 82, 12), '#E3A23A');
  pen.path(boxPath(1026, 228, 152, 14, 7), '#B97E26', { opacity: 0.6 });
  pen.path('M1064 204l30 -10l-18 -25l12 -2l30 21l25 -8q12 -2 12 5q0 5 -10 8l-71 20q-8 2 -10 -9Z', '#3a2a20');
}

/** One row of three seats, seen from behind the desk. */
function drawSeats({ pen }: Scene, left: number): void {
  pen.path(boxPath(left - 6, 586, 268, 8, 3), '#4a4f5c');
  for (let i = 0; i < 3; i++) {
    const x = left + i * 88;
    pen.path(path`M${x} 502q0 -14 14 -14h52q14 0 14 14v62h-80Z`, '#2F6F73');
    pen.path(path`M${x + 58} 488h8q14 0 14 14v62h-18Z`, '#234F57');
    pen.line(path`M${x + 14} 500h38`, '#4C8C8E', 3, { opacity: 0.7 });
    pen.path(boxPath(x - 3, 560, 86, 22, 8), '#3C858A');
  }
}

/** Floor, ceiling, glass wall, wall and door; the panes are left open. */
export function drawHall(scene: Scene): void {
  const { pen, tone } = scene;
  pen.group(tone, () => {
    drawFloor(scene);
    drawCeiling(scene);
    drawGlass(scene);
    drawWall(scene);
  });
  drawDoor(scene);
  pen.group(tone, () => drawGateSign(scene));
}

/** What stands on the floor by the glass. */
export function drawSeating(scene: Scene): void {
  const { pen, weather, tone } = scene;
  pen.group(tone, () => {
    pen.path(ellipsePath(332, 592, 150, 8), '#2a1240', { opacity: 0.2 });
    drawSeats(scene, 196);
    drawSeats(scene, 672);
    plant(pen, weather, 112, 528, { size: 0.9, pot: '#E3A23A', seed: 13 });
  });
}
