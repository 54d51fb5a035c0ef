import { byWeather } from '../../../src/art/light';
import { clamp } from '../../../src/art/numbers';
import { lookOf } from '../../../src/art/person';
import type { Extra, Scene } from '../../../src/art/places/backdrop';
import { drawExtra } from '../../../src/art/places/extra';
import jasdeep from '../../people/jasdeep/person.json';
import rosa from '../../people/rosa/person.json';

const air = (weather: number) => byWeather(weather, '#2E3754', '#414866', '#8A8298', '#E2A898', '#FFC8A4');

function drawStranded({ pen, light, weather }: Scene): void {
  const at = { x: 652, y: 736, size: 0.56, mirrored: true, air: air(weather), depth: 0.4 };
  drawExtra(pen, light, { ...at, look: lookOf(jasdeep), face: 'sad' });
}

function drawArrived({ pen, light, weather }: Scene): void {
  const at = { x: 640, y: 742, size: 0.54, mirrored: true, air: air(weather), depth: 0.16, gaze: 0.7 };
  drawExtra(pen, light, { ...at, look: lookOf(rosa), face: 'calm' });
}

/** Other travellers: one waits while the train does not come, another is there when it does. */
export const PLATFORM_EXTRAS: readonly Extra[] = [
  {
    id: 'stranded',
    box: [500, 390, 300, 330],
    draw: drawStranded,
    offset: (weather) => (weather < 0.6 ? { x: clamp((weather - 0.3) * 4) * 260, y: 0 } : null),
  },
  {
    id: 'arrived',
    box: [490, 400, 300, 320],
    draw: drawArrived,
    offset: (weather) => (weather > 0.55 ? { x: (1 - clamp((weather - 0.55) * 5)) * 260, y: 0 } : null),
  },
];
