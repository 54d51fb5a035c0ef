import { mix, darker } from '../../colour';
import { path, smooth } from '../../shapes';
import { rim, hairLight } from '../rim';
import type { Sitter } from '../sitter';

/** Behind neck and shoulders. */
export function wavesBack({ pen, look, light }: Sitter): void {
  const glow = hairLight(light, look);
  const d = smooth(
    [
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
    ],
    true,
    0.95,
  );
  pen.path(d, darker(look.hairColour, 0.22));
  rim(pen, d, glow, -130, 130, 18, 0.8);
}

/** Over the forehead. */
export function wavesFront({ pen, look, face, light }: Sitter): void {
  const glow = hairLight(light, look);
  const x = face.yaw * 8;
  const d = path`M${-26 + x} -84C${-54 + x} -66 ${-70 + x} -36 ${-74 + x} 4C-78 40 -70 66 -84 96C-98 128 -82 160 -98 204C-138 190 -140 140 -118 100C-128 62 -122 24 -104 0C-116 -82 -72 -150 4 -150C78 -150 116 -84 102 -6C126 30 126 66 112 100C136 144 132 186 102 206C88 164 100 130 86 96C70 60 84 34 ${76 + x} 2C${70 + x} -34 ${36 + x} -52 ${-26 + x} -84Z`;
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
      path`M${-26 + x} -84C-60 -100 -90 -60 -92 -10C-106 30 -110 60 -100 100C-122 140 -116 170 -108 196M${-26 + x} -84C30 -110 84 -70 90 -4C108 30 110 60 98 100C120 140 118 170 110 196M${-10 + x} -92C40 -90 76 -60 84 0`,
      deep,
      2.6,
      { opacity: 0.55 },
    );
    pen.line('M-110 40C-116 60 -106 90 -110 108C-126 134 -120 160 -116 176M106 36C114 60 104 88 110 106', shine, 4, {
      opacity: 0.4,
    });
    pen.path('M60 -150Q120 -60 90 60Q100 140 90 210L150 210L140 -150Z', light.shade, { opacity: light.shadeAlpha });
  });
  rim(pen, d, glow, -134, 134, 14);
}
