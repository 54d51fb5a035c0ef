import { darker, lighter } from '../../colour';
import { path } from '../../shapes';
import { shirtFront, type Garment } from './garment';

/** A buttoned work jacket with a turned collar and two chest pockets, over a round-necked top. */
export function drawWorkJacket(garment: Garment): void {
  const { pen, look, light, y } = garment;
  const { cloth, neck: n, shoulders: w } = look;
  const seam = darker(cloth, 0.45);
  shirtFront(garment, 520 + y, look.inner, n + 12);
  pen.line(path`M${-n - 4} ${382 + y * 0.6}Q0 ${424 + y} ${n + 4} ${382 + y * 0.6}`, darker(look.inner, 0.25), 3, {
    opacity: 0.6,
  });
  for (const s of [-1, 1]) {
    const collar = path`M${s * (n - 1)} ${350 + y * 0.6}L${s * (n + 26)} ${376 + y}L${s * (n + 34)} ${438 + y}L${s * 8} ${504 + y}C${s * 22} ${450 + y} ${s * (n + 2)} ${410 + y} ${s * (n - 1)} ${350 + y * 0.6}Z`;
    pen.path(collar, s === light.from ? look.accent : darker(look.accent, 0.12));
    pen.line(collar, darker(look.accent, 0.5), 2.2, { opacity: 0.5 });
    const x = s * (w * 0.42);
    const pocket = path`M${x - 34} ${548 + y}h68v62q0 8 -8 8h-52q-8 0 -8 -8Z`;
    pen.path(pocket, lighter(cloth, 0.07));
    pen.line(pocket, seam, 2.2, { opacity: 0.5 });
    pen.line(path`M${x - 34} ${564 + y}L${x} ${574 + y}L${x + 34} ${564 + y}`, seam, 2.2, { opacity: 0.5 });
    pen.ellipse(x, 568 + y, 4, 4, look.accent);
  }
  pen.line(path`M-9 ${510 + y}V790M11 ${500 + y}V790`, seam, 2.2, { opacity: 0.5 });
  for (const t of [540, 604, 668]) pen.ellipse(1, t + y, 5, 5, darker(cloth, 0.55));
}
