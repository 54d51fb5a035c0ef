import { byWeather } from '../../../src/art/light';
import { clamp } from '../../../src/art/numbers';
import type { Extra, Scene } from '../../../src/art/places/backdrop';
import { drawExtra, moodIn, stranger } from '../../../src/art/places/extra';
import diego from '../../people/diego/person.json';
import leila from '../../people/leila/person.json';
import tom from '../../people/tom/person.json';

const DOUBTER = stranger(diego, { cloth: '#4D6A8C', inner: '#E9E2D2', accent: '#37506E', skin: '#B57C50' });
const FRIEND = stranger(leila, {
  hairColour: '#5E8A9A',
  under: '#33556B',
  cloth: '#B8763A',
  inner: '#5E8A9A',
  accent: '#8A5628',
});
const OTHER = stranger(tom, { cloth: '#6E7F5E', hairColour: '#3A2A22', accent: '#526048', freckles: false });

const air = (weather: number) => byWeather(weather, '#3E4A6E', '#5E6888', '#A8A0A8', '#EBC0A4', '#FFD2A8');

function drawUmbrella({ pen, weather, tone }: Scene): void {
  if (weather > 0.45) return;
  pen.group(tone, () => {
    pen.line('M868 600V330', '#2b2c38', 5);
    pen.path(
      'M712 392q20 -92 132 -96q116 6 132 96q-20 -14 -44 0q-22 -16 -44 0q-22 -16 -44 0q-22 -16 -44 0q-22 -16 -44 0q-22 -12 -44 0Z',
      '#6E3B5E',
    );
    pen.path('M844 296q116 6 132 96q-20 -14 -44 0q-14 -70 -88 -96Z', '#1b1430', { opacity: 0.2 });
    pen.line('M844 296q-46 30 -44 92M844 296q46 30 44 92M844 296v-12', '#4f2a48', 3, { opacity: 0.7 });
  });
}

function drawDoubter(scene: Scene): void {
  const { pen, light, weather } = scene;
  drawUmbrella(scene);
  const face = moodIn(weather, 'irritated', 'wary', 'neutral', 'calm', 'calm');
  const at = { x: 812, y: 688, size: 0.5, mirrored: true, air: air(weather), depth: 0.45, gaze: 0.6 };
  drawExtra(pen, light, { ...at, look: DOUBTER, face, pose: 'crossed' });
}

function drawFriends({ pen, light, weather }: Scene): void {
  const at = { mirrored: true, air: air(weather), depth: 0.24 };
  drawExtra(pen, light, {
    ...at,
    look: OTHER,
    face: moodIn(weather, 'neutral', 'neutral', 'neutral', 'calm', 'pleased'),
    x: 906,
    y: 690,
    size: 0.46,
    gaze: 0.5,
  });
  const face = moodIn(weather, 'neutral', 'neutral', 'neutral', 'hopeful', 'moved');
  drawExtra(pen, light, { ...at, look: FRIEND, face, x: 796, y: 696, size: 0.48, gaze: 0.7, pose: 'heart' });
}

/** Readers close by: one who has a doubt, two who are glad for the writer. */
export const POST_EXTRAS: readonly Extra[] = [
  {
    id: 'doubter',
    box: [690, 280, 300, 312],
    draw: drawDoubter,
    offset: (weather) => (weather < 0.55 ? { x: clamp((weather - 0.3) * 4) * 620, y: 0 } : null),
  },
  {
    id: 'friends',
    box: [680, 340, 340, 252],
    draw: drawFriends,
    offset: (weather) => (weather > 0.55 ? { x: (1 - clamp((weather - 0.55) * 5)) * 620, y: 0 } : null),
  },
];
