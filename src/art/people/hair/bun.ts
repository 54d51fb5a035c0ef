import { mix, darker } from '../../colour';
import { path, ellipsePath } from '../../shapes';
import { rim } from '../rim';
import type { Sitter } from '../sitter';

/** Behind neck and shoulders. */
export function bunBack({ pen, look, face, light }: Sitter): void {
  const d = ellipsePath(34 - face.yaw * 16, -140, 42, 36);
  pen.path(d, darker(look.hairColour, 0.12));
  pen.line(
    path`M${8 - face.yaw * 16} -146q24 -24 52 -4M${12 - face.yaw * 16} -132q24 14 48 -6`,
    darker(look.hairColour, 0.35),
    2.4,
    { opacity: 0.5 },
  );
  rim(pen, d, light, -6, 76, 10);
  pen.path('M-84 20C-100 -50 -80 -126 0 -128C80 -126 100 -50 84 20Z', darker(look.hairColour, 0.2));
}

/** Over the forehead. */
export function bunFront({ pen, look, face, light }: Sitter): void {
  const x = face.yaw * 8;
  const d = path`M${-79 + x * 0.6} 20C-104 0 -104 -92 -54 -122C-14 -144 54 -138 82 -98C104 -66 102 0 ${80 + x * 0.6} 20C${84 + x} -10 ${74 + x} -34 ${56 + x} -48C${30 + x} -68 ${-4 + x} -66 ${-22 + x} -78C${-40 + x} -60 ${-66 + x} -46 ${-72 + x} -18C${-74 + x} -4 ${-76 + x} 8 ${-79 + x * 0.6} 20Z`;
  pen.path(d, look.hairColour);
  pen.clip(d, () => {
    const deep = mix(look.hairColour, '#7b6f86', 0.5);
    pen.line(
      path`M${-22 + x} -78C-50 -84 -80 -60 -88 -10M${-22 + x} -78C-40 -104 -70 -96 -92 -60M${-22 + x} -78C20 -96 70 -80 88 -8M${-22 + x} -80C20 -116 70 -104 94 -50M${-20 + x} -84C0 -120 30 -130 60 -120`,
      deep,
      2.6,
      { opacity: 0.55 },
    );
    pen.path(
      'M-88 -50C-80 -96 -50 -112 -30 -104C-56 -92 -74 -70 -78 -40ZM4 -100C40 -108 70 -90 82 -60C62 -80 36 -88 4 -100Z',
      '#ffffff',
      { opacity: 0.75 },
    );
    pen.path('M52 -150Q110 -70 84 30L130 30L130 -150Z', light.shade, { opacity: light.shadeAlpha });
  });
  rim(pen, d, light, -100, 100, 13);
}
