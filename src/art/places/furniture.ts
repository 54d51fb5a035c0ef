import type { Colour } from '../colour';
import { mix } from '../colour';
import type { Pen } from '../displayList';
import { path, ellipsePath } from '../shapes';

/** A hanging lamp; `on` 0-1. */
export function lampShade(pen: Pen, x: number, y: number, colour: Colour, on: number): void {
  pen.line(path`M${x} 0V${y - 30}`, '#3a2c30', 3);
  pen.path(path`M${x - 12} ${y - 34}h24q30 14 36 46h-96q6 -32 36 -46Z`, colour);
  pen.path(path`M${x + 12} ${y - 34}q30 14 36 46h-30q2 -30 -6 -46Z`, '#2a1240', { opacity: 0.2 });
  pen.path(ellipsePath(x, y + 12, 47, 7), mix(mix(colour, '#2a1020', 0.5), '#FFF1C4', on));
  pen.path(ellipsePath(x, y + 13, 20, 5), mix('#6b5d5a', '#FFFBEA', on));
}

/** A cup of coffee, standing at x, y. */
export function cup(pen: Pen, x: number, y: number, colour: Colour, s = 1): void {
  pen.line(
    path`M${x + 20 * s} ${y - 26 * s}q${18 * s} 0 ${14 * s} ${14 * s}q${-4 * s} ${10 * s} ${-18 * s} ${6 * s}`,
    colour,
    5 * s,
  );
  pen.path(
    path`M${x - 22 * s} ${y - 34 * s}h${44 * s}q0 ${34 * s} ${-16 * s} ${34 * s}h${-12 * s}q${-16 * s} 0 ${-16 * s} ${-34 * s}Z`,
    colour,
  );
  pen.path(
    path`M${x + 6 * s} ${y - 34 * s}h${16 * s}q0 ${34 * s} ${-16 * s} ${34 * s}h${-6 * s}q${10 * s} ${-8 * s} ${6 * s} ${-34 * s}Z`,
    '#2a1240',
    { opacity: 0.14 },
  );
  pen.path(ellipsePath(x, y - 34 * s, 22 * s, 4.6 * s), mix(colour, '#5a3220', 0.75));
}
