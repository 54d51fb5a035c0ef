import { byWeather } from '../../../src/art/light';
import type { LivingDetail } from '../../../src/art/places/backdrop';
import { driftingSteam } from '../../../src/art/places/drift';
import { dropsOnGlass } from '../../../src/art/places/glass';
import { drawTail } from './cat';
import { guests, isCatThere } from './guests';

/** The panes that the plants on the sill leave free. */
const PANES = [
  [88, 138, 124, 82],
  [234, 138, 124, 82],
  [70, 234, 142, 112],
  [234, 234, 142, 112],
  [134, 366, 78, 108],
  [234, 366, 84, 108],
] as const;

const machine = (weather: number): number => byWeather(weather, 0.14, 0.18, 0.24, 0.36, 0.45);

/** What is never still in the cafe: rain on the glass, steam over whatever is hot, the cat's tail. */
export const CAFE_LIFE: readonly LivingDetail[] = [
  dropsOnGlass(9, PANES),
  {
    id: 'tail',
    box: [226, 458, 60, 76],
    layer: 'behind',
    pace: 12,
    isThere: isCatThere,
    draw: ({ pen, tone }, seconds) => pen.group({ ...tone, x: 242, y: 482 }, () => drawTail(pen, seconds)),
  },
  {
    id: 'machine-steam',
    box: [1050, 462, 50, 84],
    layer: 'front',
    pace: 10,
    isThere: () => true,
    draw: ({ pen, weather }, seconds) => driftingSteam(pen, 1068, 542, machine(weather), seconds, 0.9),
  },
  {
    id: 'table-steam',
    box: [808, 476, 120, 66],
    layer: 'front',
    pace: 10,
    isThere: (weather) => guests(weather) > 0.3,
    draw: ({ pen, weather }, seconds) => {
      driftingSteam(pen, 822, 538, 0.34 * guests(weather), seconds, 0.66);
      driftingSteam(pen, 902, 540, 0.34 * guests(weather), seconds + 3, 0.66);
    },
  },
];
