import type { Colour } from '../colour';
import { darker, lighter } from '../colour';
import type { Pen } from '../displayList';
import { boxPath, path } from '../shapes';
import type { Box } from './backdrop';

/** A window with bars: the glass, where the bars cross it, and its frame. */
export interface Casement {
  readonly glass: Box;
  readonly uprights: readonly number[];
  readonly bars: readonly number[];
  readonly frame: Colour;
  readonly thickness: number;
}

/** The glass as a hole to be cut out of a wall. */
export const glassPath = ({ glass: [x, y, width, height] }: Casement): string => boxPath(x, y, width, height);

/** Frame, bars and sill, around a view that is drawn already. */
export function drawCasement(pen: Pen, { glass, uprights, bars, frame, thickness }: Casement): void {
  const [x, y, width, height] = glass;
  const shade = darker(frame, 0.22);
  const t = thickness;
  const rim = boxPath(x - t, y - t, width + 2 * t, height + 2 * t, 5) + boxPath(x, y, width, height);
  pen.path(rim, frame, { fillRule: 'evenodd' });
  pen.path(path`M${x} ${y}h${width}v5h${-width + 5}v${height - 5}h-5Z`, '#2a1240', { opacity: 0.22 });
  for (const bar of bars) pen.line(path`M${x} ${bar}h${width}`, frame, t * 0.6, { cap: 'butt' });
  for (const upright of uprights) {
    pen.line(path`M${upright} ${y}v${height}`, frame, t * 0.66, { cap: 'butt' });
    pen.line(path`M${upright + t * 0.22} ${y}v${height}`, shade, t * 0.2, { cap: 'butt', opacity: 0.7 });
  }
  pen.path(boxPath(x - t * 2.2, y + height + t * 0.4, width + t * 4.4, t * 1.1, 3), lighter(frame, 0.25));
  pen.path(boxPath(x - t * 2, y + height + t * 1.5, width + t * 4, t * 0.6), '#2a1240', { opacity: 0.2 });
}

/** Whether rain can be seen at this point of the window. */
export function isInPane({ glass, uprights, bars, thickness }: Casement, x: number, y: number): boolean {
  const [left, top, width, height] = glass;
  const gap = thickness * 0.5;
  const isInside = x > left + 2 && x < left + width - 2 && y > top + 2 && y < top + height - 2;
  return isInside && uprights.every((at) => Math.abs(x - at) > gap) && bars.every((at) => Math.abs(y - at) > gap);
}

/** A curtain that hangs from a rail, gathered into folds. */
export function curtain(pen: Pen, [x, y, width, height]: Box, cloth: Colour): void {
  const fold = width / 4;
  pen.path(
    path`M${x} ${y}h${width}q${-width * 0.1} ${height * 0.5} ${width * 0.06} ${height}h${-width * 1.02}q${width * 0.06} ${-height * 0.5} 0 ${-height}Z`,
    cloth,
  );
  for (let i = 1; i < 4; i++) {
    const at = x + fold * i;
    pen.line(path`M${at} ${y + 4}q${i % 2 ? 5 : -4} ${height * 0.5} ${2} ${height - 8}`, darker(cloth, 0.3), 5, {
      opacity: 0.5,
    });
    pen.line(
      path`M${at - fold * 0.5} ${y + 4}q${i % 2 ? 4 : -3} ${height * 0.5} ${1} ${height - 8}`,
      lighter(cloth, 0.3),
      3,
      {
        opacity: 0.35,
      },
    );
  }
}
