import { darker, mix } from '../../colour';
import { path } from '../../shapes';
import { hang } from '../hang';
import { hairLight, rim } from '../rim';
import type { Sitter } from '../sitter';

/** Behind neck and shoulders: the tail, tied high and falling to one side. */
export function ponytailBack({ pen, look, face, light }: Sitter): void {
  const x = 46 - face.yaw * 18;
  const a = hang(face, 90) * 1.3;
  const b = hang(face, 190) * 1.5;
  const tail = path`M${x - 12} -112C${x + 6} -150 ${x + 62} -146 ${x + 80} -94C${x + 92 + a} -40 ${x + 88 + b} 18 ${x + 56 + b} 74C${x + 60 + b} 34 ${x + 42 + a} 8 ${x + 40 + a} -26C${x + 36} -58 ${x + 22} -80 ${x - 12} -112Z`;
  pen.path(tail, darker(look.hairColour, 0.08));
  pen.clip(tail, () => {
    pen.line(
      path`M${x} -116C${x + 50} -124 ${x + 66 + a} -50 ${x + 62 + b} 50M${x} -112C${x + 36} -104 ${x + 54 + a} -40 ${x + 56 + b} 40`,
      mix(look.hairColour, '#0b0508', 0.4),
      2.6,
      { opacity: 0.5 },
    );
    pen.line(
      path`M${x + 24} -134C${x + 62} -122 ${x + 78 + a} -60 ${x + 72 + b} 10`,
      mix(look.hairColour, '#e0a878', 0.4),
      5,
      {
        opacity: 0.4,
      },
    );
  });
  rim(pen, tail, hairLight(light, look), x - 10, x + 90, 10, 0.7);
  pen.path('M-84 16C-100 -54 -82 -124 0 -126C82 -124 100 -54 84 16Z', darker(look.hairColour, 0.2));
  pen.line(path`M${x - 18} -108q14 -20 34 -16`, look.accent, 13, { cap: 'round' });
}

/** Over the forehead: combed back, with a fringe. */
export function ponytailFront({ pen, look, face, light }: Sitter): void {
  const x = face.yaw * 8;
  const d = path`M${-80 + x * 0.6} 12C-102 -50 -86 -132 ${x * 0.4} -134C86 -132 102 -50 ${80 + x * 0.6} 12C${78 + x} -8 ${75 + x} -24 ${69 + x} -38C${58 + x} -42 ${46 + x} -50 ${40 + x} -64C${28 + x} -46 ${6 + x} -42 ${-12 + x} -48C${-16 + x} -54 ${-18 + x} -60 ${-19 + x} -66C${-30 + x} -48 ${-52 + x} -42 ${-69 + x} -38C${-75 + x} -24 ${-78 + x} -8 ${-80 + x * 0.6} 12Z`;
  pen.path(d, look.hairColour);
  pen.clip(d, () => {
    pen.line(
      path`M${-66 + x} -42C-70 -80 -30 -116 40 -122M${-82 + x} -14C-90 -70 -50 -122 40 -130M${66 + x} -42C76 -70 66 -100 44 -120M${-19 + x} -66Q-6 -92 30 -112M${40 + x} -64Q46 -90 42 -116`,
      mix(look.hairColour, '#0b0508', 0.42),
      2.4,
      { opacity: 0.55 },
    );
    pen.path('M-88 -54C-78 -92 -50 -112 -16 -118C-46 -98 -66 -76 -74 -46Z', mix(look.hairColour, '#e6b27c', 0.4), {
      opacity: 0.45,
    });
    pen.path('M46 -150Q106 -80 84 16L130 16V-150Z', light.shade, { opacity: light.shadeAlpha });
  });
  rim(pen, d, hairLight(light, look), -98, 98, 13);
}
