import { path } from '../shapes';
import type { Sitter } from './sitter';
import { skinShade, skinGlow } from './skin';

/** The nose; its root follows the skull, its tip leads it. */
export function drawNose({ pen, look, face, light }: Sitter): void {
  const { skin, noseWidth, noseLength = 0 } = look;
  const half = 11.5 * noseWidth;
  const tipY = 30 + noseLength;
  const rootX = face.yaw * 15;
  const tipX = face.yaw * 26;
  const away = -light.from;
  const flare = face.flare * 2;
  // The plane on the side away from the light.
  pen.path(
    path`M${rootX + away * 5} -12C${rootX + away * 8} 2 ${tipX + away * 6} ${tipY - 16} ${tipX + away * (half + flare)} ${tipY + 3}C${tipX + away * (half + 1)} ${tipY + 9} ${tipX + away * 5} ${tipY + 9} ${tipX} ${tipY + 9.5}C${tipX + away * 2} ${tipY + 2} ${tipX + away * 3} ${tipY - 12} ${rootX + away * 1} -8Z`,
    skinShade(skin, 0.34),
    { opacity: 0.62 },
  );
  pen.path(
    path`M${tipX - half - flare} ${tipY + 5}Q${tipX - half * 0.5} ${tipY + 12} ${tipX} ${tipY + 11}Q${tipX + half * 0.5} ${tipY + 12} ${tipX + half + flare} ${tipY + 5}Q${tipX + half * 0.4} ${tipY + 7.5} ${tipX} ${tipY + 8}Q${tipX - half * 0.4} ${tipY + 7.5} ${tipX - half - flare} ${tipY + 5}Z`,
    skinShade(skin, 0.55),
  );
  for (const q of [-1, 1]) {
    pen.line(
      path`M${tipX + q * (half - 1 + flare)} ${tipY - 3 - flare}q${q * 4.5} 5 ${q * 0.2} 9`,
      skinShade(skin, 0.48),
      2,
      {
        opacity: 0.75,
      },
    );
    pen.ellipse(tipX + q * half * 0.48, tipY + 7, 2.6 + flare * 0.4, 1.6 + flare * 0.4, skinShade(skin, 0.85), {
      opacity: 0.8,
    });
  }
  pen.ellipse(tipX - away * 2.5, tipY - 2, 5 * noseWidth, 4.4, skinGlow(skin, 0.5), { opacity: 0.6 });
  pen.line(
    path`M${rootX - away * 2} -10Q${(rootX + tipX) / 2 - away * 3} 8 ${tipX - away * 3} ${tipY - 9}`,
    skinGlow(skin, 0.45),
    4,
    {
      opacity: 0.45,
    },
  );
}
