import { path } from '../shapes';
import { lift } from './body';
import type { Sitter } from './sitter';

/** A white cane, held in the crook of the arm: a dark grip, a white shaft, red near its lower end. */
export function drawCane({ pen, look, face, light }: Sitter): void {
  const side = light.from;
  const top = 470 + lift(face);
  const x = side * (look.shoulders - 30);
  const low = side * (look.shoulders - 62);
  const at = (y: number) => x + ((low - x) * (y - top)) / (790 - top);
  const shaft = path`M${x} ${top}L${low} 790`;
  pen.line(shaft, light.shade, 12, { opacity: light.shadeAlpha * 0.5 });
  pen.line(shaft, '#fbf7ef', 8.5, { cap: 'round' });
  pen.line(path`M${at(610) + 2} 610L${low + 2} 790`, '#cfcbd4', 2, { opacity: 0.8 });
  pen.line(path`M${at(660)} 660L${at(712)} 712`, '#C8503A', 8.5, { cap: 'butt' });
  pen.line(path`M${x} ${top - 46}L${at(top + 34)} ${top + 34}`, '#2b2c38', 13, { cap: 'round' });
  pen.line(path`M${x} ${top - 50}q${side * 16} 22 ${side * 4} 46`, '#2b2c38', 2.6, { cap: 'round' });
}
