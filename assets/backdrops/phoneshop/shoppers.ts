import { byWeather } from '../../../src/art/light';
import { clamp } from '../../../src/art/numbers';
import type { Extra, Scene } from '../../../src/art/places/backdrop';
import { drawExtra, moodIn, stranger } from '../../../src/art/places/extra';
import grace from '../../people/grace/person.json';
import jasdeep from '../../people/jasdeep/person.json';
import noah from '../../people/noah/person.json';

const WAITING = stranger(jasdeep, { hairColour: '#3F6E8C', under: '#E9E2D2', cloth: '#7A5A44', accent: '#5A4030' });
const GRANDMOTHER = stranger(grace, { cloth: '#6E7F9A', inner: '#E3A23A', accent: '#54647E', hairColour: '#D8D2CC' });
const CHILD = stranger(noah, { cloth: '#C9603F', accent: '#9A4630', hairColour: '#241A18', skin: '#8F5B38' });

const air = (weather: number) => byWeather(weather, '#5B6688', '#7F88A4', '#CBC4C8', '#F3DCC6', '#FFE4C4');

/** Someone who has waited too long already. */
function drawWaiting({ pen, light, weather }: Scene): void {
  const face = moodIn(weather, 'irritated', 'weary', 'neutral', 'calm', 'calm');
  const at = { x: 300, y: 686, size: 0.6, air: air(weather), depth: 0.5, gaze: 0.7 };
  drawExtra(pen, light, { ...at, look: WAITING, face, pose: 'crossed' });
}

function drawPair({ pen, light, weather }: Scene): void {
  const depth = { air: air(weather), depth: 0.3 };
  drawExtra(pen, light, {
    ...depth,
    look: GRANDMOTHER,
    face: moodIn(weather, 'calm', 'calm', 'neutral', 'calm', 'pleased'),
    x: 234,
    y: 672,
    size: 0.48,
    gaze: 0.6,
  });
  const face = moodIn(weather, 'neutral', 'neutral', 'neutral', 'hopeful', 'pleased');
  drawExtra(pen, light, { ...depth, look: CHILD, face, x: 344, y: 664, size: 0.5, mirrored: true, gaze: 0.5 });
}

/** Who else is in the shop: one who waits and gives up, two who try things when it is a good place to be. */
export const SHOP_EXTRAS: readonly Extra[] = [
  {
    id: 'waiting',
    box: [130, 266, 330, 340],
    draw: drawWaiting,
    offset: (weather) => (weather < 0.55 ? { x: -clamp((weather - 0.3) * 4) * 470, y: 0 } : null),
  },
  {
    id: 'pair',
    box: [120, 330, 330, 270],
    draw: drawPair,
    offset: (weather) => (weather > 0.55 ? { x: -(1 - clamp((weather - 0.55) * 5)) * 460, y: 0 } : null),
  },
];
