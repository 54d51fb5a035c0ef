import { path, ellipsePath } from '../shapes';
import type { Sitter } from './sitter';

const FRAMES = { round: '#7a3f3a', square: '#3c3a44', dark: '#2a2730' } as const;

/** Round, square or dark glasses, with a glint on each lens. */
export function drawGlasses({ pen, look, face }: Sitter): void {
  const y = face.yaw;
  const c = look.glassesColour ?? FRAMES[look.glasses ?? 'square'];
  const isDark = look.glasses === 'dark';
  const dx = y * 17;
  const dy = 2;
  const lens = (s: -1 | 1) => {
    const far = y * s > 0 ? 1 - 0.12 * Math.abs(y) : 1;
    const cx = dx + s * 34 * far;
    const rw = (look.glasses === 'round' ? 26 : 27) * far;
    const rh = look.glasses === 'round' ? 25 : 21;
    return look.glasses === 'round'
      ? ellipsePath(cx, dy, rw, rh)
      : path`M${cx - rw} ${dy - rh + 7}q0 -8 8 -8h${2 * rw - 16}q8 0 8 8v${rh}q0 ${rh * 0.75} ${-rw * 0.9} ${rh * 0.75}q${-rw * 1.1} 0 ${-rw * 1.1} ${-rh * 0.75}Z`;
  };
  for (const s of [-1, 1] as const) {
    const d = lens(s);
    pen.path(d, isDark ? '#4a2d2a' : '#ffffff', { opacity: isDark ? 0.62 : 0.13 });
    pen.clip(d, () => pen.path(path`M${dx + s * 34 - 16} ${dy - 34}l16 0l-22 70l-16 0Z`, '#ffffff', { opacity: 0.22 }));
    pen.line(d, c, 3.6);
  }
  pen.line(path`M${dx - 9} ${dy - 2}q9 -7 18 0`, c, 3.4);
  for (const s of [-1, 1] as const) {
    pen.line(
      path`M${dx + s * 60 * (y * s > 0 ? 0.9 : 1)} ${dy - 6}L${s * (look.headWidth - 1) - y * 4} ${dy - 3}`,
      c,
      3.6,
    );
  }
}
