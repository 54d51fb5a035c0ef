import type { Pen } from '../../../src/art/displayList';
import type { Prop } from '../../../src/art/places/prop';

function drawWaffle(pen: Pen): void {
  pen.path(
    'M-58 -34Q-50 -74 -8 -78Q4 -70 0 -58Q14 -52 14 -40Q30 -38 30 -26Q-10 -8 -48 -22Q-58 -26 -58 -34Z',
    '#B87630',
  );
  pen.path(
    'M-58 -42Q-50 -80 -8 -84Q4 -76 0 -64Q14 -58 14 -46Q30 -44 30 -34Q-10 -14 -48 -28Q-58 -32 -58 -42Z',
    '#E0A04A',
  );
  pen.line(
    'M-48 -52L4 -30M-36 -68L20 -42M-18 -80L2 -70M-52 -40L-26 -28M-22 -78L-50 -38M-2 -74L-30 -28M6 -54L-6 -28M24 -42L16 -30',
    '#A8662A',
    4,
    {
      opacity: 0.75,
    },
  );
  pen.path(
    'M-44 -62Q-30 -70 -22 -60Q-10 -66 -8 -54Q0 -48 -10 -44Q-20 -36 -28 -44Q-42 -40 -42 -50Q-50 -56 -44 -62Z',
    '#8C3F2E',
  );
  pen.path('M-38 -60q6 -4 10 0', '#D98070', { opacity: 0.9 });
}

/** Half a waffle on a plate: something was not right with it. */
export const prop: Prop = {
  draw: ({ pen, tone }) =>
    pen.group(tone, () => {
      pen.ellipse(4, -4, 116, 24, '#2a1240', { opacity: 0.24 });
      pen.ellipse(0, -16, 114, 34, '#D8CBB6');
      pen.ellipse(0, -22, 114, 34, '#FBF4E6');
      pen.ellipse(0, -24, 80, 21, '#E6DAC6');
      pen.ellipse(0, -22, 78, 20, '#F3EADB');
      pen.line('M-104 -30Q-70 -52 -10 -54', '#ffffff', 4, { opacity: 0.8 });
      pen.group({ x: -14, y: 4, scaleX: 1.3, scaleY: 1.3 }, drawWaffle);
      pen.line('M46 -18L102 -52', '#8E96A2', 7);
      pen.path('M34 -18q2 -12 16 -12l6 8q-4 10 -16 10Z', '#8E96A2');
      pen.line('M37 -15l-14 8M42 -11l-13 8M32 -20l-14 8', '#8E96A2', 3);
      pen.line('M50 -23L98 -52', '#DCE2E8', 2.4);
      pen.ellipse(44, -36, 4, 2.6, '#C08A40');
      pen.ellipse(56, -14, 3, 2, '#C08A40');
      pen.ellipse(62, -32, 2.6, 2, '#C08A40');
    }),
};
