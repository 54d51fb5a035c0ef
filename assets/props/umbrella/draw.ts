import { byWeather } from '../../../src/art/light';
import type { Pen } from '../../../src/art/displayList';
import type { Prop } from '../../../src/art/places/prop';

function drawCloth(pen: Pen): void {
  pen.path('M-32 -150Q-40 -84 -8 -18L0 -6L8 -18Q40 -84 32 -150Q16 -166 0 -164Q-16 -166 -32 -150Z', '#2F6F73');
  pen.path('M4 -164Q20 -164 32 -150Q40 -84 8 -18L0 -6Q22 -80 4 -164Z', '#1F4C52');
  pen.path('M-26 -146Q-32 -92 -8 -36Q-20 -92 -12 -154Z', '#5FA6A2', { opacity: 0.75 });
  pen.line('M-12 -158Q-18 -90 -2 -20M14 -160Q18 -90 3 -20', '#173E44', 3, { opacity: 0.6 });
  pen.path('M-35 -106Q0 -90 36 -106L35 -92Q0 -76 -34 -92Z', '#E9B44C');
  pen.ellipse(2, -89, 6, 6, '#FFF1C4');
}

/** A folded umbrella, put down; in bad weather it has brought some of it in. */
export const prop: Prop = {
  draw: ({ pen, tone, weather }) =>
    pen.group(tone, () => {
      const wet = byWeather(weather, 0.9, 0.7, 0.2, 0, 0);
      pen.ellipse(-8, -4, 108, 11, '#2a1240', { opacity: 0.24 });
      pen.ellipse(-26, 2, 82, 12, '#BFD2E8', { opacity: 0.6 * wet });
      pen.ellipse(66, 8, 16, 4, '#BFD2E8', { opacity: 0.6 * wet });
      pen.group({ x: -110, y: -14, rotate: 76 }, () => {
        pen.line('M0 -160V-206Q0 -226 -19 -226Q-38 -226 -38 -205', '#7A4A30', 13);
        pen.line('M-3 -164V-204Q-3 -220 -18 -221', '#B67E57', 4);
        pen.line('M0 -10V0', '#8E96A2', 6);
        drawCloth(pen);
      });
      pen.ellipse(-52, -18, 3.4, 4.6, '#DCE8F8', { opacity: wet });
      pen.ellipse(8, -12, 4, 5, '#DCE8F8', { opacity: wet });
    }),
};
