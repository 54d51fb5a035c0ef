import { byWeather } from '../../../src/art/light';
import { clamp } from '../../../src/art/numbers';
import type { Extra, Scene } from '../../../src/art/places/backdrop';
import { drawExtra, moodIn, stranger } from '../../../src/art/places/extra';
import { plant } from '../../../src/art/places/plant';
import { boxPath, path } from '../../../src/art/shapes';
import diego from '../../people/diego/person.json';
import grace from '../../people/grace/person.json';
import ingrid from '../../people/ingrid/person.json';
import noah from '../../people/noah/person.json';

const TIRED = stranger(diego, { cloth: '#7A8FA8', inner: '#F3E3C8', accent: '#5E7188', goatee: true });
const ELDER = stranger(grace, { cloth: '#2F6F73', inner: '#E9B44C', hairColour: '#D8D2CC' });
const CHILD = stranger(noah, { cloth: '#C9603F', hairColour: '#2E2420', skin: '#8F5B38' });
const STAYER = stranger(ingrid, { cloth: '#5E7F6E', hairColour: '#B89468', age: 0.6, skin: '#E6B98F' });

const air = (weather: number) => byWeather(weather, '#46527A', '#646E90', '#A7A2B0', '#EBC8AC', '#FFD8B0');

function drawStranded({ pen, light, weather }: Scene): void {
  const face = moodIn(weather, 'sad', 'weary', 'neutral', 'calm', 'calm');
  const pose = weather < 0.2 ? 'forehead' : 'down';
  const at = {
    x: 318,
    y: 628,
    size: 0.46,
    air: air(weather),
    depth: 0.45,
    gaze: byWeather(weather, 0.3, 0.8, 0.8, 0, 0),
  };
  drawExtra(pen, light, { ...at, look: TIRED, face, pose });
}

function drawFamily({ pen, light, weather }: Scene): void {
  const at = { y: 636, air: air(weather), depth: 0.25 };
  const elder = moodIn(weather, 'neutral', 'neutral', 'neutral', 'calm', 'pleased');
  const child = moodIn(weather, 'neutral', 'neutral', 'hopeful', 'hopeful', 'pleased');
  drawExtra(pen, light, { ...at, look: ELDER, face: elder, x: 244, size: 0.46 });
  drawExtra(pen, light, { ...at, look: CHILD, face: child, x: 350, size: 0.48, gaze: -0.6 });
}

/** Looks up at the board while there is no flight on it, and away from it when there is. */
function drawStayer({ pen, light, weather }: Scene): void {
  const face = moodIn(weather, 'irritated', 'anxious', 'neutral', 'relieved', 'calm');
  const pose = weather < 0.3 ? 'crossed' : weather < 0.62 ? 'watch' : 'down';
  const gaze = byWeather(weather, 0.2, 0.3, 0.5, 0.8, 0.8);
  const at = { x: 822, y: 628, size: 0.44, mirrored: true, air: air(weather), depth: 0.4, gaze };
  drawExtra(pen, light, { ...at, look: STAYER, face: { ...face, pitch: face.pitch - 0.2 * (1 - weather) }, pose });
}

function drawSuitcase({ pen, tone, weather }: Scene): void {
  pen.group(tone, () => {
    plant(pen, weather, 700, 540, { size: 0.72, pot: '#E9D5B0', seed: 3 });
    pen.line('M900 512V474q0 -8 8 -8h30q8 0 8 8v38', '#4a4f5c', 7);
    pen.path(boxPath(876, 510, 96, 120, 14), '#C8543C');
    pen.path(boxPath(950, 510, 22, 120, 12), '#2a1240', { opacity: 0.2 });
    for (const x of [896, 918, 940]) pen.line(path`M${x} 522V600`, '#9c3a28', 4, { opacity: 0.6 });
    pen.path(boxPath(910, 530, 26, 16, 4), '#F4E9CF');
  });
}

/** Who else is stuck here: one gives up and goes, one stays and settles, others come when there is hope of a flight. */
export const GATE_EXTRAS: readonly Extra[] = [
  {
    id: 'stranded',
    box: [180, 350, 290, 260],
    draw: drawStranded,
    offset: (weather) => (weather < 0.55 ? { x: -clamp((weather - 0.3) * 4) * 480, y: 0 } : null),
  },
  {
    id: 'family',
    box: [100, 330, 350, 280],
    draw: drawFamily,
    offset: (weather) => (weather > 0.6 ? { x: -(1 - clamp((weather - 0.6) * 5)) * 460, y: 0 } : null),
  },
  { id: 'stayer', box: [706, 350, 240, 260], draw: drawStayer, offset: () => ({ x: 0, y: 0 }) },
  { id: 'luggage', box: [600, 440, 390, 170], draw: drawSuitcase, offset: () => ({ x: 0, y: 0 }) },
];
