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
    const drop = path`M${x} ${y1 - 10}C${x + 8} ${y1} ${x + 8} ${y1 + 10} ${x} ${y1 + 10}C${x - 8} ${y1 + 10} ${x - 8} ${y1} ${x} ${y1 - 10}Z`;
    pen.line(path`M${x - s * 2} ${y0}Q${x} ${(y0 + y1) / 2} ${x} ${y1}`, '#dff1ff', 3.8, { opacity: 0.65 });
    pen.path(drop, '#bfe3fb');
    pen.line(drop, '#4b8fc4', 1.6, { opacity: 0.75 });
    pen.ellipse(x - 1.8, y1 + 2, 1.7, 2.4, '#ffffff', { opacity: 0.95 });
  }
}
