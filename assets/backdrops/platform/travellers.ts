import { byWeather } from '../../../src/art/light';
import { clamp } from '../../../src/art/numbers';
import type { Extra, Scene } from '../../../src/art/places/backdrop';
import { drawExtra, moodIn, stranger } from '../../../src/art/places/extra';
import jasdeep from '../../people/jasdeep/person.json';
import rosa from '../../people/rosa/person.json';

const STRANDED = stranger(jasdeep, {
  hairColour: '#6E3B5E',
  cloth: '#5E7188',
  inner: '#F3E3C8',
  accent: '#2F6F73',
  under: '#4A2640',
});
const ARRIVED = stranger(rosa, { cloth: '#E7C7B4', hairColour: '#5A3A28', accent: '#2F6F73' });

const air = (weather: number) => byWeather(weather, '#2E3754', '#414866', '#8A8298', '#E2A898', '#FFC8A4');

function drawStranded({ pen, light, weather }: Scene): void {
  const face = moodIn(weather, 'sad', 'weary', 'neutral', 'hopeful', 'calm');
  const pose = weather < 0.3 ? 'crossed' : 'watch';
  const at = { x: 652, y: 722, size: 0.52, mirrored: true, air: air(weather), depth: 0.4 };
  drawExtra(pen, light, { ...at, look: STRANDED, face, pose, gaze: byWeather(weather, -0.1, 0.4, 0.8, 0.8, 0.8) });
}

function drawArrived({ pen, light, weather }: Scene): void {
  const face = moodIn(weather, 'neutral', 'neutral', 'hopeful', 'calm', 'calm');
  const at = { x: 640, y: 742, size: 0.54, mirrored: true, air: air(weather), depth: 0.16, gaze: 0.7 };
  drawExtra(pen, light, { ...at, look: ARRIVED, face });
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
