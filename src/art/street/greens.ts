import { chanceFrom } from '../../core/model/chance';
import { type Colour, darker, lighter, mix } from '../colour';
import { radial, type Pen } from '../displayList';
import { glow } from '../places/air';
import { path } from '../shapes';
import { landColour, type Tone } from './tone';

const CROWNS = [
  [-15, -50, 15],
  [14, -50, 16],
  [-8, -70, 17],
  [9, -74, 14],
  [0, -48, 15],
] as const;

const leafColour = ({ hour, weather }: Tone, seed: number): Colour => {
  const base = landColour(hour, weather, '#51625F', '#66796B', '#7C9A74', '#6FA868', '#78B95C');
  return mix(base, seed % 3 === 0 ? '#4F8A5C' : '#A6B65A', hour === 'dusk' ? 0.08 : 0.16);
};

/** A tree of the pavement: a round crown with a light side, flowers in it when the weather is at its best. */
export function tree(pen: Pen, tone: Tone, x: number, y: number, size: number, seed: number): void {
  const leaves = leafColour(tone, seed);
  const chance = chanceFrom(seed * 131);
  pen.group({ x, y, scaleX: size * (seed % 2 ? -1 : 1), scaleY: size }, () => {
    pen.ellipse(6, 1, 22, 4.5, '#2a1240', { opacity: 0.2 });
    pen.path(
      'M-3 0Q-1 -24 -2 -46H3Q2 -22 4 0Z',
      landColour(tone.hour, tone.weather, '#453C46', '#54484C', '#6B5348', '#7A5642', '#86593E'),
    );
    for (const [cx, cy, r] of CROWNS) {
      const [dx, dy] = [(chance() - 0.5) * 6, (chance() - 0.5) * 6];
      pen.ellipse(cx + dx, cy + dy, r, r * 0.95, darker(leaves, 0.2));
    }
    for (const [cx, cy, r] of CROWNS) pen.ellipse(cx - 3, cy - 4, r * 0.78, r * 0.72, leaves);
    pen.ellipse(-9, -76, 9, 7, lighter(leaves, 0.3), { opacity: 0.75 });
    pen.ellipse(-18, -57, 6, 5, lighter(leaves, 0.3), { opacity: 0.6 });
    if (tone.weather > 0.8 && seed % 2 === 0)
      for (let i = 0; i < 7; i++)
        pen.ellipse(-24 + chance() * 48, -82 + chance() * 44, 2.6, 2.6, i % 2 ? '#F7B7A4' : '#FFE3C4');
  });
}

/** A slim tree that stands far off. */
export function poplar(pen: Pen, tone: Tone, x: number, y: number, size: number): void {
  const leaves = darker(leafColour(tone, 1), 0.08);
  pen.path(
    path`M${x} ${y - 34 * size}q${9 * size} ${12 * size} ${6 * size} ${26 * size}q${-2 * size} ${8 * size} ${-6 * size} ${8 * size}q${-4 * size} 0 ${-6 * size} ${-8 * size}q${-3 * size} ${-14 * size} ${6 * size} ${-26 * size}Z`,
    leaves,
  );
  pen.path(
    path`M${x} ${y - 34 * size}q${-9 * size} ${12 * size} ${-6 * size} ${26 * size}q${1 * size} ${5 * size} ${4 * size} ${7 * size}q${-2 * size} ${-18 * size} ${2 * size} ${-33 * size}Z`,
    lighter(leaves, 0.16),
  );
}

/** A street lamp; lit, it has a halo. */
export function lamp(pen: Pen, tone: Tone, x: number, y: number, size: number): void {
  pen.group({ x, y, scaleX: size, scaleY: size }, () => {
    const iron = tone.hour === 'dusk' ? '#22243A' : '#3A3F4C';
    pen.ellipse(3, 1, 9, 2.4, '#2a1240', { opacity: 0.22 });
    pen.path('M-3.500 0h7l-1.500 -9h-4Z', iron);
    pen.line('M0 -6V-70M0 -66q0 -10 10 -10', iron, 2.8);
    pen.path('M3 -76h16l-3.500 -7h-9Z', iron);
    pen.path('M5 -76h12l-2 8h-8Z', mix('#CFC9B8', '#FFF0BE', tone.lamps));
  });
  glow(pen, x + 11 * size, y - 72 * size, 34 * size, '#FFDf94', 0.75 * tone.lamps);
  if (tone.lamps < 0.3) return;
  pen.ellipse(
    x + 11 * size,
    y,
    30 * size,
    6 * size,
    radial(x + 11 * size, y, 30 * size, [
      [0, '#FFE2A0', 0.4 * tone.lamps],
      [1, '#FFE2A0', 0],
    ]),
  );
}

/** A bench for whoever waits. */
export function bench(pen: Pen, tone: Tone, x: number, y: number, size: number): void {
  pen.group({ x, y, scaleX: size, scaleY: size, ...tone.at }, () => {
    pen.ellipse(0, 1, 22, 3, '#2a1240', { opacity: 0.18 });
    pen.line('M-16 0v-9M16 0v-9M-16 -9v-11M16 -9v-11', '#4A5A62', 2.4);
    pen.box(-20, -11, 40, 3.4, '#B37747', 1.4);
    pen.box(-20, -17, 40, 3, '#C48A58', 1.4);
    pen.box(-20, -22, 40, 3, '#C48A58', 1.4);
  });
}

/** A red box for letters. */
export function letterBox(pen: Pen, tone: Tone, x: number, y: number, size: number): void {
  pen.group({ x, y, scaleX: size, scaleY: size, ...tone.at }, () => {
    pen.ellipse(2, 1, 9, 2.4, '#2a1240', { opacity: 0.2 });
    pen.path('M-6.500 0v-24q0 -6 6.5 -6t6.5 6v24Z', '#C8503A');
    pen.path('M2 -30q4.500 0.500 4.5 6v24h-4.500Z', '#8d3426');
    pen.box(-4, -22, 7, 2.4, '#3A2426', 1);
    pen.box(-3.5, -17, 6, 5, '#FBF1DE');
  });
}

/** A bicycle that leans on a lamp. */
export function bicycle(pen: Pen, tone: Tone, x: number, y: number, size: number): void {
  pen.group({ x, y, scaleX: size, scaleY: size, ...tone.at }, () => {
    pen.line('M-18 -8a8 8 0 1 0 16 0a8 8 0 1 0 -16 0M6 -8a8 8 0 1 0 16 0a8 8 0 1 0 -16 0', '#3A3F4C', 1.8);
    pen.line('M-10 -8l6 -12h13l-9 12h-10M-4 -20l4 12M9 -20l5 12M8 -24l1 4M6 -24h6M-7 -23h6', '#2F8A86', 2.2);
  });
}
