import { byWeather } from '../../../src/art/light';
import type { Box, LivingDetail } from '../../../src/art/places/backdrop';
import { driftingSteam } from '../../../src/art/places/drift';
import { dropsOnGlass } from '../../../src/art/places/glass';

const RIGHT_PANES: readonly Box[] = [
  [252, 78, 156, 104],
  [252, 194, 156, 114],
];

/** Steam over the cup, and drops that run down the glass while it rains. */
export const LETTER_LIFE: readonly LivingDetail[] = [
  dropsOnGlass(39, RIGHT_PANES),
  {
    id: 'cup',
    box: [292, 474, 64, 96],
    layer: 'front',
    pace: 8,
    isThere: () => true,
    draw: ({ pen, weather }, seconds) =>
      driftingSteam(pen, 316, 562, byWeather(weather, 0.1, 0.16, 0.26, 0.4, 0.46), seconds),
  },
];
