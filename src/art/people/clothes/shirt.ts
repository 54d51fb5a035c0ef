import { darker, lighter } from '../../colour';
import { path } from '../../shapes';
import { skinShade } from '../skin';
import type { Garment } from './garment';

/** A shirt with an open collar, and a waistcoat when it has another colour. */
export function drawShirt(garment: Garment): void {
  const { pen, look, light, outline, y } = garment;
  const n = look.neck;
  pen.path(
    path`M${-n - 8} ${376 + y * 0.6}L0 ${462 + y}L${n + 8} ${376 + y * 0.6}Q0 ${404 + y} ${-n - 8} ${376 + y * 0.6}Z`,
    look.skin,
  );
  pen.path(
    path`M${-n - 8} ${372 + y * 0.6}Q0 ${432 + y} ${n + 8} ${372 + y * 0.6}L0 ${440 + y}Z`,
    skinShade(look.skin, 0.4),
    { opacity: 0.35 },
  );
  for (const s of [-1, 1]) {
    const collar = path`M${s * (n - 2)} ${352 + y * 0.6}L${s * (n + 22)} ${378 + y}L${s * (n + 12)} ${442 + y}L${s * 6} ${462 + y}C${s * 20} ${436 + y} ${s * (n - 2)} ${400 + y} ${s * (n - 2)} ${352 + y * 0.6}Z`;
    pen.path(collar, lighter(look.cloth, s === light.from ? 0.34 : 0.2));
    pen.line(collar, darker(look.cloth, 0.4), 2.2, { opacity: 0.5 });
  }
  pen.line(path`M2 ${464 + y}V790`, darker(look.cloth, 0.4), 2.4, { opacity: 0.5 });
  for (const t of [506, 562, 618]) pen.ellipse(-6, t + y, 4, 4, lighter(look.cloth, 0.6));
  if (look.inner === look.cloth) return;
  pen.clip(outline, () => {
    for (const s of [-1, 1]) {
      const front = path`M${s * (n + 26)} ${384 + y}C${s * (n + 24)} ${450 + y} ${s * 30} ${540 + y} ${s * 8} ${590 + y}L${s * -6} ${600 + y}L${s * -6} 790L${s * 240} 790L${s * (look.shoulders - 26)} ${560 + y}C${s * (look.shoulders - 30)} ${500 + y} ${s * (look.shoulders - 34)} ${440 + y} ${s * (look.shoulders - 54)} ${404 + y}Z`;
      pen.path(front, s === light.from ? lighter(look.inner, 0.06) : look.inner);
      pen.line(front, darker(look.inner, 0.45), 2.2, { opacity: 0.5 });
    }
    for (const t of [616, 664, 712]) pen.ellipse(-2, t, 5, 5, look.accent);
  });
}
