import { chanceFrom } from '../../../core/model/chance';
import { mix, darker } from '../../colour';
import { lerp } from '../../numbers';
import { path, type Point, smooth } from '../../shapes';
import type { Sitter } from '../sitter';

/** Behind neck and shoulders. */
export function twistsBack({ pen, look }: Sitter): void {
  pen.path('M-82 6C-90 -60 -76 -120 0 -124C76 -120 90 -60 82 6Z', darker(look.hairColour, 0.1));
}

/** An edge with bumps, along part of an ellipse. */
function bumps(cx: number, cy: number, count: number, from: number, to: number, size: number): Point[] {
  return Array.from({ length: count + 1 }, (_, i): Point => {
    const angle = lerp(from, to, i / count);
    const swell = i % 2 ? 1 + size : 1 - size * 0.3;
    return [cx + 84 * swell * Math.cos(angle), cy + 56 * swell * Math.sin(angle)];
  });
}

/** Over the forehead. */
export function twistsFront({ pen, look, face, light }: Sitter): void {
  const x = face.yaw * 8;
  const fade = path`M${-look.headWidth - 4 + x * 0.6} 16C-86 -30 -88 -70 -72 -100L72 -100C88 -70 86 -30 ${look.headWidth + 4 + x * 0.6} 16C${70 + x} 0 ${72 + x} -26 ${64 + x} -52Q${x} -76 ${-64 + x} -52C${-72 + x} -26 ${-70 + x} 0 ${-look.headWidth - 4 + x * 0.6} 16Z`;
  pen.path(fade, look.hairColour, { opacity: 0.66 });
  const chance = chanceFrom(5);
  const shine = mix(look.hairColour, '#a06a48', 0.4);
  const blob = smooth(
    bumps(x * 0.5, -92, 22, Math.PI * 0.92, Math.PI * 2.08, 0.05).concat([
      [60 + x, -66],
      [28 + x, -72],
      [0 + x, -76],
      [-28 + x, -72],
      [-60 + x, -66],
    ]),
    true,
    0.9,
  );
  pen.path(blob, look.hairColour);
  for (let row = 0; row < 5; row++) {
    const { twists, lit, dim } = rowOfTwists(row, x, light.from, chance);
    pen.line(twists, row < 1 ? mix(look.hairColour, '#000000', 0.2) : look.hairColour, 11);
    pen.line(lit, shine, 2.4, { opacity: 0.75 });
    pen.line(dim, shine, 2.4, { opacity: 0.3 });
  }
}

/** One row of twists, and the gleams on them, bright towards the window. */
function rowOfTwists(row: number, x: number, from: number, chance: () => number) {
  const paths = { twists: '', lit: '', dim: '' };
  for (let i = 0; i < 8; i++) {
    const u = (i - 3.5) / 3.5;
    const bx = x * 0.7 + u * (74 - row * 7) + (row % 2 ? 5 : -2);
    const by = -70 - row * 17 + Math.abs(u) * 14 * (1 - row * 0.1) - chance() * 3;
    if (by < -142 + Math.abs(u) * 40) continue;
    paths.twists += path`M${bx} ${by}q${-3 + u * 6} -8 ${2 + u * 8} -13`;
    paths[from * u > -0.2 ? 'lit' : 'dim'] += path`M${bx - 2} ${by - 3}q${-2 + u * 5} -5 ${1 + u * 6} -8`;
  }
  return paths;
}
