import { path } from '../shapes';
import type { Sitter } from './sitter';
import { skinShade, skinGlow } from './skin';

/** The nose; its root follows the skull, its tip leads it. */
export function drawNose({ pen, look, face, light }: Sitter): void {
  const y = face.yaw;
  const sk = look.skin;
  const nw = 11.5 * look.noseWidth;
  const ly = 30 + (look.noseLength ?? 0);
  const bx = y * 15;
  const tx = y * 26;
  const s = -light.from;
  const fl = face.flare * 2;
  // shadow plane on the side away from the light
  pen.path(
    path`M${bx + s * 5} -12C${bx + s * 8} 2 ${tx + s * 6} ${ly - 16} ${tx + s * (nw + fl)} ${ly + 3}C${tx + s * (nw + 1)} ${ly + 9} ${tx + s * 5} ${ly + 9} ${tx} ${ly + 9.5}C${tx + s * 2} ${ly + 2} ${tx + s * 3} ${ly - 12} ${bx + s * 1} -8Z`,
    skinShade(sk, 0.34),
    { opacity: 0.62 },
  );
  pen.path(
    path`M${tx - nw - fl} ${ly + 5}Q${tx - nw * 0.5} ${ly + 12} ${tx} ${ly + 11}Q${tx + nw * 0.5} ${ly + 12} ${tx + nw + fl} ${ly + 5}Q${tx + nw * 0.4} ${ly + 7.5} ${tx} ${ly + 8}Q${tx - nw * 0.4} ${ly + 7.5} ${tx - nw - fl} ${ly + 5}Z`,
    skinShade(sk, 0.55),
  );
  for (const q of [-1, 1]) {
    pen.line(path`M${tx + q * (nw - 1 + fl)} ${ly - 3 - fl}q${q * 4.5} 5 ${q * 0.2} 9`, skinShade(sk, 0.48), 2, {
      opacity: 0.75,
    });
    pen.ellipse(tx + q * nw * 0.48, ly + 7, 2.6 + fl * 0.4, 1.6 + fl * 0.4, skinShade(sk, 0.85), { opacity: 0.8 });
  }
  pen.ellipse(tx - s * 2.5, ly - 2, 5 * look.noseWidth, 4.4, skinGlow(sk, 0.5), { opacity: 0.6 });
  pen.line(path`M${bx - s * 2} -10Q${(bx + tx) / 2 - s * 3} 8 ${tx - s * 3} ${ly - 9}`, skinGlow(sk, 0.45), 4, {
    opacity: 0.45,
  });
}
