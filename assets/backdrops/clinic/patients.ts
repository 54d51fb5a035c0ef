import { byWeather } from '../../../src/art/light';
import { clamp } from '../../../src/art/numbers';
import type { Extra, Scene } from '../../../src/art/places/backdrop';
import { drawExtra, moodIn, stranger } from '../../../src/art/places/extra';
import diego from '../../people/diego/person.json';
import leila from '../../people/leila/person.json';
import noah from '../../people/noah/person.json';
import walter from '../../people/walter/person.json';

const NEXT = stranger(diego, { cloth: '#2F6F73', inner: '#F3E3C8', accent: '#234F57', skin: '#8F5B38', goatee: true });
const OLD = stranger(walter, { cloth: '#B97E4A', inner: '#E9E2D2', accent: '#6E3B5E', skin: '#B57C50' });
const MOTHER = stranger(leila, {
  hairColour: '#4F6E8C',
  under: '#33456B',
  cloth: '#6E3B5E',
  inner: '#E9B44C',
  accent: '#4A2640',
  skin: '#CB935F',
});
const CHILD = stranger(noah, {
  cloth: '#E9B44C',
  inner: '#F3E3C8',
  accent: '#C98F2E',
  hairColour: '#3A2A20',
  skin: '#CB935F',
});

const air = (weather: number) => byWeather(weather, '#5C6A86', '#86929E', '#CDD0C8', '#F8E8C8', '#FFEBC0');

/** Stands next in line. Sees the clock, and hears every word. */
function drawNext({ pen, light, weather }: Scene): void {
  const face = moodIn(weather, 'irritated', 'anxious', 'neutral', 'calm', 'calm');
  const pose = weather < 0.24 ? 'crossed' : weather < 0.5 ? 'watch' : 'down';
  const gaze = byWeather(weather, 0.9, 0.8, 0.5, 0.4, -0.3);
  const at = { x: 330, y: 632, size: 0.55, air: air(weather), depth: byWeather(weather, 0.5, 0.46, 0.4, 0.3, 0.26) };
  drawExtra(pen, light, { ...at, look: NEXT, face, pose, gaze });
}

/** Stares while voices are loud; looks elsewhere once they are low. */
function drawOld({ pen, light, weather }: Scene): void {
  const face = moodIn(weather, 'anxious', 'wary', 'neutral', 'calm', 'calm');
  const pose = weather < 0.4 ? 'crossed' : 'down';
  const gaze = byWeather(weather, -0.9, -0.8, -0.2, 0.5, 0.7);
  const at = { x: 742, y: 648, size: 0.44, air: air(weather), depth: byWeather(weather, 0.5, 0.46, 0.42, 0.34, 0.3) };
  drawExtra(pen, light, { ...at, look: OLD, face, pose, gaze });
}

/** A child who only has eyes for the fish, once nobody shouts. */
function drawChild({ pen, light, weather }: Scene): void {
  const mood = moodIn(weather, 'anxious', 'sad', 'neutral', 'hopeful', 'pleased');
  const face = {
    ...mood,
    gazeY: byWeather(weather, 0.2, 0.2, -0.4, -0.7, -0.7),
    pitch: byWeather(weather, 0.2, 0.1, -0.4, -0.6, -0.6),
  };
  const at = {
    x: 858,
    y: 640,
    size: 0.46,
    air: air(weather),
    depth: 0.3,
    gaze: byWeather(weather, -0.7, -0.5, 0.3, 0.5, 0.5),
  };
  drawExtra(pen, light, { ...at, look: CHILD, face });
}

function drawMother({ pen, light, weather }: Scene): void {
  const face = moodIn(weather, 'anxious', 'weary', 'neutral', 'calm', 'pleased');
  const at = { x: 966, y: 644, size: 0.45, mirrored: true, air: air(weather), depth: 0.32 };
  drawExtra(pen, light, { ...at, look: MOTHER, face, gaze: byWeather(weather, 0.8, 0.8, 0.6, 0.6, 0.6) });
}

/** Who waits: a room that listens in misery and goes back to its own business later. */
export const CLINIC_EXTRAS: readonly Extra[] = [
  { id: 'mother', box: [852, 360, 230, 240], draw: drawMother, offset: () => ({ x: 0, y: 0 }) },
  { id: 'child', box: [778, 400, 160, 200], draw: drawChild, offset: () => ({ x: 0, y: 0 }) },
  { id: 'old', box: [626, 350, 232, 250], draw: drawOld, offset: () => ({ x: 0, y: 0 }) },
  {
    id: 'next',
    box: [190, 270, 280, 340],
    draw: drawNext,
    offset: (weather) => (weather < 0.9 ? { x: -clamp((weather - 0.7) * 6) * 420, y: 0 } : null),
  },
];
