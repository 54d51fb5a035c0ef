import type { Prop } from '../../../src/art/places/prop';

/** A cup of coffee on its saucer. */
export const prop: Prop = {
  draw: ({ pen, tone }) =>
    pen.group(tone, () => {
      pen.ellipse(4, -2, 100, 20, '#2a1240', { opacity: 0.24 });
      pen.ellipse(0, -12, 98, 25, '#C9B79C');
      pen.ellipse(0, -17, 98, 25, '#F6ECDA');
      pen.ellipse(0, -18, 58, 14, '#E0D2BA');
      pen.line('M-90 -24Q-62 -40 -20 -41', '#ffffff', 3.4, { opacity: 0.8 });
      pen.line('M56 -96Q104 -100 98 -66Q90 -40 46 -42', '#C9603F', 15);
      pen.line('M58 -100Q100 -104 96 -74', '#E08A66', 5, { opacity: 0.8 });
      pen.path('M-66 -124H66Q66 -20 22 -20H-22Q-66 -20 -66 -124Z', '#C9603F');
      pen.path('M26 -124H66Q66 -20 22 -20H0Q34 -36 26 -124Z', '#2a1240', { opacity: 0.18 });
      pen.path('M-56 -112Q-54 -60 -36 -40Q-44 -70 -42 -112Z', '#FFD9C0', { opacity: 0.5 });
      pen.path('M-65 -96Q0 -80 65 -96L63 -82Q0 -66 -63 -82Z', '#F6ECDA', { opacity: 0.9 });
      pen.ellipse(0, -124, 66, 17, '#E9D8C0');
      pen.ellipse(0, -122, 57, 13, '#5A3220');
      pen.ellipse(-12, -124, 30, 6, '#8A5638');
      pen.line('M-92 -20L-58 -12', '#8E96A2', 6);
      pen.ellipse(-54, -12, 15, 6.5, '#A9B2BC');
      pen.line('M-90 -22L-62 -15', '#E4EAEE', 2);
    }),
};
