import type { Colour } from '../colour';
import type { Box } from './backdrop';
import { chanceFrom } from '../../core/model/chance';
import type { Pen } from '../displayList';
import { lerp } from '../numbers';
import { path, ellipsePath } from '../shapes';

/** `count` clouds of one colour, scattered over a box. */
export function clouds(
  pen: Pen,
  seed: number,
  count: number,
  box: Box,
  colour: Colour,
  opacity: number,
  size = 1,
): void {
  const [x0, y0, width, height] = box;
  const x1 = x0 + width;
  const y1 = y0 + height;
  const chance = chanceFrom(seed);
  for (let i = 0; i < count; i++) {
    const x = lerp(x0, x1, chance());
    const y = lerp(y0, y1, chance());
    const s = (0.6 + chance()) * size;
    pen.path(
      path`M${x - 90 * s} ${y + 16 * s}q${-6 * s} ${-26 * s} ${30 * s} ${-26 * s}q${10 * s} ${-30 * s} ${46 * s} ${-22 * s}q${24 * s} ${-22 * s} ${50 * s} 0q${36 * s} ${-4 * s} ${36 * s} ${22 * s}q${30 * s} 2 ${24 * s} ${26 * s}Z`,
      colour,
      { opacity },
    );
  }
}

/** Streaks of rain as a still. */
export function rain(pen: Pen, seed: number, count: number, box: Box, opacity: number, slant = -0.25): void {
  const [x0, y0, width, height] = box;
  const x1 = x0 + width;
  const y1 = y0 + height;
  if (opacity < 0.02) return;
  const chance = chanceFrom(seed);
  let a = '';
  let b = '';
  for (let i = 0; i < count; i++) {
    const x = lerp(x0, x1, chance());
    const y = lerp(y0, y1, chance());
    const l = 16 + chance() * 34;
    const d = path`M${x} ${y}l${slant * l} ${l}`;
    if (i % 3) a += d;
    else b += d;
  }
  pen.line(a, '#DCE8F8', 1.3, { opacity: opacity * 0.5 });
  pen.line(b, '#DCE8F8', 2.2, { opacity: opacity * 0.62 });
}

/** Drops that run down a window pane. */
export function drops(pen: Pen, seed: number, count: number, box: Box, opacity: number): void {
  const [x0, y0, width, height] = box;
  const x1 = x0 + width;
  const y1 = y0 + height;
  if (opacity < 0.02) return;
  const chance = chanceFrom(seed);
  for (let i = 0; i < count; i++) {
    const x = lerp(x0, x1, chance());
    const y = lerp(y0, y1, chance());
    const s = 1.6 + chance() * 3.2;
    if (i % 6 === 0) {
      pen.line(
        path`M${x} ${y}q${chance() * 5 - 2} ${-20 - chance() * 20} ${chance() * 4 - 2} ${-50 - chance() * 50}`,
        '#E8F1FC',
        s * 0.75,
        { opacity: opacity * 0.3 },
      );
    }
    pen.path(ellipsePath(x, y, s, s * 1.25), '#E8F1FC', { opacity: opacity * 0.55 });
    pen.path(ellipsePath(x + s * 0.25, y + s * 0.4, s * 0.55, s * 0.6), '#33415c', { opacity: opacity * 0.35 });
  }
}
