import { byWeather } from '../../../src/art/light';
import { clamp } from '../../../src/art/numbers';
import { lookOf } from '../../../src/art/person';
import type { Extra, Scene } from '../../../src/art/places/backdrop';
import { drawExtra } from '../../../src/art/places/extra';
import { plant } from '../../../src/art/places/plant';
import { boxPath, path } from '../../../src/art/shapes';
import diego from '../../people/diego/person.json';
import grace from '../../people/grace/person.json';
import ingrid from '../../people/ingrid/person.json';
import noah from '../../people/noah/person.json';

const air = (weather: number) => byWeather(weather, '#46527A', '#646E90', '#A7A2B0', '#EBC8AC', '#FFD8B0');

function drawStranded({ pen, light, weather }: Scene): void {
  const at = { x: 322, y: 640, size: 0.44, air: air(weather), depth: 0.45 };
  drawExtra(pen, light, { ...at, look: lookOf(diego), face: 'weary' });
}

function drawFamily({ pen, light, weather }: Scene): void {
  const at = { y: 640, air: air(weather), depth: 0.25 };
  drawExtra(pen, light, { ...at, look: lookOf(grace), face: 'calm', x: 244, size: 0.46 });
  drawExtra(pen, light, { ...at, look: lookOf(noah), face: 'pleased', x: 350, size: 0.48, gaze: -0.6 });
}

function drawStayer({ pen, light, weather }: Scene): void {
  const at = { x: 826, y: 640, size: 0.42, mirrored: true, air: air(weather), depth: 0.4 };
  const face = weather < 0.3 ? 'anxious' : weather < 0.7 ? 'neutral' : 'calm';
  drawExtra(pen, light, { ...at, look: lookOf(ingrid), face });
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
