import type { Pen } from '../displayList';
import { boxPath, path } from '../shapes';

const FRAME = '#3b3f4c';
const SHINE = '#8d95a8';

/** One push handle: it points away from us, so little more than its end is seen. */
function drawHandle(pen: Pen, s: -1 | 1): void {
  pen.line(path`M${s * 158} 786V470Q${s * 158} 446 ${s * 170} 442`, FRAME, 15, { cap: 'round' });
  pen.line(path`M${s * 156} 780V476`, SHINE, 4, { opacity: 0.6 });
  pen.line(path`M${s * 168} 443L${s * 190} 436`, '#22242e', 25, { cap: 'round' });
  pen.ellipse(s * 193, 435, 9, 12, '#4a5162');
  pen.line(path`M${s * 166} 436L${s * 184} 430`, '#6a7186', 4, { cap: 'round', opacity: 0.7 });
}

/** Back rest and push handles, behind the person. */
export function drawChairBack(pen: Pen): void {
  pen.path(boxPath(-166, 482, 332, 300, 24), '#2f3441');
  pen.path(boxPath(-154, 482, 308, 34, 16), '#4a5162');
  pen.line('M-140 540V780M140 540V780', '#3b4150', 3, { opacity: 0.8 });
  drawHandle(pen, -1);
  drawHandle(pen, 1);
}

/** Wheels and arm rests, before the person. */
export function drawChairFront(pen: Pen): void {
  for (const s of [-1, 1]) {
    pen.line(path`M${s * 262} 700A150 150 0 0 ${s > 0 ? 1 : 0} ${s * 214} 790`, '#2a2d38', 20);
    pen.line(path`M${s * 272} 676A170 170 0 0 ${s > 0 ? 1 : 0} ${s * 236} 800`, '#7b8294', 7);
    pen.path(
      path`M${s * 132} 664q0 -12 12 -12h0l${s * 96} 0q${s * 10} 0 ${s * 10} 12v10q0 8 ${s * -8} 8l${s * -104} 0Z`,
      '#22242e',
    );
    pen.line(path`M${s * 146} 658h${s * 86}`, '#5a6072', 4, { opacity: 0.8 });
    pen.line(path`M${s * 190} 682V770`, FRAME, 14);
  }
}
