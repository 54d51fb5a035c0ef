import { darker } from '../../colour';
import type { Pen } from '../../displayList';
import type { Look } from '../../look';
import { path } from '../../shapes';
import { skinShade } from '../skin';
import type { Garment } from './garment';

const STRIPES = Array.from(
  { length: 9 },
  (_, row) => path`M-300 ${452 + row * 40}Q0 ${462 + row * 40} 300 ${452 + row * 40}`,
).join('');

/** The stripes, on one piece; a plain one has the same colour inside and outside. */
export function printStripes(pen: Pen, look: Look, piece: string): void {
  if (look.inner === look.cloth) return;
  pen.clip(piece, () => pen.line(STRIPES, look.inner, 15));
}

/** A short-sleeved top with a ribbed round neck. */
export function drawTee({ pen, look, outline, y }: Garment): void {
  const n = look.neck;
  const throat = path`M${-n - 10} ${374 + y * 0.6}Q0 ${436 + y} ${n + 10} ${374 + y * 0.6}L${n} 352H${-n}Z`;
  pen.clip(outline, () => pen.path(throat, skinShade(look.skin, 0.14)));
  const neck = path`M${-n - 9} ${372 + y * 0.6}Q0 ${438 + y} ${n + 9} ${372 + y * 0.6}`;
  pen.line(neck, look.accent, 13);
  pen.line(neck, darker(look.accent, 0.4), 13, { dash: '1.6 5', opacity: 0.35 });
}
