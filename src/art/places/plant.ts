import type { Colour } from '../colour';
import { chanceFrom } from '../../core/model/chance';
import { mix } from '../colour';
import type { Pen } from '../displayList';
import { byWeather } from '../light';
import { lerp, pick } from '../numbers';
import { path, ellipsePath } from '../shapes';

const LEAVES = ['#3F7A5A', '#5E9A6B', '#2F6350'] as const;

interface Planting {
  /** Shapes the leaves; the same seed is the same plant. */
  readonly seed: number;
  readonly size: number;
  readonly pot: Colour;
}

/** A potted plant that droops in misery, lifts as the weather does, and flowers in magic. */
export function plant(pen: Pen, weather: number, x: number, y: number, { seed, size, pot }: Planting): void {
  const chance = chanceFrom(seed);
  const lift = byWeather(weather, 0.0, 0.22, 0.5, 0.85, 1);
  pen.group({ x, y, scaleX: size, scaleY: size, originX: 0, originY: 0 }, () => {
    for (let i = 0; i < 11; i++) {
      const side = i % 2 ? 1 : -1;
      const u = (i / 11) * 1.1 + 0.15;
      const a = lerp(1.75, 0.35 + u * 0.5, lift) * u;
      const len = 62 + chance() * 42;
      const tx = side * Math.sin(a) * len;
      const ty = -Math.cos(a) * len * lerp(0.55, 1, lift) - 6;
      const cx = side * Math.sin(a * 0.4) * len * 0.55;
      const cy = -len * lerp(0.62, 0.66, lift);
      const nx = (-ty / len) * 13;
      const ny = (tx / len) * 13;
      pen.path(path`M0 0Q${cx + nx} ${cy + ny} ${tx} ${ty}Q${cx - nx} ${cy - ny} 0 0Z`, pick(LEAVES, i));
      pen.line(path`M0 0Q${cx} ${cy} ${tx} ${ty}`, '#ffffff', 1.2, { opacity: 0.2 });
    }
    if (weather > 0.7) {
      for (const [a, b] of [
        [-22, -86],
        [16, -102],
        [36, -70],
      ] as const) {
        const k = (weather - 0.7) / 0.3;
        for (let q = 0; q < 5; q++) {
          pen.path(
            ellipsePath(a + 6 * k * Math.cos(q * 1.257), b + 6 * k * Math.sin(q * 1.257), 4.6 * k, 4.6 * k),
            '#F4A8A0',
          );
        }
        pen.path(ellipsePath(a, b, 3.4 * k, 3.4 * k), '#FFE2A0');
      }
    }
    pen.path('M-34 -6h68l-9 58q-1 6 -8 6h-34q-7 0 -8 -6Z', pot);
    pen.path('M-38 -12h76v14h-76Z', mix(pot, '#ffffff', 0.18));
    pen.path('M8 2h27l-8 52q-2 4 -8 4h-14Z', '#2a1240', { opacity: 0.16 });
  });
}
