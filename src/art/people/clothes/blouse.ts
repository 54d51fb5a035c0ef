import { chanceFrom } from '../../../core/model/chance';
import { darker, lighter } from '../../colour';
import type { Pen } from '../../displayList';
import type { Look } from '../../look';
import { path, ellipsePath } from '../../shapes';
import { skinShade } from '../skin';
import type { Garment } from './garment';

function flowers() {
  const chance = chanceFrom(11);
  let petals = '';
  let hearts = '';
  let leaves = '';
  for (let j = 0; j < 13; j++) {
    for (let i = 0; i < 13; i++) {
      const x = -280 + i * 46 + (j % 2) * 23 + chance() * 8;
      const y = 360 + j * 34 + chance() * 8;
      for (const a of [0, 72, 144, 216, 288]) {
        petals += ellipsePath(x + 5.5 * Math.cos(a / 57.3), y + 5.5 * Math.sin(a / 57.3), 4);
      }
      hearts += ellipsePath(x, y, 2.6);
      leaves += path`M${x + 10} ${y + 9}q7 1 9 8`;
    }
  }
  return { petals, hearts, leaves };
}
// Built once as three long paths and clipped to each piece: a handful of draws, not thousands.
const FLOWERS = flowers();

/** The print, on one piece of the blouse. */
export function printFlowers(pen: Pen, look: Look, piece: string): void {
  pen.clip(piece, () => {
    pen.path(FLOWERS.petals, look.inner, { opacity: 0.9 });
    pen.path(FLOWERS.hearts, '#F2C14E');
    pen.line(FLOWERS.leaves, look.accent, 4, { opacity: 0.8 });
  });
}

/** A flowered blouse and a thin necklace. */
export function drawBlouse(garment: Garment): void {
  const { pen, look, y } = garment;
  const n = look.neck;

  pen.path(
    path`M${-n - 8} ${376 + y * 0.6}L0 ${486 + y}L${n + 8} ${376 + y * 0.6}Q0 ${404 + y} ${-n - 8} ${376 + y * 0.6}Z`,
    look.skin,
  );
  pen.path(
    path`M${-n - 10} ${368 + y * 0.6}Q0 ${440 + y} ${n + 10} ${368 + y * 0.6}L${n + 10} 360L${-n - 10} 360Z`,
    skinShade(look.skin, 0.3),
    { opacity: 0.4 },
  );
  for (const s of [-1, 1]) {
    const edge = path`M${s * n} ${356 + y * 0.6}C${s * (n + 30)} ${372 + y} ${s * (n + 44)} ${400 + y} ${s * (n + 38)} ${432 + y}C${s * 44} ${440 + y} ${s * 20} ${460 + y} 0 ${490 + y}C${s * 14} ${440 + y} ${s * 24} ${400 + y} ${s * n} ${356 + y * 0.6}Z`;
    pen.path(edge, lighter(look.cloth, 0.5));
    pen.line(edge, darker(look.cloth, 0.4), 2.2, { opacity: 0.45 });
  }
  pen.line(path`M0 ${490 + y}V770`, darker(look.cloth, 0.4), 2.4, { opacity: 0.45 });
  for (const t of [530, 584, 638]) pen.ellipse(7, t, 4, 4, look.inner);
  pen.line(path`M${-n + 3} ${384 + y}Q0 ${448 + y} ${n - 3} ${384 + y}`, '#E9B44C', 2.2);
  pen.path(path`M-5 ${422 + y}l5 -6l5 6l-5 8Z`, '#E9B44C');
}
