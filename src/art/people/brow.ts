import { lerp } from '../numbers';
import { path } from '../shapes';
import type { Sitter } from './sitter';

/** One brow over the eye at the origin. */
export function drawBrow({ pen, look, face }: Sitter, side: -1 | 1, colour: string): void {
  const raised = side < 0 ? face.browLeft : face.browRight;
  const far = face.yaw * side > 0 ? 1 - 0.12 * Math.abs(face.yaw) : 1;
  const X = (u: number) => side * u * far;
  const thick = look.browWeight;
  const base = -33 - (look.eyeTilt ? 1 : 0);
  const innerY = base - face.browIn * 9.5 - raised * 5.5 + face.pinch * 2.2;
  const middleY = base - 5.5 - (face.browIn * 0.42 + face.browOut * 0.5) * 7.5 - raised * 11;
  const outerY = base + 3 - face.browOut * 8.5 - raised * 5.5;
  const innerX = -15 - face.pinch * 5.5;
  pen.path(
    path`M${X(innerX)} ${innerY - thick * 0.42}C${X(-6)} ${lerp(innerY, middleY, 0.55) - thick * 0.62} ${X(9)} ${middleY - thick * 0.55} ${X(25)} ${outerY}C${X(10)} ${middleY + thick * 0.52} ${X(-5)} ${lerp(innerY, middleY, 0.55) + thick * 0.42} ${X(innerX - 1)} ${innerY + thick * 0.58}Q${X(innerX - 3)} ${innerY} ${X(innerX)} ${innerY - thick * 0.42}Z`,
    colour,
  );
}
