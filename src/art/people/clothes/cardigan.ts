import { mix, darker } from '../../colour';
import { path } from '../../shapes';
import type { Garment } from './garment';

import { shirtFront, shirtShape } from './garment';
/** A checked shirt under a cardigan with leather buttons. */
export function drawCardigan(garment: Garment): void {
  const { pen, look, y, outline } = garment;
  const cloth = look.cloth;
  const w = look.shoulders;
  const n = look.neck;

  shirtFront(garment, 690, look.inner);
  pen.clip(shirtShape(garment, 690, n + 12), () => {
    for (let i = -4; i < 5; i++) pen.line(path`M${i * 16} 350V700`, '#C9744F', 1.8, { opacity: 0.45 });
    for (let i = 0; i < 16; i++) pen.line(path`M-80 ${360 + i * 18}H80`, '#7C93A8', 1.8, { opacity: 0.45 });
  });
  for (const s of [-1, 1]) {
    pen.path(
      path`M${s * (n - 2)} ${354 + y * 0.6}L${s * (n + 14)} ${374 + y}L${s * 30} ${426 + y}L${s * 3} ${396 + y}Z`,
      look.inner,
    );
    pen.line(path`M${s * (n + 14)} ${374 + y}L${s * 30} ${426 + y}L${s * 3} ${396 + y}`, '#b4a896', 2.2, {
      opacity: 0.8,
    });
  }
  for (const t of [440, 490, 540]) pen.ellipse(0, t + y, 3.6, 3.6, '#fffdf6');
  for (const s of [-1, 1]) {
    const e = path`M${s * (n + 8)} ${376 + y}L${s * (n + 24)} ${386 + y}C${s * 60} 500 ${s * 26} 620 ${s * 12} 700L${s * 12} 770L${s * -6} 770L${s * -6} 690C${s * 12} 610 ${s * 42} 500 ${s * (n + 8)} ${376 + y}Z`;
    pen.path(e, look.accent === cloth ? darker(cloth) : mix(cloth, '#20352e', 0.3));
  }
  for (const t of [716, 750]) pen.ellipse(0, t, 5.5, 5.5, '#8A5A3B');
  pen.clip(outline, () => {
    for (let i = -20; i < 21; i++) pen.line(path`M${i * 12} 420V780`, darker(cloth, 0.4), 1.2, { opacity: 0.14 });
  });
  pen.path(path`M${-w + 66} 640h70v6h-70Z`, mix(cloth, '#20352e', 0.3));
}
