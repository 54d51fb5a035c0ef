import { lerp } from '../numbers';
import type { Point } from '../shapes';
import type { HandName } from './hands';
import type { ArmPose, Pose } from './poses';

const FULL = 360;
const degrees = (x: number, y: number): number => (Math.atan2(y, x) * 180) / Math.PI;
// The joint cannot turn through the direction down and outwards, so every way from one angle to another avoids it.
const OUTWARDS = 30;
const turnOf = (angle: number): number => ((((angle - OUTWARDS) % FULL) + FULL) % FULL) + OUTWARDS;

/** A joint's way as length and angle, seen as if it were the right arm. */
interface Swing {
  readonly length: number;
  readonly angle: number;
}

const swingOf = ([x, y]: Point, side: -1 | 1): Swing => ({
  length: Math.hypot(x, y),
  angle: turnOf(degrees(x * side, y)),
});

function reach(from: Swing, to: Swing, t: number, side: -1 | 1): Point {
  const length = lerp(from.length, to.length, t);
  const angle = (lerp(from.angle, to.angle, t) * Math.PI) / 180;
  return [Math.cos(angle) * length * side, Math.sin(angle) * length];
}

/** How far the hand is bent against the forearm; out of sight it is straight. */
const bendOf = (arm: ArmPose, fore: Swing, side: -1 | 1): number =>
  arm.hand === null ? 0 : arm.turn * side + 270 - fore.angle;

/** The hand is drawn anew in the middle, through a loose one, when it moves fastest. */
function handAt(from: ArmPose, to: ArmPose, t: number): HandName | null {
  if (from.hand === to.hand) return to.hand;
  const end = t < 0.5 ? from : to;
  const far = Math.min(t, 1 - t);
  return far > 0.3 || (far > 0.1 && end.hand === null) ? 'loose' : end.hand;
}

const COUNTER = 690;

function layerAt(from: ArmPose, to: ArmPose, t: number, wrist: Point): ArmPose['layer'] {
  if (from.layer === to.layer) return to.layer;
  const layers = [from.layer, to.layer];
  if (wrist[1] > COUNTER) {
    if (layers.includes('hanging') && (t < 0.5 ? from : to).layer !== 'resting') return 'hanging';
    if (layers.includes('resting')) return 'resting';
  }
  return layers.includes('raised') ? 'raised' : 'across';
}

/**
 * An arm `t` of the way between two poses: elbow and wrist travel on arcs about shoulder and elbow, as joints do.
 * `shoulder` is where the arm begins, in figure space.
 */
export function armBetween(from: ArmPose, to: ArmPose, t: number, side: -1 | 1, shoulder: Point): ArmPose {
  if (t <= 0) return from;
  if (t >= 1) return to;
  const foreOf = ({ wrist, elbow }: ArmPose) =>
    swingOf([wrist[0] - shoulder[0] - elbow[0], wrist[1] - shoulder[1] - elbow[1]], side);
  const elbow = reach(swingOf(from.elbow, side), swingOf(to.elbow, side), t, side);
  const [foreFrom, foreTo] = [foreOf(from), foreOf(to)];
  const fore = reach(foreFrom, foreTo, t, side);
  const wrist: Point = [shoulder[0] + elbow[0] + fore[0], shoulder[1] + elbow[1] + fore[1]];
  const bend = lerp(bendOf(from, foreFrom, side), bendOf(to, foreTo, side), t);
  const turn = (lerp(foreFrom.angle, foreTo.angle, t) - 270 + bend) * side;
  const nearer = t < 0.5 ? from : to;
  const layer = layerAt(from, to, t, wrist);
  return { ...nearer, elbow, wrist, hand: handAt(from, to, t), turn, layer };
}

/** A pose on its way, as a fraction of the way from one to the other. */
export function poseBetween(from: Pose, to: Pose, t: number, shoulder: Point): Pose {
  const [x, y] = shoulder;
  return {
    left: armBetween(from.left, to.left, t, -1, [-x, y]),
    right: armBetween(from.right, to.right, t, 1, [x, y]),
  };
}
