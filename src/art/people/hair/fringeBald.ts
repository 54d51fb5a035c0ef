import { darker } from '../../colour';
import { path, ellipsePath, smooth, shifted } from '../../shapes';
import type { Sitter } from '../sitter';
import { skinGlow } from '../skin';

/** Behind neck and shoulders. */
export function fringeBaldBack({ pen, look, face }: Sitter): void {
  for (const s of [-1, 1]) {
    const d = smooth(
      shifted(
        [
          [s * 66, -52],
          [s * 86, -46],
          [s * 97, -18],
          [s * 96, 22],
          [s * 84, 46],
          [s * 70, 40],
        ],
        face.yaw * -5,
      ),
      true,
      0.9,
    );
    pen.path(d, look.hairColour);
    pen.path(
      smooth(
        shifted(
          [
            [s * 76, -30],
            [s * 92, -12],
            [s * 92, 22],
            [s * 80, 40],
          ],
          face.yaw * -5,
        ),
        true,
      ),
      darker(look.hairColour, 0.25),
      { opacity: 0.5 },
    );
  }
}

/** Over the forehead. */
export function fringeBaldFront({ pen, look, face, light }: Sitter): void {
  const x = face.yaw * 6;
  for (const s of [-1, 1]) {
    pen.path(
      path`M${s * 78 + x} 4C${s * 80 + x} -22 ${s * 78 + x} -42 ${s * 70 + x} -58C${s * 66 + x} -46 ${s * 64 + x} -36 ${s * 66 + x} -24C${s * 68 + x} -14 ${s * 70 + x} -4 ${s * 72 + x} 8Z`,
      look.hairColour,
    );
  }
  pen.path(ellipsePath(light.from * 26 + x, -84, 26, 12), skinGlow(look.skin, 0.9), { opacity: 0.42 });
  pen.line(path`M${-30 + x} -101q26 -9 56 -2M${-20 + x} -106q22 -7 46 -1`, look.hairColour, 2.2, { opacity: 0.75 });
}
