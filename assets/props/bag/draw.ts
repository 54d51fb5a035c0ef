import type { Pen } from '../../../src/art/displayList';
import type { Prop } from '../../../src/art/places/prop';

function drawStraps(pen: Pen): void {
  for (const x of [-52, 38]) {
    pen.box(x, -128, 15, 126, '#6B3F28');
    pen.box(x, -128, 4, 126, '#8C5638');
    pen.box(x - 4, -82, 23, 20, '#E9B44C', 4);
    pen.box(x + 2, -77, 11, 10, '#7A4A30', 2);
  }
}

/** A bag that is packed for more than one night. */
export const prop: Prop = {
  draw: ({ pen, tone }) =>
    pen.group(tone, () => {
      pen.ellipse(4, 0, 116, 16, '#2a1240', { opacity: 0.26 });
      pen.line('M-44 -124C-44 -206 46 -206 46 -124', '#4E2E20', 12);
      pen.path('M-112 -30Q-116 -128 -78 -134H78Q116 -128 112 -30Q112 2 88 2H-88Q-112 2 -112 -30Z', '#B0703F');
      pen.path('M60 -134H78Q116 -128 112 -30Q112 2 88 2H50Q88 -50 60 -134Z', '#2a1240', { opacity: 0.2 });
      pen.path('M-102 -40Q-104 -118 -76 -126Q-88 -84 -86 -30Z', '#E0A46C', { opacity: 0.6 });
      pen.path('M-104 -18Q0 -6 108 -18V-16Q110 2 88 2H-88Q-110 2 -104 -18Z', '#7A4A2C');
      pen.line('M-84 -130Q0 -118 84 -130', '#5A3420', 6);
      pen.line('M-80 -132Q0 -121 80 -132', '#E9B44C', 2, { dash: '5 4' });
      drawStraps(pen);
      pen.line('M-44 -106C-44 -196 46 -196 46 -106', '#6B3F28', 13);
      pen.line('M-47 -112C-46 -188 30 -194 43 -140', '#9A6242', 4, { opacity: 0.8 });
      pen.line('M46 -112L74 -92', '#4E2E20', 4);
      pen.path('M70 -98L96 -82L82 -46Q78 -40 72 -44L58 -54Q54 -58 57 -64Z', '#F3E3C8');
      pen.line('M72 -80l14 9M67 -68l13 8', '#6a5a52', 3.4, { opacity: 0.5 });
    }),
};
