import { lighter } from '../../colour';
import type { Pen } from '../../displayList';
import type { Look } from '../../look';
import { path, ellipsePath } from '../../shapes';
import type { Garment } from './garment';

const ROWS = Array.from(
  { length: 26 },
  (_, row) => path`M-300 ${372 + row * 16}` + 'l8 5l8 0l8 -5l8 0'.repeat(19),
).join('');

/** The rows of the knit, on one piece of it. */
export function knitRows(pen: Pen, look: Look, piece: string): void {
  pen.clip(piece, () => pen.line(ROWS, lighter(look.cloth, 0.4), 1.6, { opacity: 0.2 }));
}

/** A fine knit with a soft collar and a string of pearls. */
export function drawKnit(garment: Garment): void {
  const { pen, look, y } = garment;
  const n = look.neck;

  pen.path(
    path`M${-n - 10} ${356 + y * 0.6}C${-n - 4} ${396 + y} ${n + 4} ${396 + y} ${n + 10} ${356 + y * 0.6}L${n + 16} ${372 + y}C${n + 6} ${420 + y} ${-n - 6} ${420 + y} ${-n - 16} ${372 + y}Z`,
    look.accent,
  );
  for (let i = -3; i < 4; i++) {
    const x = i * 13;
    const yy = 430 + y - (x * x) / 88;
    pen.ellipse(x, yy, 6, 6, '#fff7ea');
    pen.ellipse(x - 1.6, yy - 1.8, 2, 2, '#ffffff');
    pen.line(ellipsePath(x, yy, 6, 6), '#b99e86', 1, { opacity: 0.5 });
  }
}
