import { chanceFrom } from '../../../core/model/chance';
import { mix } from '../../colour';
import { path } from '../../shapes';
import { hairLight, rim } from '../rim';
import type { Sitter } from '../sitter';

/** Behind neck and shoulders: close to the skull. */
export function fadeBack({ pen, look }: Sitter): void {
  pen.path('M-79 4C-88 -60 -72 -116 0 -118C72 -116 88 -60 79 4Z', look.hairColour);
}

// Short strokes of the cut, placed once and shifted with the head.
const CUT = (() => {
  const chance = chanceFrom(17);
  return Array.from({ length: 44 }, () => {
    const across = (chance() * 2 - 1) * 66;
    const up = -84 - chance() * 30 * (1 - (Math.abs(across) / 66) ** 3);
    return path`M${across} ${up}q${across * 0.05} -4 ${across * 0.06} -7`;
  }).join('');
})();

/** Over the forehead: shaved sides that grow denser upwards, and a sharp line. */
export function fadeFront({ pen, look, face, light }: Sitter): void {
  const x = face.yaw * 8;
  const w = look.headWidth;
  const side = (s: number, low: number) =>
    path`M${s * (w + 1) + x * 0.6} ${low}C${s * (w + 3)} -36 ${s * (w - 2)} -70 ${s * (w - 14)} -86L${s * (w - 22) + x} -62C${s * (w - 17) + x} -46 ${s * (w - 12) + x} ${low - 26} ${s * (w - 9) + x} ${low}Z`;
  for (const s of [-1, 1]) {
    pen.path(side(s, 8), look.hairColour, { opacity: 0.34 });
    pen.path(side(s, -22), look.hairColour, { opacity: 0.5 });
  }
  const top = path`M${-w + 11 + x} -54C${-w - 9} -86 ${-w + 14} -126 ${x * 0.4} -127C${w - 14} -126 ${w + 9} -86 ${w - 11 + x} -54L${w - 18 + x} -64Q${x} -80 ${-w + 18 + x} -64Z`;
  pen.path(top, look.hairColour);
  pen.clip(top, () => {
    pen.group({ x: x * 0.6 }, () =>
      pen.line(CUT, mix(look.hairColour, '#b98a66', 0.42), 2.2, { cap: 'round', opacity: 0.5 }),
    );
    pen.path('M34 -140Q92 -90 80 -40L130 -40V-140Z', light.shade, { opacity: light.shadeAlpha });
  });
  rim(pen, top, hairLight(light, look), -w, w, 10, 0.8);
}
