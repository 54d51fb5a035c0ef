import { mix } from '../../../src/art/colour';
import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import { clamp } from '../../../src/art/numbers';
import { glow } from '../../../src/art/places/air';
import type { Box, Scene } from '../../../src/art/places/backdrop';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';

/** Middle of the door, and the seven lamps over it that say where the lift is. */
const MIDDLE = 760;
const DOOR = { left: 690, right: 830, top: 214, floor: 596 } as const;
const LAMPS = 7;
const lampAt = (index: number): readonly [x: number, y: number] => {
  const angle = Math.PI * (0.12 + (0.76 * index) / (LAMPS - 1));
  return [MIDDLE - Math.cos(angle) * 62, 196 - Math.sin(angle) * 62];
};
export const LIFT_LAMPS_BOX: Box = [684, 112, 152, 92];

/** How far the door stands open: only when somebody has helped. */
const open = (weather: number): number => clamp((weather - 0.7) / 0.3) * 40;

function drawInside({ pen, weather }: Scene): void {
  const gap = open(weather);
  if (gap < 1) return;
  const light = linear(0, DOOR.top, 0, DOOR.floor, [
    [0, '#FFEFC4'],
    [1, '#EDBE78'],
  ]);
  pen.path(boxPath(MIDDLE - gap, DOOR.top, gap * 2, DOOR.floor - DOOR.top), light);
  pen.line(path`M${MIDDLE - gap} 430h${gap * 2}`, '#A87450', 5, { cap: 'butt' });
}

function drawLeaf({ pen }: Scene, from: number, to: number): void {
  const width = to - from;
  if (width < 2) return;
  const metal = linear(from, 0, to, 0, [
    [0, '#D9AC72'],
    [0.5, '#C08E56'],
    [1, '#A87744'],
  ]);
  pen.path(boxPath(from, DOOR.top, width, DOOR.floor - DOOR.top), metal);
  if (width < 30) return;
  pen.path(boxPath(from + 10, DOOR.top + 18, width - 20, 150, 4), '#8F6238', { opacity: 0.5 });
  pen.path(boxPath(from + 10, DOOR.top + 184, width - 20, 190, 4), '#8F6238', { opacity: 0.5 });
  pen.line(
    path`M${from + 14} ${DOOR.top + 22}h${width - 28}M${from + 14} ${DOOR.top + 188}h${width - 28}`,
    '#F2D3A0',
    2,
    {
      opacity: 0.6,
    },
  );
}

function drawFrame({ pen }: Scene): void {
  pen.path(
    path`M${DOOR.left - 26} ${DOOR.floor}V196A96 96 0 0 1 ${DOOR.right + 26} 196V${DOOR.floor}H${DOOR.right}V${DOOR.top}H${DOOR.left}V${DOOR.floor}Z`,
    '#6B4330',
  );
  pen.path(
    path`M${DOOR.left - 26} ${DOOR.floor}V196A96 96 0 0 1 ${MIDDLE} 100v7A89 89 0 0 0 ${DOOR.left - 19} 196V${DOOR.floor}Z`,
    '#96664A',
  );
  pen.path(path`M${MIDDLE - 74} 200A74 74 0 0 1 ${MIDDLE + 74} 200Z`, '#3A2430');
  pen.path(path`M${MIDDLE - 34} 200A34 34 0 0 1 ${MIDDLE + 34} 200Z`, '#E9B44C');
  pen.path(path`M${MIDDLE - 34} 200A34 34 0 0 1 ${MIDDLE - 8} 167l3 9A26 26 0 0 0 ${MIDDLE - 26} 200Z`, '#FFE2A0', {
    opacity: 0.8,
  });
  for (let i = 0; i < LAMPS; i++) pen.path(ellipsePath(...lampAt(i), 6.5, 6.5), '#5A3E40');
  pen.path(boxPath(DOOR.right + 8, 400, 14, 34, 5), '#E9B44C');
  pen.path(ellipsePath(DOOR.right + 15, 411, 3.6, 3.6), '#6B4330');
  pen.path(ellipsePath(DOOR.right + 15, 423, 3.6, 3.6), '#FFF1C4');
}

/** The lift: shut and far away in misery, open and lit in magic. */
export function drawLift(scene: Scene): void {
  const { pen, weather, tone } = scene;
  const gap = open(weather);
  pen.group(tone, () =>
    pen.path(boxPath(DOOR.left, DOOR.top, DOOR.right - DOOR.left, DOOR.floor - DOOR.top), '#4A2E28'),
  );
  drawInside(scene);
  pen.group(tone, () => {
    drawLeaf(scene, DOOR.left, MIDDLE - 1 - gap);
    drawLeaf(scene, MIDDLE + 1 + gap, DOOR.right);
    drawFrame(scene);
  });
  glow(pen, MIDDLE, 420, 190, '#FFE2A4', 0.34 * (gap / 40));
  pen.path(boxPath(MIDDLE - 1, DOOR.top, 2, DOOR.floor - DOOR.top), '#2a1240', {
    opacity: byWeather(weather, 0.5, 0.5, 0.5, 0.1, 0),
  });
}

/** Which lamp is lit: in misery the lift dawdles between the two top floors, later it comes all the way down, and back. */
function floorAt(weather: number, seconds: number): number {
  const floors = weather < 0.45 ? 2 : LAMPS;
  const pace = weather < 0.45 ? 0.4 : 1.1;
  const step = Math.floor(seconds * pace) % ((floors - 1) * 2);
  const down = step < floors ? step : (floors - 1) * 2 - step;
  return LAMPS - 1 - down;
}

/** The lamp that is lit just now. When the door stands open, it is the lowest. */
export function drawLiftLamp({ pen, weather }: Scene, seconds: number): void {
  const [x, y] = lampAt(weather > 0.85 ? 0 : floorAt(weather, seconds));
  const colour = mix('#D9A860', '#FFE9B0', weather);
  glow(pen, x, y, 19, colour, 0.8);
  pen.path(ellipsePath(x, y, 6.5, 6.5), colour);
  pen.path(ellipsePath(x - 1.6, y - 1.8, 2.2, 2), '#FFFBEA');
}
