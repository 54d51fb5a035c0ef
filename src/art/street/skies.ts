import { chanceFrom } from '../../core/model/chance';
import { mix } from '../colour';
import { linear, radial, type Pen } from '../displayList';
import { byWeather } from '../light';
import { clamp } from '../numbers';
import type { Box } from '../places/backdrop';
import { path } from '../shapes';
import type { House } from './houses/house';
import type { Tone } from './tone';

/** How hard it rains on a house in this weather, 0-1. */
export const rainIn = ({ weather, misty }: Tone): number => (misty ? 0 : clamp(1 - weather / 0.45));
const sunIn = ({ weather, misty }: Tone): number => (misty ? 0 : clamp((weather - 0.62) / 0.38));

/** Where rain falls over a house, in its own box. */
export const rainBox = ({ left, right, top }: House): Box => [-left, -top * 0.78 - 16, left + right, top * 0.78 + 26];

/** What is behind a house and at its feet: sunlight, or the dark. */
export function behindHouse(pen: Pen, house: House, tone: Tone): void {
  const sun = sunIn(tone);
  if (sun > 0) sunBehind(pen, house, sun, tone.hour === 'dusk');
  const gloom = tone.misty ? 0 : clamp(1 - tone.weather / 0.5);
  if (gloom > 0) {
    pen.ellipse(
      0,
      -100,
      170,
      160,
      radial(0, -100, 170, [
        [0, '#1c2444', 0.62 * gloom],
        [0.55, '#1c2444', 0.36 * gloom],
        [1, '#1c2444', 0],
      ]),
    );
  }
}

function sunBehind(pen: Pen, { top }: House, sun: number, isDusk: boolean): void {
  const [x, y] = [-46, -top * 0.86];
  const warm = isDusk ? '#FFB46E' : '#FFE39A';
  pen.ellipse(
    0,
    -96,
    176,
    160,
    radial(0, -96, 176, [
      [0, warm, 0.8 * sun],
      [0.5, warm, 0.36 * sun],
      [1, warm, 0],
    ]),
  );
  pen.ellipse(
    0,
    10,
    150,
    22,
    radial(0, 10, 150, [
      [0, '#FFEBB4', 0.75 * sun],
      [1, '#FFEBB4', 0],
    ]),
  );
  if (isDusk) return;
  pen.ellipse(
    x,
    y,
    62,
    62,
    radial(x, y, 62, [
      [0, '#FFF6D6', sun],
      [0.42, '#FFEFBC', 0.6 * sun],
      [1, '#FFE6A0', 0],
    ]),
  );
  pen.ellipse(x, y, 25, 25, '#FFF9E2', { opacity: sun });
}

/** What lies over a house: a cloud, wet ground, or a slant of light and flowers. */
export function beforeHouse(pen: Pen, house: House, tone: Tone, seed: number): void {
  const sun = sunIn(tone);
  const wet = rainIn(tone);
  if (sun > 0.2 && tone.hour === 'day') slant(pen, house, sun);
  if (sun > 0.45) flowers(pen, house, (sun - 0.45) / 0.55, seed);
  if (wet > 0) puddles(pen, wet);
  if (!tone.misty) cloudOver(pen, house, tone, seed);
}

/** Sun that falls across a wall, from the upper left. */
function slant(pen: Pen, { left, right, top }: House, sun: number): void {
  const shaft = linear(-left, -top * 0.9, right * 0.3, 6, [
    [0, '#FFF3C8', 0],
    [0.3, '#FFF3C8', 0.34 * sun],
    [0.75, '#FFE9A8', 0.2 * sun],
    [1, '#FFE9A8', 0],
  ]);
  pen.path(path`M${-left - 6} ${-top - 8}L${-left + 58} ${-top - 26}L${right * 0.9} 8H${-left * 0.3}Z`, shaft);
}

function flowers(pen: Pen, { left, right }: House, open: number, seed: number): void {
  const chance = chanceFrom(seed * 53 + 3);
  for (let i = 0; i < 13; i++) {
    const x = -left + chance() * (left + right);
    const y = 5 + chance() * 5;
    pen.line(path`M${x} ${y}v-7`, '#5E9A6B', 1.8, { opacity: open });
    pen.ellipse(x, y - 8, 3.2, 3.2, i % 3 === 0 ? '#F4A8A0' : i % 3 === 1 ? '#FFC65E' : '#FFFBEA', { opacity: open });
  }
}

function puddles(pen: Pen, wet: number): void {
  for (const [x, y, rx] of [
    [-38, 10, 46],
    [52, 6, 30],
    [6, 14, 24],
  ] as const) {
    pen.ellipse(x, y, rx, rx * 0.1, '#B9C8E2', { opacity: 0.55 * wet });
    pen.line(path`M${x - rx * 0.5} ${y - 1}h${rx * 0.6}`, '#F0F5FF', 1.2, { opacity: 0.6 * wet });
  }
}

function cloudOver(pen: Pen, { top }: House, { weather, hour }: Tone, seed: number): void {
  const there = clamp((0.7 - weather) * 5);
  if (there <= 0.02) return;
  const day = byWeather(weather, '#3B4560', '#5C677E', '#B4BAC2', '#E6E6E4', '#ffffff');
  const body = hour === 'dusk' ? mix(day, '#34305A', 0.45) : day;
  const light = mix(body, '#ffffff', 0.16);
  const y = -Math.min(top * 0.93, 200) - 4;
  pen.group(
    {
      x: 0,
      y,
      scaleX: (seed % 2 ? -1 : 1) * (0.9 + (seed % 3) * 0.07),
      scaleY: 0.86 + (seed % 4) * 0.06,
      opacity: there,
    },
    () => {
      pen.path(
        'M-106 16q-10 -32 28 -34q4 -34 46 -32q24 -30 60 -6q42 -8 48 26q36 2 26 46q-3 8 -14 8H-94q-10 0 -12 -8Z',
        mix(body, '#1c2444', 0.22),
      );
      pen.path(
        'M-106 12q-10 -30 28 -32q4 -34 46 -32q24 -30 60 -6q42 -8 48 26q34 2 28 36q-30 14 -62 4q-30 12 -58 2q-40 14 -90 2Z',
        body,
      );
      pen.path('M-76 -14q4 -30 40 -30q22 -26 54 -8q-30 0 -38 22q-30 -6 -56 16Z', light);
      pen.path('M22 -34q30 -12 46 12q-26 -6 -38 8q-2 -12 -8 -20Z', light, { opacity: 0.7 });
    },
  );
}

/** Morning mist around a house where nobody has been. It lifts when somebody comes. */
export function mist(pen: Pen, { left, right, top }: House, hour: Tone['hour']): void {
  const colour = hour === 'dusk' ? '#B9B2D2' : '#FAF8F6';
  const wide = left + right;
  pen.ellipse(
    0,
    -top * 0.4,
    wide * 0.74,
    top * 0.72,
    radial(0, -top * 0.4, wide * 0.74, [
      [0, colour, 0.5],
      [0.5, colour, 0.3],
      [1, colour, 0],
    ]),
  );
  for (const [x, y, size, opacity] of [
    [-14, -top * 0.7, 0.62, 0.4],
    [20, -top * 0.46, 0.82, 0.52],
    [-24, -top * 0.22, 1, 0.66],
    [12, 3, 1.16, 0.84],
  ] as const) {
    const w = wide * size;
    pen.path(
      path`M${x - w / 2} ${y}q${w * 0.1} -17 ${w * 0.27} -11q${w * 0.18} -15 ${w * 0.4} -2q${w * 0.2} -6 ${w * 0.33} 12q${-w * 0.14} 13 ${-w * 0.38} 9q${-w * 0.32} 11 ${-w * 0.62} -8Z`,
      colour,
      { opacity },
    );
  }
}
