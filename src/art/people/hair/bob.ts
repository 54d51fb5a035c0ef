import { mix, darker } from '../../colour';
import { path } from '../../shapes';
import { hang } from '../hang';
import { rim, hairLight } from '../rim';
import type { Sitter } from '../sitter';

/** Behind neck and shoulders. */
export function bobBack({ pen, look, face }: Sitter): void {
  const e = hang(face, 100);
  const d = path`M${-99 + e * 0.5} 52C-114 -22 -106 -134 0 -136C106 -134 114 -22 ${99 + e * 0.5} 52C${100 + e} 76 ${94 + e} 92 ${84 + e} 100C${52 + e} 108 ${-52 + e} 108 ${-84 + e} 100C${-94 + e} 92 ${-100 + e} 76 ${-99 + e * 0.5} 52Z`;
  pen.group({ x: -face.yaw * 3 }, () => {
    pen.path(d, darker(look.hairColour, 0.2));
  });
}

/** Over the forehead. */
export function bobFront({ pen, look, face, light }: Sitter): void {
  const glow = hairLight(light, look);
  const x = face.yaw * 8;
  const e = hang(face, 95);
  const d = path`M${-70 + x + e} 92C${-104 + e} 98 ${-104 + e} 70 -99 30C-112 -70 -86 -136 4 -138C92 -136 112 -66 99 30C${104 + e} 70 ${104 + e} 98 ${72 + x + e} 92C${84 + x} 54 ${82 + x} 10 ${72 + x} -22C${58 + x} -34 ${44 + x} -52 ${34 + x} -74C${22 + x} -50 ${-20 + x} -36 ${-68 + x} -28C${-80 + x} 10 ${-84 + x} 54 ${-70 + x + e} 92Z`;
  pen.path(d, look.hairColour);
  pen.clip(d, () => {
    const shine = mix(look.hairColour, '#8ea0c8', 0.45);
    pen.path(
      'M-96 -52C-74 -98 -30 -112 10 -108C50 -108 82 -90 98 -46L98 -66C80 -108 46 -124 6 -124C-40 -126 -82 -104 -98 -70Z',
      shine,
      { opacity: 0.42 },
    );
    pen.path(
      path`M${30 + x} -138C${8 + x} -96 ${-10 + x} -66 ${-62 + x} -34C${-30 + x} -70 ${-4 + x} -110 ${4 + x} -140Z`,
      look.hairStreak ?? look.hairColour,
      { opacity: 0.85 },
    );
    pen.line(
      path`M${36 + x} -80C${50 + x} -50 ${70 + x} -30 ${84 + x} -10M${34 + x} -100C${60 + x} -60 ${84 + x} -20 92 40M-92 -20C-96 20 -96 60 -86 88`,
      mix(look.hairColour, '#000000', 0.35),
      2.4,
      { opacity: 0.6 },
    );
    pen.path('M40 -140Q120 -80 100 110L130 110L130 -140Z', light.shade, { opacity: light.shadeAlpha });
  });
  rim(pen, d, glow, -106, 106, 14);
}
