import { darker, mix } from '../../colour';
import { path } from '../../shapes';
import { hang } from '../hang';
import { hairLight, rim } from '../rim';
import type { Sitter } from '../sitter';

/** One loc from its root to its end; it bows outwards and hangs down. */
function loc({ face }: Sitter, x: number, y: number, toX: number, toY: number): string {
  const end = toX + hang(face, toY - y);
  const middle = (x + toX) / 2 + hang(face, (toY - y) * 0.5);
  return path`M${x} ${y}C${x + (toX - x) * 0.8} ${y + 14} ${middle + (toX - x) * 0.5} ${(y + toY) / 2} ${end} ${toY}`;
}

function drawLocs({ pen, look, light }: Sitter, d: string, isBehind: boolean): void {
  const colour = isBehind ? darker(look.hairColour, 0.3) : look.hairColour;
  pen.line(d, mix(look.hairColour, '#0a0405', 0.6), 21, { cap: 'round', opacity: isBehind ? 1 : 0.8 });
  pen.line(d, colour, 17, { cap: 'round' });
  const shine = mix(look.hairColour, '#c99468', isBehind ? 0.16 : 0.36);
  pen.group({ x: light.from * 2.5 }, () => pen.line(d, shine, 6, { cap: 'butt', dash: '3 6', opacity: 0.55 }));
}

/** Behind neck and shoulders. */
export function locsBack(sitter: Sitter): void {
  const { pen, look, face } = sitter;
  const at = -face.yaw * 5;
  pen.path(
    path`M${-96 + at} 130C-112 -40 -92 -128 0 -130C92 -128 112 -40 ${96 + at} 130Z`,
    darker(look.hairColour, 0.3),
  );
  const ends = [124, 150, 166, 158, 164, 158, 168, 148, 126];
  const d = ends.map((end, i) => loc(sitter, at + (i - 4) * 21, -20, at + (i - 4) * 29, end)).join('');
  drawLocs(sitter, d, true);
}

/** Over the forehead: parted, and falling to both sides. */
export function locsFront(sitter: Sitter): void {
  const { pen, look, face, light } = sitter;
  const x = face.yaw * 8;
  const falling = [
    loc(sitter, -62 + x * 0.4, -104, -122, 76),
    loc(sitter, 62 + x * 0.4, -104, 122, 70),
    loc(sitter, -70 + x * 0.5, -86, -108, 122),
    loc(sitter, 70 + x * 0.5, -86, 107, 128),
    loc(sitter, -72 + x * 0.8, -62, -88, 96),
    loc(sitter, 72 + x * 0.8, -62, 90, 88),
  ];
  for (const d of falling) drawLocs(sitter, d, false);
  const cap = path`M${-80 + x * 0.8} -34C-106 -72 -80 -138 ${x * 0.4} -140C80 -138 106 -72 ${80 + x * 0.8} -34C${66 + x} -56 ${50 + x} -66 ${28 + x} -72Q${12 + x} -78 ${-6 + x} -86Q${-46 + x} -72 ${-62 + x} -56C${-70 + x} -48 ${-76 + x} -42 ${-80 + x * 0.8} -34Z`;
  pen.path(cap, look.hairColour);
  pen.clip(cap, () => {
    const rows = path`M${-6 + x} -86Q-40 -96 -86 -44M${-6 + x} -99Q-44 -114 -96 -66M${-4 + x} -113Q-40 -132 -84 -104M${-6 + x} -86Q50 -88 88 -40M${-6 + x} -99Q50 -110 98 -62M${-4 + x} -113Q40 -132 84 -104`;
    pen.line(rows, mix(look.hairColour, '#0a0405', 0.6), 4, { opacity: 0.85 });
    const between = path`M${-6 + x} -92Q-42 -106 -92 -54M${-5 + x} -106Q-42 -124 -92 -86M${-6 + x} -92Q50 -100 94 -52M${-5 + x} -106Q48 -122 94 -84`;
    pen.line(between, mix(look.hairColour, '#c99468', 0.4), 6, { dash: '3 6', opacity: 0.5 });
    pen.line(path`M${-6 + x} -86Q${-2 + x} -112 ${4 + x * 0.5} -142`, mix(look.hairColour, look.skin, 0.5), 2.4);
    pen.path('M40 -160Q110 -80 84 10L130 10V-160Z', light.shade, { opacity: light.shadeAlpha });
  });
  rim(pen, cap, hairLight(light, look), -98, 98, 12);
}
