import { darker } from '../../colour';
import { path } from '../../shapes';
import type { Garment } from './garment';

import { shirtFront } from './garment';
/** A hooded sweatshirt with cords. */
export function drawHoodie(garment: Garment): void {
  const { pen, look, y } = garment;
  const cloth = look.cloth;
  const n = look.neck;

  shirtFront(garment, 450 + y, look.inner, n + 10);
  pen.path(
    path`M${-n - 40} ${388 + y}C${-n - 54} ${350 + y} ${-n - 10} ${330 + y} ${-n} 344C${-n + 4} ${390 + y} -16 ${440 + y} 0 ${462 + y}C16 ${440 + y} ${n - 4} ${390 + y} ${n} 344C${n + 10} ${330 + y} ${n + 54} ${350 + y} ${n + 40} ${388 + y}C${n + 20} ${440 + y} 40 ${476 + y} 0 ${492 + y}C-40 ${476 + y} ${-n - 20} ${440 + y} ${-n - 40} ${388 + y}Z`,
    look.accent,
  );
  pen.line(path`M-14 ${470 + y}q-4 50 2 96M14 ${470 + y}q6 44 0 78`, look.inner, 4);
  pen.line(path`M0 ${492 + y}V770`, darker(cloth, 0.4), 3, { opacity: 0.6 });
  pen.line(path`M0 ${492 + y}V770`, '#d9c9a8', 1.6, { opacity: 0.7 });
  pen.path('M-104 770C-96 700 -70 664 -40 656L-10 656L-10 770Z', darker(cloth, 0.14));
  pen.path('M104 770C96 700 70 664 40 656L10 656L10 770Z', darker(cloth, 0.14));
}
