import { darker } from '../colour';
import type { Look } from '../look';
import { capsule, path, type Point } from '../shapes';
import { bodyOutline } from './body';
import { HANDS } from './hands';
import type { ArmPose } from './poses';
import { rim } from './rim';
import type { Sitter } from './sitter';
import { drawPattern } from './torso';

const SHIRT_CUFFS: ReadonlySet<Look['clothes']> = new Set(['suit', 'blazer', 'jacket'] as const);
const KNITTED_CUFFS: ReadonlySet<Look['clothes']> = new Set(['knit', 'cardigan', 'hoodie'] as const);

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
}

/** Measures one arm of a sitter. */
export function armOf(sitter: Sitter, pose: ArmPose, side: -1 | 1): Arm {
  const { look, face, light } = sitter;
  const shoulder: Point = [side * (look.shoulders - 44), 460 - face.shoulders * 15];
  const elbow: Point = [shoulder[0] + pose.elbow[0], shoulder[1] + pose.elbow[1]];
  const size = look.shoulders / 170;
  // A raised arm comes towards us and is seen foreshortened.
  const bent = pose.layer === 'raised' ? 0.8 : 1;
  const upperRadius = [39 * size, 34 * size * bent] as const;
  const foreRadius = [33.5 * size * bent, 24 * Math.sqrt(size)] as const;
  const angle = Math.atan2(pose.wrist[1] - elbow[1], pose.wrist[0] - elbow[0]);
  return {
    ...sitter,
    pose,
    side,
    shoulder,
    elbow,
    upperRadius,
    foreRadius,
    along: [Math.cos(angle), Math.sin(angle)],
    upper: capsule(...shoulder, upperRadius[0], ...elbow, upperRadius[1]),
    fore: capsule(...elbow, foreRadius[0], ...pose.wrist, foreRadius[1]),
    isLit: side === light.from,
  };
}

function drawSleeve({ pen, look }: Arm, piece: string): void {
  pen.path(piece, look.cloth);
  drawPattern(pen, look, piece);
}

/** The line across the arm at `distance` past the wrist, `reach` to either side. */
function cut({ pose, along: [ux, uy] }: Arm, reach: number, distance: number): string {
  const [wx, wy] = pose.wrist;
  const x = wx + ux * distance;
  const y = wy + uy * distance;
  return path`M${x + uy * reach} ${y - ux * reach}L${x - uy * reach} ${y + ux * reach}`;
}

/** Shoulder to elbow. */
export function drawUpperArm(arm: Arm): void {
  const { pen, look, face, light, shoulder, elbow, upperRadius, upper, isLit } = arm;
  const [sx, sy] = shoulder;
  const [ex, ey] = elbow;
  pen.clip(bodyOutline(look, face), () => pen.line(upper, light.shade, 9, { opacity: light.shadeAlpha * 0.55 }));
  drawSleeve(arm, upper);
  const top = sx - light.from * (isLit ? 44 : 26);
  const bottom = ex - light.from * (isLit ? 34 : 20);
  const shadow = capsule(top, sy - 50, upperRadius[0], bottom, ey + 20, upperRadius[1]);
  pen.clip(upper, () => pen.path(shadow, light.shade, { opacity: light.shadeAlpha * (isLit ? 0.55 : 0.85) }));
  if (isLit) rim(pen, upper, light, Math.min(sx, ex) - upperRadius[0], Math.max(sx, ex) + upperRadius[0], 10, 0.8);
}

function drawHand(arm: Arm): void {
  const { pen, look, pose, side, foreRadius } = arm;
  const hand = pose.hand;
  if (hand === null) return;
  const size = look.shoulders > 180 ? 1.08 : look.shoulders < 160 ? 0.94 : 1;
  const [x, y] = pose.wrist;
  pen.group({ x, y, rotate: pose.turn, scaleX: size * (side > 0 ? 1 : -1), scaleY: size }, () => {
    pen.path('M-17 14L-16 -10L16 -10L17 14Z', look.skin);
    HANDS[hand](pen, look.skin);
  });
  if (SHIRT_CUFFS.has(look.clothes)) pen.line(cut(arm, foreRadius[1] - 3, 5), look.inner, 12, { cap: 'butt' });
}

function drawForeShade(arm: Arm): void {
  const { pen, look, light, pose, elbow, along, foreRadius, fore } = arm;
  const [ux, uy] = along;
  const [ex, ey] = elbow;
  const [wx, wy] = pose.wrist;
  const [elbowRadius, wristRadius] = foreRadius;
  const aside = Math.sign(ux || 1);
  const [nx, ny] = [-uy * aside, Math.abs(ux)];
  pen.clip(fore, () => pen.line(fore, darker(look.cloth, 0.5), 3.2, { opacity: 0.32 }));
  const under = capsule(ex + nx * 16, ey + ny * 18 + 4, elbowRadius, wx + nx * 12, wy + ny * 14 + 3, wristRadius);
  pen.clip(fore, () => pen.path(under, light.shade, { opacity: light.shadeAlpha * 0.85 }));
}

function drawCuff(arm: Arm): void {
  const { pen, look, foreRadius, fore } = arm;
  const edge = cut(arm, foreRadius[1], -12);
  if (KNITTED_CUFFS.has(look.clothes)) {
    pen.clip(fore, () => pen.line(edge, look.accent, 26, { cap: 'butt', opacity: 0.85 }));
  } else {
    pen.line(edge, darker(look.cloth, 0.35), 2, { opacity: 0.5 });
  }
}

function drawElbowFolds({ pen, look, elbow, along, upperRadius }: Arm): void {
  const [ux, uy] = along;
  const [ex, ey] = elbow;
  const r = upperRadius[1];
  const [nx, ny] = [-uy, ux];
  const long = path`M${ex - ux * 4 + nx * r * 0.9} ${ey - uy * 4 + ny * r * 0.9}q${ux * 18 - nx * 10} ${uy * 18 - ny * 10} ${ux * 26 - nx * 26} ${uy * 26 - ny * 26}`;
  const short = path`M${ex + nx * r * 0.2} ${ey + ny * r * 0.2}q${ux * 10} ${uy * 10} ${ux * 22 - nx * 8} ${uy * 22 - ny * 8}`;
  pen.line(long + short, darker(look.cloth, 0.45), 2.6, { opacity: 0.45 });
}

function drawWatch(arm: Arm): void {
  const { pen, pose, along, foreRadius } = arm;
  const x = pose.wrist[0] - along[0] * 6;
  const y = pose.wrist[1] - along[1] * 6;
  pen.line(cut(arm, foreRadius[1] + 1, -6), '#4b2f24', 15, { cap: 'butt' });
  pen.ellipse(x, y, 15, 15, '#E8C47A');
  pen.ellipse(x, y, 11.5, 11.5, '#fffaf0');
  pen.line(path`M${x} ${y}v-8M${x} ${y}l5 3`, '#2b2c38', 2);
}

/** Elbow to fingertips; the shadow it throws on the trunk comes first. */
export function drawForearm(arm: Arm): void {
  const { pen, look, face, light, pose, elbow, foreRadius, fore, isLit } = arm;
  const [ex, ey] = elbow;
  const [wx, wy] = pose.wrist;
  drawHand(arm);
  if (pose.layer === 'across') {
    const shadow = capsule(ex, ey + 9, foreRadius[0], wx, wy + 10, foreRadius[1]);
    pen.clip(bodyOutline(look, face), () => pen.path(shadow, light.shade, { opacity: light.shadeAlpha * 0.9 }));
  }
  drawSleeve(arm, fore);
  drawForeShade(arm);
  drawCuff(arm);
  drawElbowFolds(arm);
  if (isLit && pose.layer === 'raised') {
    rim(pen, fore, light, Math.min(wx, ex) - foreRadius[0], Math.max(wx, ex) + foreRadius[0], 9, 0.6);
  }
  if (pose.watch) drawWatch(arm);
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
