import { byWeather } from '../../../src/art/light';
import { clamp } from '../../../src/art/numbers';
import type { Extra, Scene } from '../../../src/art/places/backdrop';
import { drawExtra, moodIn, stranger } from '../../../src/art/places/extra';
import { boxPath, ellipsePath } from '../../../src/art/shapes';
import grace from '../../people/grace/person.json';
import rosa from '../../people/rosa/person.json';
import tom from '../../people/tom/person.json';

const NEXT = stranger(grace, { cloth: '#33456B', inner: '#C9603F', hairColour: '#2E2624', age: 0.4 });
const WHEELS = stranger(rosa, { cloth: '#BFD8CB', inner: '#F3E3C8', hairColour: '#2E2220', skin: '#E6B98F' });
const PORTER = stranger(tom, {
  clothes: 'suit',
  cloth: '#6E3B5E',
  inner: '#F3E3C8',
  accent: '#E9B44C',
  skin: '#CB935F',
  hairColour: '#2E2624',
});

const air = (weather: number) => byWeather(weather, '#4C577E', '#6C7698', '#BDB6BC', '#F0CFAE', '#FFDDB0');

/** Has come in from the rain and wants a bed. */
function drawNext({ pen, light, weather }: Scene): void {
  const face = moodIn(weather, 'irritated', 'weary', 'weary', 'calm', 'pleased');
  const pose = weather < 0.2 ? 'crossed' : weather < 0.45 ? 'forehead' : 'down';
  const gaze = byWeather(weather, 0.9, 0.6, 0.6, 0.4, 0.3);
  const at = { x: 330, y: 630, size: 0.55, air: air(weather), depth: byWeather(weather, 0.5, 0.46, 0.4, 0.3, 0.25) };
  drawExtra(pen, light, { ...at, look: NEXT, face, pose, gaze });
}

/** Waits for the lift, and looks up at its lamps until it comes. */
function drawWaiting({ pen, light, weather }: Scene): void {
  const mood = moodIn(weather, 'irritated', 'weary', 'neutral', 'hopeful', 'calm');
  const face = {
    ...mood,
    gazeY: byWeather(weather, -0.7, -0.7, -0.6, -0.2, 0),
    pitch: byWeather(weather, -0.4, -0.3, -0.3, 0, 0),
  };
  const at = { x: 846, y: 640, size: 0.43, mirrored: true, air: air(weather), depth: 0.38, gaze: 0.5 };
  drawExtra(pen, light, { ...at, look: WHEELS, face, pose: weather < 0.3 ? 'watch' : 'down' });
}

function drawTrolley({ pen, tone }: Scene): void {
  pen.group(tone, () => {
    pen.line('M1046 590V402q0 -26 46 -26t46 26V590', '#E9B44C', 6);
    pen.path(boxPath(1036, 582, 112, 9, 4), '#C99A4A');
    pen.path(boxPath(1054, 500, 82, 82, 8), '#2F6F73');
    pen.path(boxPath(1116, 500, 20, 82, 8), '#2a1240', { opacity: 0.2 });
    pen.line('M1064 512v58M1106 512v58', '#E9D5B0', 4, { opacity: 0.7 });
    pen.path(boxPath(1062, 452, 70, 48, 8), '#C9603F');
    pen.line('M1084 452q13 -14 26 0', '#7A3A28', 4);
    pen.path(ellipsePath(1097, 476, 5, 5), '#F3E3C8');
  });
}

function drawPorter(scene: Scene): void {
  const { pen, light, weather } = scene;
  drawTrolley(scene);
  const face = moodIn(weather, 'neutral', 'neutral', 'neutral', 'calm', 'pleased');
  const at = { x: 996, y: 640, size: 0.46, mirrored: true, air: air(weather), depth: 0.25, gaze: 0.5 };
  drawExtra(pen, light, { ...at, look: PORTER, face });
}

/** Who else is awake: one waits behind, one for the lift, and the porter comes when there is something to carry. */
export const HOTEL_EXTRAS: readonly Extra[] = [
  {
    id: 'porter',
    box: [880, 350, 280, 250],
    draw: drawPorter,
    offset: (weather) => (weather > 0.56 ? { x: (1 - clamp((weather - 0.56) * 5)) * 420, y: 0 } : null),
  },
  { id: 'lift-guest', box: [730, 350, 230, 250], draw: drawWaiting, offset: () => ({ x: 0, y: 0 }) },
  {
    id: 'next',
    box: [192, 260, 280, 350],
    draw: drawNext,
    offset: (weather) => (weather < 0.86 ? { x: -clamp((weather - 0.66) * 6) * 400, y: 0 } : null),
  },
];
