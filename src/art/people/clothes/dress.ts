import { darker, lighter } from '../../colour';
import { path } from '../../shapes';
import { skinShade } from '../skin';
import type { Garment } from './garment';

/** A dress with a wide round neck, gathered under the chest. */
export function drawDress(garment: Garment): void {
  const { pen, look, light, outline, y } = garment;
  const { cloth, neck: n, shoulders: w } = look;
  const wide = Math.min(n + 48, w - 62);
  const neckline = path`M${-wide} ${394 + y}C${-wide + 10} ${462 + y} ${wide - 10} ${462 + y} ${wide} ${394 + y}`;
  pen.clip(outline, () => {
    pen.path(path`${neckline}L${wide} 330H${-wide}Z`, look.skin);
    pen.path(path`M${-n - 14} ${372 + y * 0.6}Q0 ${452 + y} ${n + 14} ${372 + y * 0.6}Z`, skinShade(look.skin, 0.45), {
      opacity: 0.4,
    });
    pen.line(path`M${-n + 2} ${404 + y}q-16 4 -34 2M${n - 2} ${404 + y}q16 4 34 2`, skinShade(look.skin, 0.45), 2.6, {
      opacity: 0.45,
      cap: 'round',
    });
    pen.line(neckline, look.accent, 9);
    pen.line(neckline, lighter(look.accent, 0.5), 2, { dash: '5 6', opacity: 0.7 });
    const band = path`M${-w} ${590 + y}Q0 ${606 + y} ${w} ${590 + y}`;
    pen.line(band, look.inner, 18);
    pen.line(
      path`M-96 ${612 + y}q-8 70 -16 180M-48 ${616 + y}q-2 80 -6 180M0 ${616 + y}v180M48 ${616 + y}q2 80 6 180M96 ${612 + y}q8 70 16 180`,
      darker(cloth, 0.4),
      2.6,
      { opacity: 0.4 },
    );
    pen.path(
      path`M${light.from * 40} ${470 + y}q${light.from * 40} 50 ${light.from * 20} 110q${light.from * 30} -40 ${light.from * 24} -100Z`,
      lighter(cloth, 0.3),
      {
        opacity: 0.3,
      },
    );
  });
}
