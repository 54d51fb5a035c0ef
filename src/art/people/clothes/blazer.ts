import { darker, lighter } from '../../colour';
import { path } from '../../shapes';
import type { Garment } from './garment';

import { shirtFront, lapel } from './garment';
/** An open blazer over a light top, with a necklace. */
export function drawBlazer(garment: Garment): void {
  const { pen, look, light, y } = garment;
  const cloth = look.cloth;
  const n = look.neck;

  shirtFront(garment, 640, look.inner);
  pen.line(path`M${-n - 2} ${378 + y * 0.6}Q0 ${452 + y} ${n + 2} ${378 + y * 0.6}`, '#E9B44C', 2.4);
  pen.ellipse(0, 417 + y, 5, 6, '#E9B44C');
  for (const s of [-1, 1]) {
    pen.path(lapel(garment, s, 62, 650), lighter(cloth, s === light.from ? 0.16 : 0.02));
    pen.line(lapel(garment, s, 62, 650), darker(cloth, 0.4), 2.2, { opacity: 0.5 });
  }
  pen.line('M4 650L4 770', darker(cloth, 0.4), 2.6, { opacity: 0.6 });
  pen.ellipse(-6, 668, 6, 6, darker(cloth, 0.5));
}
