import { mix } from '../colour';
import type { Face } from '../face';
import type { Look } from '../look';
import { path } from '../shapes';
import type { Sitter } from './sitter';
import { skinShade } from './skin';

/** How far raised shoulders and breath lift the figure; negative is up. */
export const lift = (face: Face): number => -face.shoulders * 15 - face.breath * 4;

/** The trunk without arms, around the centre line x = 0; it ends below the counter at y 790. */
export function bodyOutline(look: Look, face: Face): string {
  const w = look.shoulders;
  const n = look.neck;
  const b = look.belly ?? 0;
  const up = lift(face);
  const y = 414 + up;
  const ny = 376 + up * 0.6;
  const waist = look.waist ?? 0.7;
  const slope = look.slope ?? 0;
  const wst = w * waist + b;
  const hip = w * (waist + 0.04) + b;
  const half = (s: number, isUpwards: boolean) =>
    isUpwards
      ? path`C${s * (wst + 6)} 690 ${s * (wst - 4)} 640 ${s * wst} 620C${s * (wst + 10)} ${y + 140} ${s * (w - 14)} ${y + 110} ${s * (w - 10)} ${y + 66}C${s * (w - 8)} ${y + 34 + slope} ${s * (w - 22)} ${y + 12 + slope} ${s * (w - 50)} ${y - 2 + slope * 0.7}C${s * (w - 78)} ${y - 15} ${s * (n + 26)} ${ny + 12} ${s * (n + 10)} ${ny}`
      : path`C${s * (n + 26)} ${ny + 12} ${s * (w - 78)} ${y - 15} ${s * (w - 50)} ${y - 2 + slope * 0.7}C${s * (w - 22)} ${y + 12 + slope} ${s * (w - 8)} ${y + 34 + slope} ${s * (w - 10)} ${y + 66}C${s * (w - 14)} ${y + 110} ${s * (wst + 10)} ${y + 140} ${s * wst} 620C${s * (wst - 4)} 640 ${s * (wst + 6)} 690 ${s * hip} 790`;
  return (
    path`M${-n - 10} ${ny}` +
    half(-1, false) +
    path`L${hip} 790` +
    half(1, true) +
    path`Q0 ${ny + 34} ${-n - 10} ${ny}Z`
  );
}

/** The lower edge of a second chin. */
function jowlEdge({ jaw, jowl = 0 }: Look, face: Face, x: number, y: number): string {
  const low = 358 + y + 22 * jowl;
  const wide = jaw * 0.98;
  const middle = x + face.yaw * 8;
  return path`M${middle - wide} ${330 + y}C${middle - wide * 0.8} ${low - 4} ${middle - wide * 0.4} ${low} ${middle} ${low}C${middle + wide * 0.4} ${low} ${middle + wide * 0.8} ${low - 4} ${middle + wide} ${330 + y}`;
}

const jowlShape = (look: Look, face: Face, x: number, y: number): string =>
  path`${jowlEdge(look, face, x, y)}L${x} 300Z`;

/** Neck and throat, from under the chin into the collar. */
export function drawNeck({ pen, look, face }: Sitter, headX: number, headY: number): void {
  const n = look.neck;
  const up = -face.shoulders * 15;
  const d = path`M${-n + headX * 0.8} ${300 + headY}C${-n} 350 ${-n - 2} 362 ${-n - 14} ${382 + up * 0.6}Q0 ${436 + up * 0.8} ${n + 14} ${382 + up * 0.6}C${n + 2} 362 ${n} 350 ${n + headX * 0.8} ${300 + headY}Z`;
  pen.path(d, mix(look.skin, skinShade(look.skin), 0.35));
  pen.clip(d, () => {
    pen.path(
      path`M-90 290L90 290L90 ${340 + headY}Q${headX + face.yaw * 10} ${398 + headY} -90 ${340 + headY}Z`,
      skinShade(look.skin, 0.5),
      { opacity: 0.75 },
    );
    if (face.flush > 0) pen.path(d, '#c2283a', { opacity: 0.16 * face.flush });
    if (look.jowl) {
      pen.path(jowlShape(look, face, headX, headY), look.skin);
      pen.line(jowlEdge(look, face, headX, headY), skinShade(look.skin, 0.5), 2.6, { opacity: 0.5 });
    }
    if (look.age > 0.6) {
      pen.line('M-12 352q4 14 -4 28M12 352q-4 14 4 28', skinShade(look.skin, 0.5), 2, { opacity: 0.5 });
    }
  });
}
