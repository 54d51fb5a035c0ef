import type { Pen } from '../../../src/art/displayList';
import type { Prop } from '../../../src/art/places/prop';

function drawStub(pen: Pen): void {
  pen.path('M52 -104L108 -96L100 -16L44 -22Q46 -32 54 -34Q46 -38 47 -48Z', '#E3A23A');
  pen.line('M62 -88l34 5M60 -74l22 3', '#7A4E14', 5, { opacity: 0.55 });
  const bars = [0, 7, 11, 18, 25, 29, 36];
  for (const [index, x] of bars.entries()) {
    pen.line(`M${58 + x} ${-56 + x * 0.13}l-3 30`, '#3A2A20', index % 3 === 0 ? 4.4 : 2.2, {
      cap: 'butt',
      opacity: 0.8,
    });
  }
}

/** A ticket with its stub, half out of its sleeve. */
export const prop: Prop = {
  draw: ({ pen, tone }) =>
    pen.group(tone, () => {
      pen.path('M-104 -2L-92 -88L112 -66L104 6Q0 14 -104 -2Z', '#2a1240', { opacity: 0.22 });
      pen.path('M-84 -122L50 -106L42 -22L-96 -36Z', '#FBF4E4');
      drawStub(pen);
      pen.line('M50 -100L43 -28', '#B98A3A', 3, { dash: '4 6' });
      pen.line('M-58 -76L24 -66', '#2F6F73', 5, { dash: '1 9' });
      pen.ellipse(-64, -77, 10, 10, '#2F6F73');
      pen.path('M30 -80q14 2 12 16q-2 8 -14 16q-9 -10 -10 -18q1 -14 12 -14Z', '#C8503A');
      pen.ellipse(30, -66, 4.4, 4.4, '#FBF4E4');
      pen.line('M-72 -104l64 8M16 -92l20 2M-2 -60l36 4M-4 -46l28 3', '#6a5a52', 5, { opacity: 0.5 });
      pen.path('M-116 -62L-40 -54Q-22 -30 -44 -10L-108 -6Q-118 -8 -118 -16Z', '#33456B');
      pen.path('M-116 -62L-40 -54Q-36 -49 -35 -44L-116 -52Z', '#5E74A0');
      pen.path('M-96 -34l40 4l-1 8l-40 -3Z', '#E9B44C', { opacity: 0.9 });
    }),
};
