import { type Colour, darker, lighter } from '../colour';
import type { Face } from '../face';
import type { Look } from '../look';
import { lerp } from '../numbers';
import { capsule, path, type Point, smooth } from '../shapes';
import { bodyOutline } from './body';
import { drawCuff, drawJoint, drawShirtCuff, drawWatch, hasShortSleeves } from './cuffs';
import { HANDS } from './hands';
import type { ArmPose } from './poses';
import { rim } from './rim';
import type { Sitter } from './sitter';
import { skinShade } from './skin';
import { drawPattern } from './torso';

/** An artificial forearm, of dark matt stuff. */
const PROSTHESIS: Colour = '#545b6c';

/** One arm ready to draw: its joints, thicknesses and direction. */
interface Arm extends Sitter {
  readonly pose: ArmPose;
  readonly side: -1 | 1;
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly upperRadius: readonly [shoulder: number, elbow: number];
  readonly foreRadius: readonly [elbow: number, wrist: number];
  /** Unit vector from elbow to wrist. */
  readonly along: Point;
  readonly upper: string;
  readonly fore: string;
  readonly isLit: boolean;
  /** What hand and bare forearm are made of. */
  readonly skin: Colour;
  readonly isBare: boolean;
}

const armSize = (look: Look): number => (look.shoulders / 170) * (look.arms ?? 1);

/** Where the right arm begins; the left one mirrors it. */
export function shoulderOf(look: Look, face: Face): Point {
  const heavy = 39 * (armSize(look) - 1);
  const low = Math.max(0, heavy) * 0.85 + (look.slope ?? 0) * 0.8;
  return [look.shoulders - 44 - Math.max(0, heavy) * 0.3, 460 - face.shoulders * 15 + low];
}

function thickness(look: Look, pose: ArmPose): Pick<Arm, 'upperRadius' | 'foreRadius'> {
  const size = armSize(look);
  // A raised arm comes towards us and is seen foreshortened.
  const bent = pose.layer === 'raised' ? 0.92 : 1;
  const bare = hasShortSleeves(look) ? 0.86 : 1;
  return {
    upperRadius: [39 * size, 34 * size * bent * bare],
    foreRadius: [33.5 * size * bent * bare, 24 * Math.sqrt(size) * (bare < 1 ? 0.82 : 1)],
  };
}

/** From elbow to wrist: a pointed elbow, the swell of the forearm, a narrow wrist. */
function foreShape([ex, ey]: Point, [wx, wy]: Point, [wide, narrow]: Arm['foreRadius'], [ux, uy]: Point): string {
  const length = Math.hypot(wx - ex, wy - ey);
  const at = (along: number, out: number): Point => [ex + ux * along - uy * out, ey + uy * along + ux * out];
  const side = (s: -1 | 1): Point[] => [
    at(wide * -0.62, s * wide * 0.72),
    at(wide * 0.1, s * wide * 1.01),
    at(length * 0.34, s * lerp(wide, narrow, 0.26)),
    at(length * 0.74, s * lerp(wide, narrow, 0.8)),
    at(length, s * narrow),
    at(length + narrow * 0.72, s * narrow * 0.62),
  ];
  return smooth([at(wide * -0.98, 0), ...side(1), ...side(-1).toReversed()], true, 0.9);
}

/** Measures one arm of a sitter. */
export function armOf(sitter: Sitter, pose: ArmPose, side: -1 | 1): Arm {
  const { look, face, light } = sitter;
  const [x, y] = shoulderOf(look, face);
  const shoulder: Point = [side * x, y];
  const elbow: Point = [shoulder[0] + pose.elbow[0], shoulder[1] + pose.elbow[1]];
  const { upperRadius, foreRadius } = thickness(look, pose);
  const angle = Math.atan2(pose.wrist[1] - elbow[1], pose.wrist[0] - elbow[0]);
  const along: Point = [Math.cos(angle), Math.sin(angle)];
  return {
    ...sitter,
    pose,
    side,
    shoulder,
    elbow,
    upperRadius,
    foreRadius,
    along,
    upper: capsule(...shoulder, upperRadius[0], ...elbow, upperRadius[1]),
    fore: foreShape(elbow, pose.wrist, foreRadius, along),
    isLit: side === light.from,
    skin: look.prosthesis === (side < 0 ? 'left' : 'right') ? PROSTHESIS : look.skin,
    isBare: hasShortSleeves(look),
  };
}

function drawSleeve({ pen, look }: Arm, piece: string): void {
  pen.path(piece, look.cloth);
  drawPattern(pen, look, piece);
}

/** A short sleeve: bare arm below, cloth down to a little above the elbow. */
function drawShortSleeve(arm: Arm): void {
  const { pen, look, shoulder, elbow, upperRadius, upper } = arm;
  pen.path(upper, look.skin);
  const [ex, ey] = [lerp(shoulder[0], elbow[0], 0.56), lerp(shoulder[1], elbow[1], 0.56)];
  const sleeve = capsule(...shoulder, upperRadius[0], ex, ey, lerp(upperRadius[0], upperRadius[1], 0.4) + 3);
  const shadow = capsule(...shoulder, upperRadius[0], ex, ey + 8, upperRadius[1] + 4);
  pen.clip(upper, () => pen.path(shadow, skinShade(look.skin, 0.5), { opacity: 0.4 }));
  drawSleeve(arm, sleeve);
}

/** Shoulder to elbow. */
export function drawUpperArm(arm: Arm): void {
  const { pen, look, face, light, shoulder, elbow, upperRadius, upper, isLit } = arm;
  const [sx, sy] = shoulder;
  const [ex, ey] = elbow;
  pen.clip(bodyOutline(look, face), () => pen.line(upper, light.shade, 9, { opacity: light.shadeAlpha * 0.55 }));
  if (arm.isBare) drawShortSleeve(arm);
  else drawSleeve(arm, upper);
  const top = sx - light.from * (isLit ? 44 : 26);
  const bottom = ex - light.from * (isLit ? 34 : 20);
  const shadow = capsule(top, sy - 50, upperRadius[0], bottom, ey + 20, upperRadius[1]);
  pen.clip(upper, () => pen.path(shadow, light.shade, { opacity: light.shadeAlpha * (isLit ? 0.55 : 0.85) }));
  if (isLit) rim(pen, upper, light, Math.min(sx, ex) - upperRadius[0], Math.max(sx, ex) + upperRadius[0], 10, 0.8);
}

const wristOf = ({ pen, look, pose, foreRadius, along }: Arm) => ({
  pen,
  look,
  wrist: pose.wrist,
  radius: foreRadius[1],
  along,
});

function drawHand(arm: Arm): void {
  const { pen, look, pose, side, skin } = arm;
  const hand = pose.hand;
  if (hand === null) return;
  const size = (look.shoulders > 180 ? 1.08 : look.shoulders < 160 ? 0.94 : 1) * (pose.layer === 'raised' ? 1.06 : 1);
  const [x, y] = pose.wrist;
  pen.group({ x, y, rotate: pose.turn, scaleX: size * (side > 0 ? 1 : -1), scaleY: size }, () => {
    pen.path('M-17 14L-16 -10L16 -10L17 14Z', skin);
    HANDS[hand](pen, skin);
  });
  drawShirtCuff(wristOf(arm));
}

function drawForeShade(arm: Arm): void {
  const { pen, look, light, pose, elbow, along, foreRadius, fore, isBare, skin } = arm;
  const [ux, uy] = along;
  const [ex, ey] = elbow;
  const [wx, wy] = pose.wrist;
  const [elbowRadius, wristRadius] = foreRadius;
  const aside = Math.sign(ux || 1);
  const [nx, ny] = [-uy * aside, Math.abs(ux)];
  const edge = isBare ? skinShade(skin, 0.5) : darker(look.cloth, 0.5);
  pen.clip(fore, () => pen.line(fore, edge, 3.2, { opacity: 0.32 }));
  const under = capsule(ex + nx * 16, ey + ny * 18 + 4, elbowRadius, wx + nx * 12, wy + ny * 14 + 3, wristRadius);
  pen.clip(fore, () => pen.path(under, light.shade, { opacity: light.shadeAlpha * 0.85 }));
}

function drawElbowFolds({ pen, look, elbow, along, upperRadius, skin, isBare }: Arm): void {
  const [ux, uy] = along;
  const [ex, ey] = elbow;
  const r = upperRadius[1];
  const [nx, ny] = [-uy, ux];
  const long = path`M${ex - ux * 4 + nx * r * 0.9} ${ey - uy * 4 + ny * r * 0.9}q${ux * 18 - nx * 10} ${uy * 18 - ny * 10} ${ux * 26 - nx * 26} ${uy * 26 - ny * 26}`;
  if (isBare) return void pen.line(long, skinShade(skin, 0.45), 2.2, { opacity: 0.4 });
  const short = path`M${ex + nx * r * 0.2} ${ey + ny * r * 0.2}q${ux * 10} ${uy * 10} ${ux * 22 - nx * 8} ${uy * 22 - ny * 8}`;
  pen.line(long + short, darker(look.cloth, 0.45), 2.6, { opacity: 0.45 });
}

/** The forearm's own shadow: on the trunk it lies across, or on the upper arm it is folded against. */
function drawForeShadow({ pen, look, face, light, pose, elbow, foreRadius, upper }: Arm): void {
  const [ex, ey] = elbow;
  const [wx, wy] = pose.wrist;
  const shadow = capsule(ex, ey + 9, foreRadius[0], wx, wy + 10, foreRadius[1]);
  const folded = capsule(ex - light.from * 9, ey - 4, foreRadius[0], wx - light.from * 12, wy + 10, foreRadius[1] + 4);
  if (pose.layer === 'across') {
    pen.clip(bodyOutline(look, face), () => pen.path(shadow, light.shade, { opacity: light.shadeAlpha * 0.9 }));
  } else if (pose.layer === 'raised') {
    pen.clip(upper, () => pen.path(folded, light.shade, { opacity: light.shadeAlpha * 0.9 }));
    pen.clip(bodyOutline(look, face), () => pen.path(folded, light.shade, { opacity: light.shadeAlpha * 0.5 }));
  }
}

/** The light that falls along the top of a dark artificial forearm. */
function drawGleam({ pen, elbow, pose, fore }: Arm): void {
  const [wx, wy] = pose.wrist;
  const gleam = path`M${elbow[0] - 6} ${elbow[1] - 8}L${wx - 6} ${wy - 8}`;
  pen.clip(fore, () => pen.line(gleam, lighter(PROSTHESIS, 0.5), 5, { cap: 'round', opacity: 0.35 }));
}

/** Elbow to fingertips; the shadow it throws comes first. */
export function drawForearm(arm: Arm): void {
  const { pen, light, pose, elbow, foreRadius, fore, isLit, isBare, skin, look } = arm;
  const [ex] = elbow;
  const [wx] = pose.wrist;
  drawHand(arm);
  drawForeShadow(arm);
  if (isBare) pen.path(fore, skin);
  else drawSleeve(arm, fore);
  if (isBare && skin !== look.skin) {
    drawGleam(arm);
    drawJoint(wristOf(arm), fore, skin);
  }
  drawForeShade(arm);
  if (!isBare) drawCuff(wristOf(arm), fore);
  drawElbowFolds(arm);
  if (isLit && pose.layer === 'raised') {
    rim(pen, fore, light, Math.min(wx, ex) - foreRadius[0], Math.max(wx, ex) + foreRadius[0], 9, 0.6);
  }
  if (pose.watch) drawWatch(wristOf(arm));
}

/** The whole arm, in one piece. */
export function drawArm(arm: Arm): void {
  drawUpperArm(arm);
  drawForearm(arm);
}

/** A forearm that lies on the counter, with its shadow on the wood. */
export function drawRestingForearm(arm: Arm): void {
  const { pen, light, pose, elbow, foreRadius } = arm;
  const [wx, wy] = pose.wrist;
  const shadow = capsule(elbow[0], elbow[1] + 16, foreRadius[0], wx + 4, wy + 14, foreRadius[1]);
  pen.path(shadow, light.shade, { opacity: light.shadeAlpha * 0.6 });
  drawForearm(arm);
}
