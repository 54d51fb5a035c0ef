import type { Pen } from '../displayList';
import { path } from '../shapes';

/** Two threads of steam that waver as they rise; they need 30 x 90 over x, y at size 1. */
export function driftingSteam(pen: Pen, x: number, y: number, opacity: number, seconds: number, size = 1): void {
  if (opacity <= 0.02) return;
  for (const [dx, height, phase] of [
    [0, 76, 0],
    [14, 60, 2.1],
  ] as const) {
    const sway = (part: number) => Math.sin(seconds * 1.7 + phase + part * 2.4) * 7 * part * size;
    const rise = height * size;
    const [fx, fy] = [x + dx * size, y];
    pen.line(
      path`M${fx} ${fy}C${fx - 9 * size + sway(0.3)} ${fy - rise * 0.3} ${fx + 9 * size + sway(0.6)} ${fy - rise * 0.6} ${fx + sway(1)} ${fy - rise}`,
      '#ffffff',
      4.6 * size,
      { opacity },
    );
  }
}
