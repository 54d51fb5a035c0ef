import { chanceFrom } from '../../../core/model/chance';
import { darker, mix } from '../../colour';
import { ellipsePath, path } from '../../shapes';
import { hairLight } from '../rim';
import type { Sitter } from '../sitter';

/** Round locks along an arc of an ellipse, as one path. */
function locks(cx: number, cy: number, rx: number, ry: number, count: number, start: number, end: number): string {
  const chance = chanceFrom(count * 7);
  return Array.from({ length: count }, (_, i) => {
    const angle = (start + ((end - start) * i) / (count - 1)) * Math.PI * 2;
    const size = 15 + chance() * 7;
    return ellipsePath(cx + rx * Math.cos(angle), cy + ry * Math.sin(angle), size, size * 0.94);
  }).join('');
}

/** Behind neck and shoulders. */
export function curlsBack({ pen, look, face }: Sitter): void {
  const x = -face.yaw * 4;
  const mass = ellipsePath(x, -52, 88, 80) + locks(x, -44, 84, 66, 9, 0.42, 0.02 + 1.06);
  pen.path(mass, darker(look.hairColour, 0.24));
}

const RINGS = (() => {
  const chance = chanceFrom(23);
  return Array.from({ length: 30 }, (_, i) => {
    const angle = i * 2.4;
    const far = Math.sqrt((i + 0.5) / 30);
    const x = 88 * far * Math.cos(angle) + chance() * 6;
    const y = -102 + 42 * far * Math.sin(angle) + chance() * 6;
    return path`M${x - 10} ${y + 4}c-3 -12 9 -18 16 -10c5 7 -1 14 -8 11`;
  }).join('');
})();

/** Over the forehead: a heap of ringlets, some of them falling on the brow. */
export function curlsFront({ pen, look, face, light }: Sitter): void {
  const x = face.yaw * 8;
  const heap =
    path`M${78 + x * 0.6} -34C92 -96 56 -142 ${x * 0.4} -142C-56 -142 -92 -96 ${-78 + x * 0.6} -34Q${-40 + x} -74 ${x} -72Q${40 + x} -74 ${78 + x * 0.6} -34Z` +
    locks(x * 0.4, -84, 80, 54, 12, 0.5, 1) +
    locks(x * 0.9, -30, 66, 38, 7, 0.56, 0.94) +
    [-1, 1]
      .map((s) => ellipsePath(s * 84 + x * 0.5, -52, 15, 17) + ellipsePath(s * 82 + x * 0.6, -28, 11, 14))
      .join('');
  pen.path(heap, look.hairColour);
  pen.clip(heap, () => {
    pen.group({ x: x * 0.6 }, () => {
      pen.line(RINGS, darker(look.hairColour, 0.45), 3.4, { cap: 'round', opacity: 0.55 });
      pen.group({ x: light.from * 2, y: -2.5 }, () =>
        pen.line(RINGS, mix(look.hairColour, '#f0b27a', 0.45), 2.4, { cap: 'round', opacity: 0.5 }),
      );
    });
    pen.path('M44 -180Q112 -90 88 0L140 0V-180Z', light.shade, { opacity: light.shadeAlpha });
  });
  const { rim, rimAlpha } = hairLight(light, look);
  pen.clip(heap, () => {
    const edge = path`M${light.from * 130} -190H${light.from * 52}C${light.from * 84} -130 ${light.from * 88} -80 ${light.from * 74} 10H${light.from * 130}Z`;
    pen.path(edge, rim, { opacity: rimAlpha * 0.3 });
  });
}
