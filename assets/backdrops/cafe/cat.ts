import type { Pen } from '../../../src/art/displayList';
import { path } from '../../../src/art/shapes';

/** The cat on the sill, asleep in the sun. */
export function drawCat(pen: Pen): void {
  pen.path('M-58 0C-66 -30 -34 -50 4 -46C40 -44 58 -24 54 0Z', '#D98A45');
  pen.path('M-66 -2C-78 -30 -64 -50 -44 -48C-26 -50 -16 -28 -26 -4Z', '#E6A05A');
  pen.path('M-68 -34L-70 -58L-54 -46ZM-36 -46L-24 -58L-24 -34Z', '#E6A05A');
  pen.line('M-60 -26q5 5 10 0M-42 -26q5 5 10 0', '#5a3020', 2.4);
  pen.path('M-49 -18h6l-3 4Z', '#8c4a44');
  pen.line('M-10 -44q4 10 0 20M10 -46q4 10 0 20M28 -42q4 10 0 18', '#B4632E', 4, { opacity: 0.7 });
  pen.path('M-60 -8q14 8 28 0l2 8h-32Z', '#FBE9CC');
}

/** Its tail, hung over the edge of the sill from 0, 0: it curls up and lets go, about once in five seconds. */
export function drawTail(pen: Pen, seconds: number): void {
  const sway = Math.sin(seconds * 1.25) * 9;
  const curl = Math.sin(seconds * 1.25 - 0.9) * 16;
  const tail = path`M0 -14C${10} -6 ${4 + sway * 0.2} 18 ${4 + sway * 0.6} 30S${14 + curl} 50 ${20 + curl} ${42 - Math.abs(curl) * 0.3}`;
  pen.line(tail, '#C4743A', 11);
  pen.line(path`M${16 + curl} ${46 - Math.abs(curl) * 0.25}L${20 + curl} ${42 - Math.abs(curl) * 0.3}`, '#F2C48C', 10);
}
