import { byWeather } from '../../../src/art/light';
import type { LivingDetail } from '../../../src/art/places/backdrop';
import { driftingSteam } from '../../../src/art/places/drift';
import { dropsOnGlass } from '../../../src/art/places/glass';
import { drawBeacon } from './apron';
import { drawFlaps, FLAPS_BOX } from './board';

const coffee = (weather: number): number => byWeather(weather, 0, 0.05, 0.16, 0.32, 0.42);

/** What is never still at the gate: rain on the glass, the light on the tower, flaps that turn, your coffee. */
export const GATE_LIFE: readonly LivingDetail[] = [
  dropsOnGlass(27, [[18, 98, 366, 330]]),
  {
    id: 'beacon',
    box: [331, 240, 36, 36],
    layer: 'behind',
    pace: 10,
    isThere: () => true,
    draw: drawBeacon,
  },
  {
    id: 'flaps',
    box: FLAPS_BOX,
    layer: 'behind',
    pace: 14,
    isThere: () => true,
    draw: drawFlaps,
  },
  {
    id: 'coffee-steam',
    box: [990, 494, 52, 90],
    layer: 'front',
    pace: 10,
    isThere: (weather) => coffee(weather) > 0.05,
    draw: ({ pen, weather }, seconds) => driftingSteam(pen, 1008, 580, coffee(weather), seconds, 0.95),
  },
];
