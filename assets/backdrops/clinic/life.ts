import type { LivingDetail, Scene } from '../../../src/art/places/backdrop';
import { dropsOnGlass } from '../../../src/art/places/glass';
import { ellipsePath, path } from '../../../src/art/shapes';
import { drawWater, WATER_BOX } from './fish';
import { CLOCK } from './room';

const PANES = [
  [64, 132, 92, 240],
  [176, 132, 88, 282],
  [284, 132, 92, 282],
] as const;

function drawSecondHand({ pen, tone }: Scene, seconds: number): void {
  const { x, y } = CLOCK;
  const spring = seconds % 1 < 0.12 ? 2 : 0;
  pen.group({ ...tone, rotate: (Math.floor(seconds) % 60) * 6 + spring + 150, originX: x, originY: y }, () => {
    pen.line(path`M${x} ${y + 8}V${y - 25}`, '#C8503A', 2);
    pen.path(ellipsePath(x, y, 3.6, 3.6), '#C8503A');
  });
}

/** What is never still in the clinic: rain on the glass, fish, and the clock that everybody looks at. */
export const CLINIC_LIFE: readonly LivingDetail[] = [
  dropsOnGlass(19, PANES),
  { id: 'fish', box: WATER_BOX, layer: 'behind', pace: 12, isThere: () => true, draw: drawWater },
  {
    id: 'seconds',
    box: [CLOCK.x - 40, CLOCK.y - 40, 80, 80],
    layer: 'behind',
    pace: 8,
    isThere: () => true,
    draw: drawSecondHand,
  },
];
