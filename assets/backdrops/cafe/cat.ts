import type { Pen } from '../../../src/art/displayList';

/** The cat on the sill, asleep in the sun. */
export function drawCat(pen: Pen): void {
  pen.path('M-58 0C-66 -30 -34 -50 4 -46C40 -44 58 -24 54 0Z', '#D98A45');
  pen.path('M54 -2C80 -2 78 -34 62 -32C70 -26 66 -12 44 -10Z', '#C4743A');
  pen.path('M-66 -2C-78 -30 -64 -50 -44 -48C-26 -50 -16 -28 -26 -4Z', '#E6A05A');
  pen.path('M-68 -34L-70 -58L-54 -46ZM-36 -46L-24 -58L-24 -34Z', '#E6A05A');
  pen.line('M-60 -26q5 5 10 0M-42 -26q5 5 10 0', '#5a3020', 2.4);
  pen.path('M-49 -18h6l-3 4Z', '#8c4a44');
  pen.line('M-10 -44q4 10 0 20M10 -46q4 10 0 20M28 -42q4 10 0 18', '#B4632E', 4, { opacity: 0.7 });
  pen.path('M-60 -8q14 8 28 0l2 8h-32Z', '#FBE9CC');
}
