import { mix, darker } from '../../colour';
import { path, type Point, smooth } from '../../shapes';
import { hang } from '../hang';
import { rim, hairLight } from '../rim';
import type { Sitter } from '../sitter';

/** From the temple round the crown, and down and up again behind the shoulders. */
const BACK: readonly Point[] = [
  [-92, -20],
  [-104, -80],
  [-60, -138],
  [6, -146],
  [70, -134],
  [106, -76],
  [96, -10],
  [116, 50],
  [104, 104],
  [130, 156],
  [108, 214],
  [60, 232],
  [0, 210],
  [-64, 234],
  [-116, 206],
  [-126, 150],
  [-104, 98],
  [-118, 44],
];

/** Behind neck and shoulders. */
export function wavesBack({ pen, look, face, light }: Sitter): void {
  const d = smooth(
    BACK.map(([x, y]): Point => [x + (y > 0 ? hang(face, y) : 0), y]),
    true,
    0.95,
  );
  pen.path(d, darker(look.hairColour, 0.22));
  rim(pen, d, hairLight(light, look), -130, 130, 18, 0.8);
}

/** Over the forehead. */
export function wavesFront({ pen, look, face, light }: Sitter): void {
  const x = face.yaw * 8;
  // How far aside the hair hangs at the ear, the jaw, the neck and the end.
  const [a, b, c, e] = [hang(face, 40), hang(face, 98), hang(face, 145), hang(face, 205)];
  const d = path`M${-26 + x} -84C${-54 + x} -66 ${-70 + x} -36 ${-74 + x} 4C${-78 + a} 40 ${-70 + a} 66 ${-84 + b} 96C${-98 + c} 128 ${-82 + c} 160 ${-98 + e} 204C${-138 + e} 190 ${-140 + c} 140 ${-118 + b} 100C${-128 + a} 62 ${-122 + a} 24 -104 0C-116 -82 -72 -150 4 -150C78 -150 116 -84 102 -6C${126 + a} 30 ${126 + a} 66 ${112 + b} 100C${136 + c} 144 ${132 + e} 186 ${102 + e} 206C${88 + c} 164 ${100 + c} 130 ${86 + b} 96C${70 + a} 60 ${84 + a} 34 ${76 + x} 2C${70 + x} -34 ${36 + x} -52 ${-26 + x} -84Z`;
  pen.path(d, look.hairColour);
  pen.clip(d, () => {
    const shine = mix(look.hairColour, '#c98a54', 0.42);
    const deep = mix(look.hairColour, '#0d0608', 0.4);
    pen.path(
      'M-98 -36C-94 -88 -66 -114 -40 -122C-66 -98 -84 -66 -88 -22C-92 -28 -95 -30 -98 -36ZM34 -122C66 -112 88 -84 93 -44C80 -76 60 -100 34 -122Z',
      shine,
      { opacity: 0.42 },
    );
    pen.line(
      path`M${-26 + x} -84C-60 -100 -90 -60 -92 -10C${-106 + a} 30 ${-110 + a} 60 ${-100 + b} 100C${-122 + c} 140 ${-116 + c} 170 ${-108 + e} 196M${-26 + x} -84C30 -110 84 -70 90 -4C${108 + a} 30 ${110 + a} 60 ${98 + b} 100C${120 + c} 140 ${118 + c} 170 ${110 + e} 196M${-10 + x} -92C40 -90 76 -60 84 0`,
      deep,
      2.6,
      { opacity: 0.55 },
    );
    pen.line(
      path`M${-110 + a} 40C${-116 + a} 60 ${-106 + b} 90 ${-110 + b} 108C${-126 + c} 134 ${-120 + c} 160 ${-116 + c} 176M${106 + a} 36C${114 + a} 60 ${104 + b} 88 ${110 + b} 106`,
      shine,
      4,
      { opacity: 0.4 },
    );
    pen.path(path`M60 -150Q120 -60 90 60Q${100 + c} 140 ${90 + e} 210L200 210L140 -150Z`, light.shade, {
      opacity: light.shadeAlpha,
    });
  });
  rim(pen, d, hairLight(light, look), -134, 134, 14);
}
