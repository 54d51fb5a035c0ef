import type { Pen } from '../../../src/art/displayList';
import type { Prop } from '../../../src/art/places/prop';

function drawStrip(pen: Pen): void {
  pen.path('M-8 4L8 -40L118 -34L108 12Q50 14 -8 4Z', '#2a1240', { opacity: 0.16 });
  pen.path('M-12 -4L8 -46Q10 -50 16 -50L110 -44Q118 -43 116 -36L104 4Q102 9 96 9L-6 4Q-14 3 -12 -4Z', '#C3CCD4');
  pen.path('M8 -46Q10 -50 16 -50L110 -44Q118 -43 116 -36L114 -31L4 -38Z', '#E6ECF0');
  for (const [x, y] of [
    [22, -34],
    [50, -32],
    [78, -30],
    [12, -12],
    [42, -10],
    [72, -8],
  ] as const) {
    pen.ellipse(x + 2, y + 3, 12, 8.4, '#8A96A2');
    pen.ellipse(x, y, 12, 8.4, '#E8806A');
    pen.ellipse(x - 3, y - 3, 4.6, 2.6, '#FFD9CC');
  }
  pen.ellipse(96, -6, 10, 6, '#A3AEB8');
}

/** A box of medicine, and the strip of tablets out of it. */
export const prop: Prop = {
  draw: ({ pen, tone }) =>
    pen.group(tone, () => {
      pen.ellipse(-20, -2, 96, 14, '#2a1240', { opacity: 0.24 });
      pen.path('M-108 -134L-78 -150H48L22 -134Z', '#FFFFFF');
      pen.path('M22 -134L48 -150V-24L22 -4Z', '#B4C4C0');
      pen.box(-108, -134, 130, 130, '#FBF7EC', 3);
      pen.box(-108, -58, 130, 54, '#4F9A8A', 3);
      pen.path('M22 -58L48 -74V-24L22 -4Z', '#38766A');
      pen.path('M-108 -64Q-60 -84 -20 -66T22 -70V-54H-108Z', '#8CC8B8');
      pen.path('M-82 -122h20v16h16v20h-16v16h-20v-16h-16v-20h16Z', '#2F6F73');
      pen.line('M-28 -112h36M-28 -96h24', '#4A5A5A', 7, { opacity: 0.45 });
      pen.line('M-94 -34h60M-94 -20h38', '#E8F6F0', 6, { opacity: 0.8 });
      pen.path('M-104 -130h10V-8h-10Z', '#ffffff', { opacity: 0.5 });
      drawStrip(pen);
    }),
};
