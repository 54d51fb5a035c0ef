import { darker, lighter } from '../../colour';
import { path } from '../../shapes';
import { skinShade } from '../skin';
import type { Garment } from './garment';

/** A tunic with a band collar and a stitched placket. */
export function drawKurta(garment: Garment): void {
  const { pen, look, y } = garment;
  const { cloth, neck: n } = look;
  pen.path(path`M-13 ${392 + y}L0 ${476 + y}L13 ${392 + y}Z`, skinShade(look.skin, 0.2));
  const placket = path`M-21 ${398 + y}L-15 ${560 + y}L0 ${576 + y}L15 ${560 + y}L21 ${398 + y}L11 ${394 + y}L1 ${478 + y}L-11 ${394 + y}Z`;
  pen.path(placket, look.accent);
  pen.line(path`M-16 ${412 + y}L-10 ${552 + y}M16 ${412 + y}L10 ${552 + y}`, lighter(look.inner, 0.2), 2.4, {
    dash: '5 5',
  });
  for (const t of [500, 530]) pen.ellipse(0, t + y, 4, 4, look.inner);
  for (const s of [-1, 1]) {
    const band = path`M${s * (n + 12)} ${358 + y * 0.6}C${s * (n + 10)} ${388 + y} ${s * 30} ${404 + y} ${s * 11} ${410 + y}L${s * 12} ${388 + y}C${s * 26} ${384 + y} ${s * (n - 4)} ${372 + y} ${s * (n - 2)} ${350 + y * 0.6}Z`;
    pen.path(band, look.accent);
    pen.line(band, darker(look.accent, 0.4), 1.8, { opacity: 0.5 });
    pen.line(
      path`M${s * (n + 5)} ${364 + y * 0.6}C${s * (n + 2)} ${384 + y} ${s * 26} ${394 + y} ${s * 15} ${400 + y}`,
      lighter(look.inner, 0.2),
      2.4,
      { dash: '5 5' },
    );
  }
  pen.line(
    path`M${-look.shoulders + 64} ${430 + y}q24 60 8 150M${look.shoulders - 64} ${430 + y}q-24 60 -8 150`,
    darker(cloth, 0.4),
    2.4,
    {
      opacity: 0.4,
    },
  );
}
