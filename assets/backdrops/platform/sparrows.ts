import type { Pen } from '../../../src/art/displayList';
import type { Scene } from '../../../src/art/places/backdrop';
import { ellipsePath, path } from '../../../src/art/shapes';

/** Where each sparrow lives: x, y, size, which way it looks, and when its turn comes. */
const SPARROWS = [
  [58, 588, 1, 1, 0],
  [126, 574, 0.86, -1, 1.7],
  [196, 596, 0.94, -1, 3.1],
] as const;

export const SPARROWS_BOX = [30, 532, 200, 78] as const;

/** Hops along, pecks twice, stands; then the way back. */
function habit(seconds: number): { readonly along: number; readonly lift: number; readonly bow: number } {
  const turn = (seconds % 10) / 5;
  const part = turn % 1;
  const hops = Math.min(3, part * 12);
  const lift = part < 0.25 ? Math.abs(Math.sin(hops * Math.PI)) * 6 : 0;
  const way = Math.min(1, part * 4);
  const pecks = part > 0.4 && part < 0.72 ? Math.max(0, Math.sin((part - 0.4) * Math.PI * 12.5)) : 0;
  return { along: (turn < 1 ? way : 1 - way) * 18, lift, bow: pecks * 34 };
}

function drawSparrow(pen: Pen): void {
  pen.line('M-3 -2v-6M3 -2v-6', '#6B4A3C', 1.6);
  pen.path('M-22 -18L-8 -14L-6 -20Z', '#5A3E34');
  pen.path(ellipsePath(0, -14, 12, 9), '#A87C58');
  pen.path('M-10 -17Q0 -24 8 -16Q0 -8 -12 -12Z', '#6B4A3C');
  pen.path('M2 -8Q12 -8 12 -15L4 -12Z', '#EADCC4');
  pen.path(ellipsePath(10, -22, 7, 6.6), '#8C5F42');
  pen.path('M7 -18q6 4 9 -2q-3 -4 -9 2Z', '#EADCC4');
  pen.path('M16 -23l6 2l-6 2Z', '#4A3A34');
  pen.path(ellipsePath(12, -23, 1.3, 1.3), '#2B2C38');
}

/** Sparrows that come to a platform where it has stopped raining. */
export function drawSparrows({ pen, tone }: Scene, seconds: number): void {
  for (const [x, y, size, faces, later] of SPARROWS) {
    const { along, lift, bow } = habit(seconds + later);
    pen.path(ellipsePath(x + along * faces, y, 12 * size, 2.6), '#2a1240', { opacity: 0.22 });
    pen.group({ ...tone, x: x + along * faces, y: y - lift, scaleX: size * faces, scaleY: size }, () =>
      pen.group({ rotate: bow, originX: 0, originY: -8 }, () => drawSparrow(pen)),
    );
  }
}

/** Where the scallops of the canopy let go of their drops: every 40 units, along its falling edge. */
const EDGE = { from: 20, count: 18, step: 40 } as const;
const edgeY = (x: number): number => 146 - x * 0.068;
export const DRIPS_BOX = [0, 96, 752, 122] as const;

/** Drops that swell on the canopy's edge and fall. */
export function drawDrips({ pen, weather }: Scene, seconds: number): void {
  let hanging = '';
  let falling = '';
  for (let i = 0; i < EDGE.count; i++) {
    const x = EDGE.from + i * EDGE.step;
    const turn = (seconds * (0.55 + ((i * 7) % 5) * 0.06) + ((i * 29) % 17) / 17) % 1;
    const y = edgeY(x);
    if (turn < 0.6) hanging += ellipsePath(x, y + turn * 4, 1.4 + turn * 1.8, 1.6 + turn * 3);
    else falling += path`M${x} ${y + 6 + ((turn - 0.6) / 0.4) ** 2 * 52}v9`;
  }
  const opacity = weather < 0.3 ? 0.85 : 0.6;
  pen.path(hanging, '#CFDDF0', { opacity });
  pen.line(falling, '#CFDDF0', 2.6, { opacity });
}
