import { mix, darker } from '../../colour';
import { path, smooth } from '../../shapes';
import { rim } from '../rim';
import type { Sitter } from '../sitter';

/** Behind neck and shoulders. */
export function messyBack({ pen, look }: Sitter): void {
  pen.path(
    smooth(
      [
        [-84, 20],
        [-92, -30],
        [-88, -90],
        [-40, -134],
        [20, -138],
        [74, -112],
        [94, -50],
        [86, 20],
        [0, 0],
      ],
      true,
      0.9,
    ),
    darker(look.hairColour, 0.25),
  );
}

/** Over the forehead. */
export function messyFront({ pen, look, face, light }: Sitter): void {
  const x = face.yaw * 8;
  const w = look.headWidth;
  const d = path`M${-w - 3 + x * 0.6} 14C${-w - 16} -36 ${-w - 14} -88 ${-w + 14} -112C-58 -116 -60 -132 -36 -140C-24 -134 -20 -146 4 -152C10 -142 26 -150 44 -140C46 -130 70 -130 ${w - 8} -108C${w + 14} -90 ${w + 16} -40 ${w + 3 + x * 0.6} 14C${w - 4 + x} -4 ${w - 3 + x} -24 ${w - 12 + x} -40C${60 + x} -46 ${52 + x} -60 ${46 + x} -76C${34 + x} -60 ${20 + x} -60 ${8 + x} -72C${4 + x} -56 ${-20 + x} -54 ${-28 + x} -74C${-36 + x} -56 ${-56 + x} -50 ${-w + 12 + x} -40C${-w + 3 + x} -24 ${-w + 4 + x} -4 ${-w - 3 + x * 0.6} 14Z`;
  pen.path(d, look.hairColour);
  pen.clip(d, () => {
    const shine = mix(look.hairColour, '#f6b26b', 0.5);
    const deep = darker(look.hairColour, 0.3);
    pen.path(
      'M-80 -70C-60 -112 -30 -120 -16 -118C-34 -108 -50 -92 -56 -66C-62 -76 -70 -72 -80 -70ZM-6 -124C20 -132 44 -122 56 -108C40 -112 24 -108 14 -92C12 -104 4 -116 -6 -124Z',
      shine,
      { opacity: 0.6 },
    );
    pen.line(
      path`M${-28 + x} -74C-26 -96 -10 -112 6 -120M${8 + x} -72C8 -96 24 -108 40 -114M${46 + x} -76C48 -92 62 -100 74 -100M${-60 + x} -54C-66 -80 -54 -100 -44 -108`,
      deep,
      2.6,
      { opacity: 0.6 },
    );
    pen.path('M50 -150Q110 -80 86 20L130 20L130 -150Z', light.shade, { opacity: light.shadeAlpha });
  });
  rim(pen, d, light, -100, 100, 13);
}
