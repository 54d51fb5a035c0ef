import { darker, lighter } from '../../colour';
import { path } from '../../shapes';
import type { Garment } from './garment';

import { shirtFront, lapel } from './garment';
/** Shirt, tie and suit jacket. */
export function drawSuit(garment: Garment): void {
  const { pen, look, light, y } = garment;
  const cloth = look.cloth;
  const w = look.shoulders;
  const n = look.neck;

  shirtFront(garment, 650, look.inner);
  pen.path(path`M-11 ${392 + y}L11 ${392 + y}L7 ${408 + y}L15 600L0 628L-15 600L-7 ${408 + y}Z`, look.accent);
  pen.path(path`M-11 ${392 + y}L11 ${392 + y}L7 ${408 + y}L-7 ${408 + y}Z`, darker(look.accent, 0.3));
  pen.line(path`M-9 ${470 + y}l20 14M-11 ${510 + y}l24 16M-13 ${550 + y}l27 17`, lighter(look.accent, 0.3), 3.2, {
    opacity: 0.5,
  });
  for (const s of [-1, 1]) {
    pen.path(
      path`M${s * (n - 1)} ${356 + y * 0.6}L${s * (n + 12)} ${372 + y}L${s * 26} ${424 + y}L${s * 5} ${394 + y}Z`,
      lighter(look.inner, 0.5),
    );
    pen.line(path`M${s * (n + 12)} ${372 + y}L${s * 26} ${424 + y}L${s * 5} ${394 + y}`, '#b9b0b4', 2, {
      opacity: 0.8,
    });
    pen.path(lapel(garment, s, 66, 660), lighter(cloth, s === light.from ? 0.14 : 0.05));
    pen.line(lapel(garment, s, 66, 660), darker(cloth, 0.5), 2.2, { opacity: 0.6 });
  }
  pen.line('M3 660L3 770', darker(cloth, 0.5), 2.6, { opacity: 0.7 });
  pen.ellipse(-5, 686, 6, 6, '#1c1a22');
  pen.path(path`M${w - 104} ${512 + y}l46 -6l2 9l-46 6Z`, darker(cloth, 0.4));
  pen.path(path`M${w - 100} ${511 + y}l8 -20l10 12l10 -14l10 18Z`, lighter(look.inner, 0.3));
}
