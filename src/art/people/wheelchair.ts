import type { Pen } from '../displayList';
import { path } from '../shapes';

/** Back rest and push handles, behind the person. */
export function drawChairBack(pen: Pen): void {
  const frame = '#3b3f4c';
  const shine = '#8d95a8';
  pen.path('M-196 476q0 -22 22 -22h348q22 0 22 22v300h-392Z', '#2f3441');
  pen.path('M-182 482q0 -14 14 -14h336q14 0 14 14v20h-364Z', '#4a5162');
  for (const s of [-1, 1]) {
    pen.line(path`M${s * 176} 470V760`, frame, 16);
    pen.line(path`M${s * 176} 474V760`, shine, 4, { opacity: 0.6 });
    pen.line(path`M${s * 176} 462q${s * 2} -22 ${s * 26} -22h${s * 30}`, frame, 13);
    pen.line(path`M${s * 206} 440h${s * 34}`, '#22242e', 20);
    pen.line(path`M${s * 208} 435h${s * 28}`, '#6a7186', 4, { opacity: 0.7 });
  }
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
    pen.line(path`M${s * 190} 682V770`, '#3b3f4c', 14);
  }
}
