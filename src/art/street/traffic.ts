import { linear, type Pen } from '../displayList';
import { path } from '../shapes';
import { inLight, type Site } from './solid';
import type { Tone } from './tone';

/** The tram in its own box: its wheels stand on y 0, its middle is at x 0. */
export const TRAM_BOX = [-98, -82, 196, 92] as const;

/** A tram that goes to the right, with people in it. */
export function drawTram(pen: Pen, tone: Tone): void {
  const site: Site = { pen, tone, isSunny: false };
  inLight(site, () => {
    pen.ellipse(0, 2, 92, 6, '#2a1240', { opacity: 0.28 });
    pen.line('M-20 -62L-8 -78L10 -78M-8 -78L4 -62', '#3A3F4C', 2.2);
    pen.path('M-86 -58q2 -6 10 -6H70q8 0 11 6Z', '#8d3426');
    pen.path(
      'M-88 -6V-52q0 -8 8 -8H68q10 0 14 10l8 26v18Z',
      linear(0, -60, 0, -6, [
        [0, '#D9604A'],
        [1, '#B8452F'],
      ]),
    );
    pen.path('M-88 -24H88l2 6H-88Z', '#FBF1DE');
    pen.box(-88, -8, 178, 6, '#5B3A32', 2);
  });
  windows(site);
  inLight(site, () => {
    for (const x of [-62, -40, 44, 64]) {
      pen.ellipse(x, -2, 7, 7, '#2B2C38');
      pen.ellipse(x, -2, 2.6, 2.6, '#A9A6A4');
    }
  });
  pen.ellipse(86, -15, 3, 3, tone.lamps > 0.4 ? '#FFF3C0' : '#F5DFA8');
}

function windows(site: Site): void {
  const { pen, tone } = site;
  const riders = [
    ['#7A4A30', '#E3A23A'],
    ['#F0C3A1', '#2F6F73'],
    ['#B57C50', '#B9607A'],
  ] as const;
  for (let i = 0; i < 6; i++) {
    const x = -80 + i * 25;
    pen.box(x, -52, 20, 22, tone.glass, 3);
    const rider = i % 2 === 1 ? riders[(i - 1) / 2] : undefined;
    if (rider !== undefined) {
      inLight(site, () => {
        pen.path(path`M${x + 4} -30q0 -8 6 -8t6 8Z`, rider[1]);
        pen.ellipse(x + 10, -41, 4, 4.4, rider[0]);
      });
    }
    pen.path(path`M${x} -30v-10l12 -12h6l-14 22Z`, '#ffffff', { opacity: 0.14 });
  }
  pen.path('M71 -52h-1v22h14l-6 -17q-2 -5 -7 -5Z', tone.glass);
}

/** The cat in its own box: it sits on y 0. */
export const CAT_BOX = [-16, -26, 34, 30] as const;

/** A cat that sits in the sun, or with its back to the rain; its tail is never still. */
export function drawCat(pen: Pen, tone: Tone, seconds: number): void {
  const sway = Math.sin(seconds * 1.7) * 4;
  const fur = '#C98445';
  pen.group(tone.at, () => {
    pen.ellipse(2, 1, 11, 2.4, '#2a1240', { opacity: 0.22 });
    pen.line(path`M7 -2q8 0 ${8 + sway * 0.3} ${-6 - sway}`, fur, 3);
    pen.path('M-7 0q-2 -9 2 -14q4 -3 7 1q6 4 6 13Z', fur);
    pen.path('M-6 -1q0 -6 2 -9q3 3 2 9Z', '#F3D8B4');
    pen.ellipse(-3, -17, 5, 4.6, fur);
    pen.path('M-7.500 -18l0 -6l4 3ZM1.500 -18l0.500 -6l-4 3Z', fur);
    pen.line('M-6.400 -17q0.900 1 1.800 0M-2.600 -17q0.900 1 1.800 0', '#3A2426', 0.9);
    pen.line('M4 -9q-2 2 -3 5M7 -6q-2 2 -3 5', '#9A5E2C', 1.2);
  });
}

/** Birds far off, in their own box around 0, 0. */
export const BIRDS_BOX = [-50, -24, 100, 44] as const;

export function drawBirds(pen: Pen, tone: Tone, seconds: number): void {
  let d = '';
  for (const [x, y, phase] of [
    [-30, 0, 0],
    [-8, -10, 1.2],
    [16, -2, 2.1],
    [30, -14, 3.3],
  ] as const) {
    const flap = 3 + Math.sin(seconds * 5 + phase) * 3;
    d += path`M${x - 8} ${y - flap + 2}q4 ${-2} 8 ${flap}q4 ${-flap - 2} 8 ${-flap}`;
  }
  pen.line(d, tone.hour === 'dusk' ? '#2A2A48' : '#55506A', 1.8, { opacity: 0.8 });
}
