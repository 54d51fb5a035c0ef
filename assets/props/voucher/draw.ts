import type { Prop } from '../../../src/art/places/prop';

/** A voucher: kindly meant, and not always what is needed. */
export const prop: Prop = {
  draw: ({ pen, tone }) =>
    pen.group(tone, () => {
      pen.path('M-106 4L-98 -98L118 -84L110 10Q0 18 -106 4Z', '#2a1240', { opacity: 0.2 });
      pen.path(
        'M-108 -104Q-98 -100 -94 -110L104 -98Q104 -88 114 -86L106 -14Q96 -14 95 -4L-104 -14Q-104 -24 -114 -26Z',
        '#F7E6CC',
      );
      pen.path('M-94 -90L92 -79L86 -22L-99 -30Z', '#E7B7A4');
      pen.path('M-94 -90L-22 -86L-28 -27L-99 -30Z', '#B9607A');
      pen.line('M34 -100L28 -9', '#A86A58', 3.4, { dash: '7 7' });
      pen.path('M-63 -87l10 1l-6 57l-10 -1Z', '#F3D58A');
      pen.path('M-97 -64l71 4l-1 10l-71 -4Z', '#F3D58A');
      pen.path('M-60 -58Q-92 -92 -96 -70Q-96 -52 -60 -58Z', '#E9B44C');
      pen.path('M-60 -58Q-22 -88 -22 -66Q-24 -50 -60 -58Z', '#E9B44C');
      pen.path('M-62 -58Q-84 -40 -82 -34L-72 -36ZM-60 -58Q-40 -42 -44 -34L-54 -36Z', '#D99C34');
      pen.ellipse(-61, -58, 9, 8, '#FFE2A0');
      pen.line('M-8 -68l32 2M-9 -52l22 1M-11 -38l28 1', '#7A4A48', 6, { opacity: 0.55 });
      pen.path('M52 -64q0 -11 14 -10q13 1 12 11q-1 10 -14 9q-13 -1 -12 -10Z', '#FBF4E4');
      pen.line('M50 -36l30 2', '#7A4A48', 6, { opacity: 0.4 });
    }),
};
