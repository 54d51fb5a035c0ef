import { byWeather } from '../../../src/art/light';
import type { LivingDetail, Scene } from '../../../src/art/places/backdrop';
import { driftingSteam } from '../../../src/art/places/drift';
import { dropsOnGlass } from '../../../src/art/places/glass';
import { ellipsePath, path } from '../../../src/art/shapes';

const CLOCK = { x: 612, y: 132 };
const BEAT = 1.2;

function drawPendulum({ pen }: Scene, seconds: number): void {
  const angle = Math.sin((seconds * 2 * Math.PI) / (BEAT * 2)) * 0.3;
  const { x, y } = CLOCK;
  pen.line(path`M${x} ${y + 34}L${x + Math.sin(angle) * 52} ${y + 34 + Math.cos(angle) * 52}`, '#8C5A3D', 4);
  pen.path(ellipsePath(x + Math.sin(angle) * 54, y + 34 + Math.cos(angle) * 54, 10, 10), '#E9B44C');
}

function drawClock(scene: Scene, seconds: number): void {
  const { pen, tone } = scene;
  const { x, y } = CLOCK;
  pen.group(tone, () => {
    drawPendulum(scene, seconds);
    pen.path(ellipsePath(x + 3, y + 4, 40, 40), '#1b1430', { opacity: 0.14 });
    pen.path(ellipsePath(x, y, 40, 40), '#8C5A3D');
    pen.path(ellipsePath(x, y, 32, 32), '#F7EFDC');
    let marks = '';
    for (let i = 0; i < 4; i++) {
      const [dx, dy] = [Math.sin((i * Math.PI) / 2), Math.cos((i * Math.PI) / 2)];
      marks += path`M${x + 25 * dx} ${y + 25 * dy}L${x + 28 * dx} ${y + 28 * dy}`;
    }
    pen.line(marks, '#5a4a4a', 3);
    pen.line(path`M${x} ${y}l-8 -15M${x} ${y}l17 -8`, '#3a2c30', 4);
  });
}

/** Rain on the glass, a kettle that comes to the boil as the talk does good, and a clock that goes on in any case. */
export const BANK_LIFE: readonly LivingDetail[] = [
  dropsOnGlass(9, [[159, 203, 102, 152]]),
  {
    id: 'clock',
    box: [566, 88, 92, 148],
    layer: 'behind',
    pace: 12,
    isThere: () => true,
    draw: drawClock,
  },
  {
    id: 'kettle',
    box: [184, 264, 76, 122],
    layer: 'behind',
    pace: 10,
    isThere: (weather) => weather > 0.3,
    draw: ({ pen, weather }, seconds) =>
      driftingSteam(pen, 212, 376, byWeather(weather, 0, 0.06, 0.3, 0.42, 0.5), seconds, 1.2),
  },
  {
    id: 'mug',
    box: [672, 510, 64, 92],
    layer: 'front',
    pace: 8,
    isThere: () => true,
    draw: ({ pen }, seconds) => driftingSteam(pen, 694, 594, 0.34, seconds + 3),
  },
];
