import { clamp } from '../numbers';
import { path } from '../shapes';
import type { Sitter } from './sitter';

/** Two tears, the right one later; `tear` 0-1 is how far they have run. */
export function drawTears({ pen, face }: Sitter): void {
  for (const [s, k] of [
    [-1, 0],
    [1, 0.35],
  ] as const) {
    const t = clamp(face.tear - k * 0.5);
    if (t <= 0.05) continue;
    const x = s * (38 + t * 4);
    const y0 = 14;
    const y1 = 14 + t * 44;
    pen.line(path`M${x - s * 2} ${y0}Q${x} ${(y0 + y1) / 2} ${x} ${y1}`, '#dff1ff', 3.4, { opacity: 0.55 });
    pen.path(
      path`M${x} ${y1 - 9}C${x + 7} ${y1} ${x + 7} ${y1 + 9} ${x} ${y1 + 9}C${x - 7} ${y1 + 9} ${x - 7} ${y1} ${x} ${y1 - 9}Z`,
      '#bfe3fb',
    );
    pen.ellipse(x - 1.8, y1 + 2, 1.7, 2.4, '#ffffff', { opacity: 0.95 });
  }
}
