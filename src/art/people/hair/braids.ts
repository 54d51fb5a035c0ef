import { darker, mix } from '../../colour';
import { path } from '../../shapes';
import { hairLight, rim } from '../rim';
import type { Sitter } from '../sitter';

/** Behind neck and shoulders. */
export function braidsBack({ pen, look }: Sitter): void {
  pen.path('M-84 18C-102 -56 -84 -130 0 -132C84 -130 102 -56 84 18Z', darker(look.hairColour, 0.2));
}

const LOBES = 12;

/** The strands of a plait laid round the head from ear to ear: their bodies, and the lines between them. */
function plait(x: number): readonly [bodies: string, lines: string] {
  let bodies = '';
  let lines = '';
  for (let i = 0; i < LOBES; i++) {
    const angle = Math.PI * (0.985 + (1.03 * i) / (LOBES - 1));
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [cx, cy] = [x * 0.5 + 87 * cos, -46 + 80 * sin];
    const at = (along: number, out: number) => path`${cx - sin * along + cos * out} ${cy + cos * along + sin * out}`;
    bodies += `M${at(-17, 2)}C${at(-18, 22)} ${at(10, 26)} ${at(20, 4)}C${at(14, 0)} ${at(2, -4)} ${at(-17, 2)}Z`;
    bodies += `M${at(-8, -3)}C${at(-14, -20)} ${at(14, -24)} ${at(26, -2)}C${at(16, 4)} ${at(4, 4)} ${at(-8, -3)}Z`;
    lines += `M${at(-15, 6)}Q${at(-4, 10)} ${at(20, 3)}M${at(-6, -6)}Q${at(4, -10)} ${at(24, -3)}`;
  }
  return [bodies, lines];
}

/** Over the forehead: rows combed up into a plait that goes round the head like a crown. */
export function braidsFront({ pen, look, face, light }: Sitter): void {
  const x = face.yaw * 8;
  const glow = hairLight(light, look);
  const deep = mix(look.hairColour, '#0a0405', 0.5);
  const shine = mix(look.hairColour, '#c58a60', 0.42);
  const cap = path`M${-80 + x * 0.6} 8C-100 -50 -78 -126 ${x * 0.4} -128C78 -126 100 -50 ${80 + x * 0.6} 8C${80 + x} -18 ${70 + x} -46 ${46 + x} -62Q${22 + x} -76 ${x} -76Q${-22 + x} -76 ${-46 + x} -62C${-70 + x} -46 ${-80 + x} -18 ${-80 + x * 0.6} 8Z`;
  pen.path(cap, look.hairColour);
  pen.clip(cap, () => {
    const rows = [-60, -40, -20, 0, 20, 40, 60]
      .map((u) => path`M${u * 0.95 + x} ${-78 + (u * u) / 115}Q${u * 1.05 + x} -96 ${u * 1.16 + x * 0.6} -122`)
      .join('');
    pen.line(rows, mix(look.hairColour, look.skin, 0.45), 1.8, { opacity: 0.7 });
  });
  const [bodies, lines] = plait(x);
  pen.line(bodies, deep, 4);
  pen.path(bodies, look.hairColour);
  pen.line(lines, deep, 2.6, { cap: 'round', opacity: 0.8 });
  pen.group({ x: light.from * 3, y: -4 }, () => pen.line(lines, shine, 3, { cap: 'round', opacity: 0.6 }));
  pen.clip(bodies, () => pen.path('M30 -170Q120 -90 92 20L140 20V-170Z', light.shade, { opacity: light.shadeAlpha }));
  rim(pen, bodies, glow, -104, 104, 8, 0.9);
}
