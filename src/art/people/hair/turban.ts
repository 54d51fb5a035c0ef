import { darker, lighter } from '../../colour';
import { path, smooth } from '../../shapes';
import { rim } from '../rim';
import type { Sitter } from '../sitter';

/** Behind neck and shoulders. */
export function turbanBack({ pen, look }: Sitter): void {
  const d = smooth(
    [
      [-84, -10],
      [-98, -50],
      [-92, -104],
      [-52, -144],
      [0, -164],
      [52, -144],
      [92, -104],
      [98, -50],
      [84, -10],
      [0, 10],
    ],
    true,
    0.95,
  );
  pen.path(d, darker(look.hairColour, 0.2));
}

/** Over the forehead. */
export function turbanFront({ pen, look, face, light }: Sitter): void {
  const x = face.yaw * 8;
  const d = path`M${-84 + x} -22C-104 -70 -96 -112 -58 -141C-34 -166 34 -168 60 -141C98 -112 104 -70 ${84 + x} -22C${66 + x} -52 ${36 + x} -70 ${x} -76C${-36 + x} -70 ${-66 + x} -52 ${-84 + x} -22Z`;
  pen.path(
    path`M${-34 + x} -62Q${x} -92 ${34 + x} -62Q${x} -72 ${-34 + x} -62Z`,
    look.under ?? darker(look.hairColour),
  );
  pen.path(d, look.hairColour);
  pen.clip(d, () => {
    const deep = darker(look.hairColour, 0.34);
    const shine = lighter(look.hairColour, 0.32);
    for (let i = 0; i < 5; i++) {
      const k = i * 17;
      pen.path(
        path`M${x} ${-82 - k}C${40 + x} ${-76 - k} ${76 + x} ${-58 - k * 0.9} 104 ${-14 - k * 0.95}L110 ${-22 - k}C80 ${-70 - k} ${40 + x} ${-88 - k} ${x} ${-90 - k}Z`,
        deep,
        { opacity: 0.5 },
      );
      pen.path(
        path`M${x} ${-76 - k}C${-40 + x} ${-70 - k} ${-76 + x} ${-52 - k * 0.9} -104 ${-8 - k * 0.95}L-110 ${-18 - k}C-80 ${-66 - k} ${-40 + x} ${-83 - k} ${x} ${-86 - k}Z`,
        deep,
        { opacity: 0.36 },
      );
      pen.line(path`M${x - 6} ${-80 - k}C${-44 + x} ${-74 - k} ${-74 + x} ${-56 - k} -98 ${-20 - k}`, shine, 3.5, {
        opacity: 0.42,
      });
    }
    pen.path(
      path`M${x - 12} -76Q${x} -122 ${26 + x} -152L${x + 44} -158Q${16 + x} -118 ${14 + x} -74Z`,
      lighter(look.hairColour, 0.12),
    );
    pen.line(path`M${x - 12} -76Q${x} -122 ${26 + x} -152M${14 + x} -74Q${18 + x} -118 ${44 + x} -156`, deep, 2.6, {
      opacity: 0.6,
    });
    pen.path('M30 -170Q110 -120 96 0L130 0L120 -170Z', light.shade, { opacity: light.shadeAlpha });
  });
  rim(pen, d, light, -104, 104, 16);
}
