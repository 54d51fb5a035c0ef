import { darker, mix } from '../../colour';
import { path } from '../../shapes';
import { hairLight, rim } from '../rim';
import type { Sitter } from '../sitter';

/** Behind neck and shoulders. */
export function sidePartBack({ pen, look }: Sitter): void {
  pen.path('M-82 14C-94 -54 -78 -124 0 -126C78 -124 94 -54 82 14Z', darker(look.hairColour, 0.25));
}

/** Over the forehead: parted on one side and combed over to the other. */
export function sidePartFront({ pen, look, face, light }: Sitter): void {
  const x = face.yaw * 8;
  const w = look.headWidth;
  const d = path`M${-w - 2 + x * 0.6} 12C${-w - 12} -28 ${-w - 10} -78 ${-w + 14} -104Q${-46 + x * 0.6} -124 ${-30 + x * 0.5} -126C${-4 + x * 0.5} -146 46 -146 ${w - 12} -120C${w + 12} -96 ${w + 12} -34 ${w + 2 + x * 0.6} 12C${w - 5 + x} -6 ${w - 4 + x} -28 ${w - 12 + x} -46C${w - 30 + x} -58 ${10 + x} -64 ${-34 + x} -88C${-40 + x} -68 ${-52 + x} -52 ${-w + 12 + x} -42C${-w + 4 + x} -28 ${-w + 5 + x} -6 ${-w - 2 + x * 0.6} 12Z`;
  pen.path(d, look.hairColour);
  pen.clip(d, () => {
    const deep = mix(look.hairColour, '#171018', 0.42);
    const shine = mix(look.hairColour, '#fff1da', 0.4);
    pen.line(path`M${-34 + x} -88Q${-38 + x} -108 ${-30 + x * 0.5} -126`, mix(look.hairColour, look.skin, 0.6), 2.6);
    pen.line(
      path`M${-32 + x} -92C${0 + x} -84 ${44 + x} -78 ${70 + x} -50M${-32 + x} -102C${4 + x} -110 ${54 + x} -100 ${80 + x * 0.6} -50M${-30 + x} -114C${10 + x} -132 ${60} -118 ${86} -66M${-38 + x} -90Q${-64 + x} -76 ${-w - 2} -30M${-40 + x} -106Q${-70} -88 ${-w - 8} -50`,
      deep,
      2.4,
      { opacity: 0.5 },
    );
    pen.path(
      path`M${-20 + x} -118C${14 + x} -134 ${50} -126 ${68} -104C${40 + x} -116 ${10 + x} -112 ${-22 + x} -102Z`,
      shine,
      {
        opacity: 0.45,
      },
    );
    pen.path('M52 -150Q108 -80 84 16L130 16V-150Z', light.shade, { opacity: light.shadeAlpha });
  });
  rim(pen, d, hairLight(light, look), -w - 12, w + 12, 12);
}
