import { darker, lighter } from '../../colour';
import { path } from '../../shapes';
import type { Garment } from './garment';

/** A double-breasted coat. */
export function drawCoat(garment: Garment): void {
  const { pen, look, light, y } = garment;
  const cloth = look.cloth;
  const n = look.neck;

  for (const s of [-1, 1]) {
    const edge = path`M${s * (n + 2)} ${362 + y * 0.6}C${s * (n + 36)} ${380 + y} ${s * (n + 66)} ${410 + y} ${s * (n + 66)} ${448 + y}L${s * (n + 40)} ${470 + y}L${s * 14} 640L${s * -10} 600Z`;
    pen.path(edge, s === light.from ? lighter(cloth, 0.12) : darker(cloth, 0.06));
    pen.line(edge, darker(cloth, 0.4), 2.2, { opacity: 0.5 });
  }
  pen.line('M12 600C14 660 14 700 14 770', darker(cloth, 0.4), 3, { opacity: 0.6 });
  for (const t of [640, 704]) {
    pen.ellipse(-14, t, 8, 8, darker(cloth, 0.4));
    pen.ellipse(-16, t - 2, 2.6, 2.6, lighter(cloth, 0.6), { opacity: 0.6 });
    pen.ellipse(44, t, 8, 8, darker(cloth, 0.4));
  }
}

/** A thick scarf, one end hanging; worn over the coat. */
export function drawScarf(garment: Garment): void {
  const { pen, look, face, y } = garment;
  const end = face.sway * 12;

  const sc = path`M-66 ${362 + y * 0.6}C-84 ${392 + y} -76 ${424 + y} -30 ${440 + y}C20 ${452 + y} 78 ${432 + y} 80 ${396 + y}C78 ${372 + y * 0.7} 60 ${352 + y * 0.6} 46 ${348 + y * 0.6}L-46 ${348 + y * 0.6}Z`;
  pen.path(
    path`M6 ${430 + y}C30 ${480 + y} ${22 + end * 0.6} 560 ${30 + end} 622L${82 + end} 612C${72 + end * 0.6} 550 76 480 58 ${420 + y}Z`,
    darker(look.inner, 0.12),
  );
  pen.line(
    path`M${34 + end} 622l${-2 + end * 0.3} 16m12 -18l${end * 0.3} 16m12 -19l${2 + end * 0.3} 16m12 -19l${4 + end * 0.3} 15`,
    darker(look.inner, 0.12),
    5,
  );
  pen.path(sc, look.inner);
  pen.clip(sc, () => {
    pen.line(
      path`M-76 ${392 + y}C-40 ${428 + y} 30 ${432 + y} 80 ${398 + y}M-60 ${366 + y}C-20 ${404 + y} 36 ${404 + y} 66 ${364 + y}`,
      darker(look.inner, 0.35),
      3,
      { opacity: 0.55 },
    );
    for (let i = -6; i < 8; i++) {
      pen.line(path`M${i * 16 - 10} ${340 + y}q18 50 6 110`, lighter(look.inner, 0.5), 3, { opacity: 0.28 });
    }
  });
}

/** The coat with the scarf. */
export function drawScarfCoat(garment: Garment): void {
  drawCoat(garment);
  drawScarf(garment);
}
