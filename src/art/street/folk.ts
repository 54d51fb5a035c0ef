import { type Colour, darker } from '../colour';
import type { Pen } from '../displayList';
import { path } from '../shapes';
import type { Tone } from './tone';

/** Somebody on the pavement. Looks only: nobody here is anyone's customer. */
export interface Folk {
  readonly skin: Colour;
  readonly hair: Colour;
  readonly coat: Colour;
  readonly legs: Colour;
  readonly umbrella: Colour;
  readonly size: number;
  readonly head: 'short' | 'long' | 'bun' | 'scarf' | 'hat' | 'bald';
  readonly way: 'walk' | 'roll' | 'ride';
  /** What goes along. */
  readonly with?: 'bag' | 'dog' | 'stick';
}

export const FOLK: readonly Folk[] = [
  {
    skin: '#7A4A30',
    hair: '#241718',
    coat: '#E3A23A',
    legs: '#33456B',
    umbrella: '#C8503A',
    size: 1,
    head: 'short',
    way: 'walk',
    with: 'bag',
  },
  {
    skin: '#F0C3A1',
    hair: '#D9D5CD',
    coat: '#6E3B5E',
    legs: '#4A4550',
    umbrella: '#2F6F73',
    size: 0.94,
    head: 'bun',
    way: 'walk',
    with: 'stick',
  },
  {
    skin: '#CB935F',
    hair: '#2F6F73',
    coat: '#B9607A',
    legs: '#3A3550',
    umbrella: '#E3A23A',
    size: 0.97,
    head: 'scarf',
    way: 'walk',
    with: 'bag',
  },
  {
    skin: '#F5D0B8',
    hair: '#C65A2E',
    coat: '#2F6F73',
    legs: '#54483F',
    umbrella: '#6E3B5E',
    size: 1.04,
    head: 'short',
    way: 'walk',
    with: 'dog',
  },
  {
    skin: '#573521',
    hair: '#1C1413',
    coat: '#C8503A',
    legs: '#2F3A52',
    umbrella: '#7A8FA8',
    size: 0.98,
    head: 'long',
    way: 'roll',
  },
  {
    skin: '#E3B086',
    hair: '#33456B',
    coat: '#5E9A6B',
    legs: '#33456B',
    umbrella: '#C8503A',
    size: 0.72,
    head: 'hat',
    way: 'walk',
  },
  {
    skin: '#B57C50',
    hair: '#2B1B1A',
    coat: '#F4EBDA',
    legs: '#6A5240',
    umbrella: '#33456B',
    size: 1,
    head: 'long',
    way: 'ride',
  },
  {
    skin: '#F8D3BC',
    hair: '#8A8078',
    coat: '#7A8FA8',
    legs: '#3A3A46',
    umbrella: '#2F6F73',
    size: 1.02,
    head: 'bald',
    way: 'walk',
  },
];

/** The box somebody never leaves while drawn: feet at 0, 0, going to the right. */
export const FOLK_BOX = [-42, -70, 84, 76] as const;

/** Somebody on their way to the right; `step` is where they are in their stride, 0-1. `sheltered` under an umbrella. */
export function drawFolk(pen: Pen, folk: Folk, tone: Tone, step: number, sheltered: boolean): void {
  const { size } = folk;
  pen.group({ scaleX: size, scaleY: size, ...tone.at }, () => {
    pen.ellipse(0, 1, folk.way === 'walk' ? 10 : 18, 2.6, '#2a1240', { opacity: 0.24 });
    if (folk.with === 'dog') dog(pen, step);
    if (folk.way === 'roll') return roll(pen, folk, step, sheltered);
    if (folk.way === 'ride') return ride(pen, folk, step);
    const lift = Math.abs(Math.sin(step * Math.PI * 2)) * 1.2;
    pen.group({ y: -lift }, () => walk(pen, folk, step, sheltered));
  });
}

/** A leg or an arm in two strokes, from a joint. */
function limb(
  pen: Pen,
  x: number,
  y: number,
  upper: number,
  lower: number,
  angle: number,
  bend: number,
  colour: Colour,
  width: number,
): void {
  const kx = x + Math.sin(angle) * upper;
  const ky = y + Math.cos(angle) * upper;
  const ex = kx + Math.sin(angle - bend) * lower;
  const ey = ky + Math.cos(angle - bend) * lower;
  pen.line(path`M${x} ${y}L${kx} ${ky}L${ex} ${ey}`, colour, width);
}

function walk(pen: Pen, folk: Folk, step: number, sheltered: boolean): void {
  const swing = Math.sin(step * Math.PI * 2);
  const knee = (phase: number): number => 0.15 + 0.5 * Math.max(0, Math.sin(step * Math.PI * 2 + phase));
  limb(pen, 0, -31, 6, 6, -swing * 0.5, -0.3, darker(folk.coat, 0.34), 3.6);
  limb(pen, 0.6, -17, 8.5, 8, -swing * 0.42, knee(Math.PI - 1), darker(folk.legs, 0.3), 4.2);
  limb(pen, -0.4, -17, 8.5, 8, swing * 0.42, knee(-1), folk.legs, 4.4);
  pen.path('M-6.500 -15q-1.500 -18 3 -20.500q3.500 -1.500 7 0q4 3 3.500 20.500q-7 2 -13.500 0Z', folk.coat);
  pen.path('M2 -35.800q5.500 0.500 5 20.800q-3 1 -6 1q3 -10 1 -21.800Z', '#2a1240', { opacity: 0.16 });
  if (sheltered) return shelteredTop(pen, folk);
  limb(pen, -0.6, -31, 6.5, 6, swing * 0.5, -0.3, darker(folk.coat, 0.12), 3.8);
  if (folk.with === 'bag') pen.box(-8 + swing * 4, -20, 8, 8, '#8A5A3C', 1.6);
  if (folk.with === 'stick') pen.line(path`M${5 + swing * 3} -20L${9 + swing * 4} 0`, '#5B3A32', 1.8);
  head(pen, folk, 0.6, -41);
}

function shelteredTop(pen: Pen, folk: Folk): void {
  head(pen, folk, 0.6, -41);
  pen.line('M6 -26V-56', '#3A2C30', 1.5);
  limb(pen, -0.6, -31, 5, 6, 0.5, -1.1, darker(folk.coat, 0.12), 3.8);
  canopy(pen, folk, 4, -50);
}

function canopy(pen: Pen, { umbrella }: Folk, x: number, y: number): void {
  pen.path(
    path`M${x - 18} ${y}q2 -17 18 -17q16 0 18 17q-4.500 -4 -9 0q-4.500 -4 -9 0q-4.500 -4 -9 0q-4.500 -4 -9 0Z`,
    umbrella,
  );
  pen.path(path`M${x} ${y - 17}q16 0 18 17q-4.500 -4 -9 0q0 -13 -9 -17Z`, '#2a1240', { opacity: 0.2 });
}

function head(pen: Pen, { skin, hair, head: kind }: Folk, x: number, y: number): void {
  if (kind === 'long') pen.path(path`M${x - 6} ${y - 1}q-2 9 -1.500 12h9l-1 -11Z`, hair);
  pen.box(x - 1.8, y + 2, 4, 6, darker(skin, 0.18));
  pen.ellipse(x, y, 5.2, 5.8, skin);
  if (kind === 'bald') return void pen.path(path`M${x - 5.2} ${y - 1}q-0.500 4 1 5l1.500 -6Z`, hair);
  if (kind === 'scarf') {
    pen.path(path`M${x + 3.5} ${y - 5}q-5 -3 -8 0q-3.500 4 -1.500 11h7q-3 -5 2.500 -11Z`, hair);
    return;
  }
  pen.path(
    path`M${x - 5.6} ${y + 1.6}q-1.500 -8.500 5.600 -8.600q6 0.400 5.800 6q-3 -2.400 -6.400 -2q-2 1 -2.400 4.600Z`,
    hair,
  );
  if (kind === 'bun') pen.ellipse(x - 5, y - 5, 3, 3, hair);
  if (kind === 'hat') {
    pen.path(path`M${x - 6} ${y - 2.4}q0 -6.400 6 -6.400q6 0 6 6.400Z`, '#C8503A');
    pen.ellipse(x, y - 9, 1.8, 1.8, '#FBF1DE');
  }
}

function roll(pen: Pen, folk: Folk, step: number, sheltered: boolean): void {
  const push = Math.sin(step * Math.PI * 2);
  pen.line('M-10 -24v10h13l5 9h5', '#4A5A62', 2.6);
  pen.line('M-2 -15h10l3 10h4', folk.legs, 4.6);
  pen.path('M-9 -13q-1.500 -16 3 -18.500q3.500 -1.500 7 0q3 3 2.500 18.500q-6 1 -12.500 0Z', folk.coat);
  pen.line('M-14 -9a9.500 9.500 0 1 0 19 0a9.500 9.500 0 1 0 -19 0', '#3A3F4C', 2.2);
  pen.line(
    path`M-4.500 -9l${7 * Math.cos(step * 6.3)} ${7 * Math.sin(step * 6.3)}M-4.500 -9l${-7 * Math.cos(step * 6.3)} ${-7 * Math.sin(step * 6.3)}`,
    '#8A9098',
    1.2,
  );
  pen.ellipse(10, -3, 3, 3, '#3A3F4C');
  if (sheltered) {
    pen.line('M3 -22V-52', '#3A2C30', 1.5);
    canopy(pen, folk, 0, -46);
  } else {
    limb(pen, -3, -27, 6, 7, 0.3 + push * 0.4, -0.5, darker(folk.coat, 0.14), 3.8);
  }
  head(pen, folk, -1, -37);
}

function ride(pen: Pen, folk: Folk, step: number): void {
  const turn = step * Math.PI * 2;
  const pedal = (phase: number) => [1 + 4.5 * Math.cos(turn + phase), -9 + 4.5 * Math.sin(turn + phase)] as const;
  const [fx, fy] = pedal(Math.PI);
  pen.line(path`M-4 -25L${3 + (fx - 1) * 0.5} ${-18}L${fx} ${fy}`, darker(folk.legs, 0.3), 4);
  pen.line('M-22 -9a9 9 0 1 0 18 0a9 9 0 1 0 -18 0M9 -9a9 9 0 1 0 18 0a9 9 0 1 0 -18 0', '#3A3F4C', 2);
  pen.line('M-13 -9L-5 -22H11L1 -9H-13M11 -22L18 -9M-5 -22l6 13M11 -22l-1 -6h5M-8 -24h6', '#C8503A', 2.2);
  const [nx, ny] = pedal(0);
  pen.line(path`M-4 -25L${4 + (nx - 1) * 0.5} ${-17}L${nx} ${ny}`, folk.legs, 4.4);
  pen.path('M-9 -23q-2 -3 3 -15q3 -6 8 -4q5 2 3 6q-6 5 -7 13Z', folk.coat);
  pen.line('M2 -38L7 -31L12 -28', darker(folk.coat, 0.14), 3.6);
  head(pen, folk, 4, -47);
}

function dog(pen: Pen, step: number): void {
  const swing = Math.sin(step * Math.PI * 4) * 2.4;
  pen.line(path`M8 -20Q14 -16 19 -11`, '#5B3A32', 1);
  pen.line(path`M17 -4l${swing} 4M19 -4l${-swing} 4M26 -4l${swing} 4M28 -4l${-swing} 4`, '#9A6A46', 2);
  pen.path('M15 -4q-1 -7 5 -7h6l2 -5l4 1l3 3l-1 2h-4q0 5 -1 6Z', '#B9834F');
  pen.line(path`M15 -8q-4 -1 -4 ${-4 + swing * 0.6}`, '#B9834F', 2);
}
