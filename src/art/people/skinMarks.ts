import { chanceFrom } from '../../core/model/chance';
import { mix } from '../colour';
import { ellipsePath, path, smooth } from '../shapes';
import type { Sitter } from './sitter';

function drawFreckles({ pen }: Sitter, x: number, y: number): void {
  const chance = chanceFrom(4);
  const dots = Array.from({ length: 26 }, (_, i) => {
    const s = i % 2 ? 1 : -1;
    return ellipsePath(s * (16 + chance() * 40) + x, 18 + chance() * 22 + y, 1.5, 1.3);
  });
  pen.path(dots.join(''), '#c4744a', { opacity: 0.65 });
}

function drawStubble({ pen, look }: Sitter, x: number): void {
  pen.path(
    path`M${-look.jaw - 16} 36C${-46 + x} 60 ${-30 + x} 50 ${x} 50C${30 + x} 50 ${46 + x} 60 ${look.jaw + 16} 36L90 130H-90Z`,
    look.hairColour,
    { opacity: 0.16 },
  );
}

/** Round the eyes, at the corners of the mouth, on the brow and the chin; alike on both sides, never the same. */
const PATCHES = [
  [
    [-56, -12],
    [-38, -24],
    [-18, -16],
    [-16, 4],
    [-30, 18],
    [-50, 16],
    [-60, 4],
  ],
  [
    [57, -8],
    [44, -22],
    [22, -18],
    [16, 2],
    [28, 16],
    [50, 20],
    [62, 6],
  ],
  [
    [-36, 56],
    [-24, 48],
    [-20, 64],
    [-28, 80],
    [-42, 72],
  ],
  [
    [34, 58],
    [24, 50],
    [18, 66],
    [30, 78],
    [42, 68],
  ],
  [
    [-12, -100],
    [16, -96],
    [26, -72],
    [8, -56],
    [-10, -68],
  ],
  [
    [-8, 86],
    [12, 84],
    [18, 100],
    [-12, 104],
  ],
] as const;

function drawVitiligo({ pen, look }: Sitter, x: number, y: number): void {
  const pale = mix(look.skin, '#f2c6a8', 0.62);
  pen.group({ x, y }, () => {
    for (const patch of PATCHES) pen.path(smooth(patch, true, 1), pale, { opacity: 0.85 });
  });
}

/** Freckles, stubble and paler patches: what is in the skin itself. */
export function drawSkinMarks(sitter: Sitter): void {
  const { look, face } = sitter;
  const x = face.yaw * 16;
  const y = face.pitch * 7;
  if (look.vitiligo) drawVitiligo(sitter, x, y);
  if (look.freckles) drawFreckles(sitter, x, y);
  if (look.stubble) drawStubble(sitter, x);
}
