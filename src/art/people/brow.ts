import { lerp } from '../numbers';
import { path } from '../shapes';
import type { Sitter } from './sitter';

/** One brow over the eye at the origin. */
export function drawBrow({ pen, look, face }: Sitter, side: -1 | 1, colour: string): void {
  const asym = side < 0 ? face.browLeft : face.browRight;
  const far = face.yaw * side > 0 ? 1 - 0.12 * Math.abs(face.yaw) : 1;
  const X = (u: number) => side * u * far;
  const t = look.browWeight;
  const b = -33 - (look.eyeTilt ? 1 : 0);
  const yi = b - face.browIn * 9.5 - asym * 5.5 + face.pinch * 2.2;
  const ym = b - 5.5 - (face.browIn * 0.42 + face.browOut * 0.5) * 7.5 - asym * 11;
  const yo = b + 3 - face.browOut * 8.5 - asym * 5.5;
  const ui = -15 - face.pinch * 5.5;
  pen.path(
    path`M${X(ui)} ${yi - t * 0.42}C${X(-6)} ${lerp(yi, ym, 0.55) - t * 0.62} ${X(9)} ${ym - t * 0.55} ${X(25)} ${yo}C${X(10)} ${ym + t * 0.52} ${X(-5)} ${lerp(yi, ym, 0.55) + t * 0.42} ${X(ui - 1)} ${yi + t * 0.58}Q${X(ui - 3)} ${yi} ${X(ui)} ${yi - t * 0.42}Z`,
    colour,
  );
}
