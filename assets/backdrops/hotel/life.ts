import type { LivingDetail } from '../../../src/art/places/backdrop';
import { dropsOnGlass } from '../../../src/art/places/glass';
import { drawPendulum, PENDULUM_BOX } from './furnishings';
import { drawLiftLamp, LIFT_LAMPS_BOX } from './lift';

const PANES = [
  [116, 94, 94, 104],
  [228, 94, 94, 104],
  [116, 214, 94, 104],
  [228, 214, 94, 104],
  [116, 332, 94, 106],
  [228, 332, 94, 106],
] as const;

/** What is never still in the hotel: rain on the glass, the lamp of the lift, the pendulum. */
export const HOTEL_LIFE: readonly LivingDetail[] = [
  dropsOnGlass(15, PANES),
  {
    id: 'lift-lamp',
    box: LIFT_LAMPS_BOX,
    layer: 'behind',
    pace: 6,
    isThere: () => true,
    draw: drawLiftLamp,
  },
  {
    id: 'pendulum',
    box: PENDULUM_BOX,
    layer: 'behind',
    pace: 15,
    isThere: () => true,
    draw: drawPendulum,
  },
];
