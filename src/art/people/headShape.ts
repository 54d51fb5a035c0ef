import type { Face } from '../face';
import type { Look } from '../look';
import { path } from '../shapes';

/** The outline of head and face; the jaw drops with the mouth, the far cheek pulls in with the turn. */
export function headShape(look: Look, face: Face): string {
  const y = face.yaw;
  const far = (s: number) => (y * s > 0 ? 1 - 0.05 * Math.abs(y) : 1 + 0.015 * Math.abs(y));
  const jawDrop = face.open * (9 + 4 * face.round);
  const cx = y * 9;
  const cy = look.chin + jawDrop + face.pitch * -2;
  const e = (s: number) => ({ w: look.headWidth * far(s), j: look.jaw * far(s) + cx * s * 0.75 });
  const l = e(-1);
  const r = e(1);
  const c = 25 + (look.jaw - 54) * 0.7;
  return path`M${-l.w} -16C${-l.w - 1} -84 -52 -110 0 -110C52 -110 ${r.w + 1} -84 ${r.w} -16C${r.w} 18 ${r.w - 2} 36 ${r.j} ${58 + jawDrop * 0.5}C${r.j - 8} ${80 + jawDrop * 0.8} ${cx + c} ${cy} ${cx} ${cy}C${cx - c} ${cy} ${-l.j + 8} ${80 + jawDrop * 0.8} ${-l.j} ${58 + jawDrop * 0.5}C${-l.w + 2} 36 ${-l.w} 18 ${-l.w} -16Z`;
}
