import type { LivingDetail } from '../../../src/art/places/backdrop';
import { driftingSteam } from '../../../src/art/places/drift';
import { drawLamp, drawSecondHand, lampBox } from './canopy';
import { drawDrips, drawSparrows, DRIPS_BOX, SPARROWS_BOX } from './sparrows';

const lamp = (index: 0 | 1): LivingDetail => ({
  id: `lamp-${index}`,
  box: lampBox(index),
  layer: 'behind',
  pace: 12,
  isThere: () => true,
  draw: (scene, seconds) => drawLamp(scene, index, seconds),
});

/** What is never still on the platform: lamps in the wind, the clock, drops off the canopy, then sparrows; and your tea. */
export const PLATFORM_LIFE: readonly LivingDetail[] = [
  lamp(0),
  lamp(1),
  {
    id: 'seconds',
    box: [668, 146, 80, 80],
    layer: 'behind',
    pace: 8,
    isThere: () => true,
    draw: drawSecondHand,
  },
  {
    id: 'drips',
    box: DRIPS_BOX,
    layer: 'behind',
    pace: 15,
    isThere: (weather) => weather < 0.5,
    draw: drawDrips,
  },
  {
    id: 'sparrows',
    box: SPARROWS_BOX,
    layer: 'behind',
    pace: 14,
    isThere: (weather) => weather > 0.58,
    draw: drawSparrows,
  },
  {
    id: 'tea-steam',
    box: [706, 478, 56, 108],
    layer: 'front',
    pace: 10,
    isThere: () => true,
    // Where the screen is narrow, your desk is drawn elsewhere and the cup is not on it.
    draw: ({ pen, view }, seconds) => {
      if (view[0] + view[2] > 730) driftingSteam(pen, 728, 582, 0.3, seconds, 1.1);
    },
  },
];
