import { darker, lighter } from '../../colour';
import { path } from '../../shapes';
import type { Garment } from './garment';

import { shirtFront } from './garment';
/** A zipped jacket over a polo shirt. */
export function drawJacket(garment: Garment): void {
  const { pen, look, y } = garment;
  const cloth = look.cloth;
  const w = look.shoulders;
  const n = look.neck;

  shirtFront(garment, 620, look.inner);
  for (const q of [-1, 1]) {
    pen.path(
      path`M${q * (n - 1)} ${356 + y * 0.6}L${q * (n + 13)} ${376 + y}L${q * 24} ${430 + y}L${q * 2} ${402 + y}Z`,
      lighter(look.inner, 0.4),
    );
    pen.line(path`M${q * (n + 13)} ${376 + y}L${q * 24} ${430 + y}L${q * 2} ${402 + y}`, '#b8ab95', 2, {
      opacity: 0.8,
    });
  }
  pen.line(path`M0 ${404 + y}V620`, '#b8ab95', 2, { opacity: 0.6 });
  for (const t of [450, 496, 542]) pen.ellipse(0, t + y, 3.6, 3.6, '#b09b7d');
  for (const s of [-1, 1]) {
    const edge = path`M${s * (n + 6)} ${364 + y * 0.6}C${s * (n + 28)} ${380 + y} ${s * (n + 40)} ${398 + y} ${s * (n + 34)} ${430 + y}C${s * 40} 520 ${s * 14} 600 ${s * 8} 640L${s * 8} 770L${s * -8} 770L${s * -8} 640C${s * 10} 560 ${s * 30} 470 ${s * (n + 6)} ${364 + y * 0.6}Z`;
    pen.path(edge, look.accent);
  }
  pen.line('M0 640V770', '#C9A24B', 3, { opacity: 0.9 });
  pen.line(path`M${-w + 70} 560l60 14M${w - 70} 560l-60 14`, darker(cloth, 0.4), 3, { opacity: 0.6 });
}
