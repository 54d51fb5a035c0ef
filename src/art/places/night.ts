import type { Colour } from '../colour';
import { linear, type Pen } from '../displayList';
import { ellipsePath, boxPath } from '../shapes';
import { chanceFrom } from '../../core/model/chance';
import { lerp } from '../numbers';
import { glow } from './air';
import type { Box } from './backdrop';

/** The sky over a box: the colour at the top, half way down and where it meets the roofs. */
export function skyPanel(pen: Pen, box: Box, colours: readonly [top: Colour, middle: Colour, low: Colour]): void {
  const [x, y, width, height] = box;
  pen.path(
    boxPath(x, y, width, height),
    linear(0, y, 0, y + height, [
      [0, colours[0]],
      [0.55, colours[1]],
      [1, colours[2]],
    ]),
  );
}

/** Stars that do not twinkle, in two sizes; nothing where `opacity` is next to none. */
export function stars(pen: Pen, seed: number, count: number, box: Box, opacity: number): void {
  if (opacity <= 0.02) return;
  const [x, y, width, height] = box;
  const chance = chanceFrom(seed);
  const sizes = ['', ''];
  for (let i = 0; i < count; i++) {
    const size = i % 4 === 0 ? 1.7 : 1;
    const at = i % 4 === 0 ? 1 : 0;
    sizes[at] += ellipsePath(lerp(x, x + width, chance()), lerp(y, y + height, chance() * chance()), size, size);
  }
  pen.path(sizes[0] ?? '', '#E9EEFF', { opacity: opacity * 0.7 });
  pen.path(sizes[1] ?? '', '#FFF7E0', { opacity });
}

/** A moon in its halo. */
export function moon(pen: Pen, x: number, y: number, r: number, opacity: number): void {
  if (opacity <= 0.02) return;
  glow(pen, x, y, r * 4.6, '#DCE4FF', 0.34 * opacity);
  pen.group({ opacity }, () => {
    pen.path(ellipsePath(x, y, r, r), '#FFF4D6');
    pen.path(ellipsePath(x + r * 0.34, y - r * 0.2, r * 0.2, r * 0.18), '#EBDCB6');
    pen.path(ellipsePath(x - r * 0.3, y + r * 0.3, r * 0.26, r * 0.22), '#EBDCB6');
    pen.path(ellipsePath(x - r * 0.2, y - r * 0.45, r * 0.13, r * 0.12), '#EBDCB6');
  });
}
