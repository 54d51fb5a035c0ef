import { byWeather } from '../../../src/art/light';
import { clamp } from '../../../src/art/numbers';
import type { Extra, Scene } from '../../../src/art/places/backdrop';
import { drawExtra, moodIn, stranger } from '../../../src/art/places/extra';
import diego from '../../people/diego/person.json';
import noah from '../../people/noah/person.json';

const WORRIED = stranger(diego, { cloth: '#5E7F6E', inner: '#F3E3C8', accent: '#3F5A4C', hairColour: '#3A2620' });
const BOY = stranger(noah, { cloth: '#5E9A6B', accent: '#3F7A5A', hairColour: '#2B1F1C', skin: '#C98F62' });

const air = (weather: number) => byWeather(weather, '#44507A', '#6A7494', '#B4AEB6', '#F0CFB0', '#FFDAB0');

/** Someone of the house, with bad news of their own. */
function drawWorried({ pen, light, weather }: Scene): void {
  const face = moodIn(weather, 'anxious', 'weary', 'neutral', 'calm', 'calm');
  const at = { x: 128, y: 690, size: 0.5, air: air(weather), depth: 0.5, gaze: 0.75 };
  drawExtra(pen, light, { ...at, look: WORRIED, face, pose: 'crossed' });
}

function drawBoy({ pen, light, weather }: Scene): void {
  const face = moodIn(weather, 'neutral', 'neutral', 'neutral', 'calm', 'pleased');
  const at = { x: 118, y: 690, size: 0.6, air: air(weather), depth: 0.18, gaze: 0.55 };
  drawExtra(pen, light, { ...at, look: BOY, face });
}

/** Who else is at home: a worried man while it is bad, a boy who comes to the table when it is not. */
export const BANK_EXTRAS: readonly Extra[] = [
  {
    id: 'worried',
    box: [0, 360, 260, 260],
    draw: drawWorried,
    offset: (weather) => (weather < 0.55 ? { x: -clamp((weather - 0.3) * 4) * 300, y: 0 } : null),
  },
  {
    id: 'boy',
    box: [0, 370, 260, 250],
    draw: drawBoy,
    offset: (weather) => (weather > 0.55 ? { x: -(1 - clamp((weather - 0.55) * 5)) * 270, y: 0 } : null),
  },
];
