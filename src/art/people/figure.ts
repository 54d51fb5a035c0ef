import type { PoseName } from '../../core/vocabulary/gestures';
import { towardsGrey } from '../colour';
import { type DisplayList, drawn, type Pen, type Placement } from '../displayList';
import { expressed } from '../express';
import { blendFaces, type Face } from '../face';
import { DAYLIGHT, type Light } from '../light';
import type { Look } from '../look';
import { clamp } from '../numbers';
import { armOf, drawArm, drawRestingForearm, drawUpperArm, shoulderOf } from './arms';
import { poseBetween } from './betweenPoses';
import { drawNeck } from './body';
import { drawCane } from './cane';
import { HAIR } from './hair';
import { drawHead } from './head';
import { type ArmPose, type Pose, poseFor } from './poses';
import type { Sitter } from './sitter';
import { drawTorso } from './torso';
import { drawChairBack, drawChairFront } from './wheelchair';

/** The box a figure is drawn in, and where the counter's edge crosses it. */
export const FIGURE = { width: 640, height: 790, counter: 704, centre: 320 } as const;

/**
 * The layers of a figure, back to front. They are drawn apart so that only what changed is drawn again, and so that
 * the counter can stand between the body and the forearms (`front`) that lie on it.
 */
export const FIGURE_LAYERS = ['hairBack', 'body', 'head', 'over', 'front'] as const;
export type FigureLayer = (typeof FIGURE_LAYERS)[number];

const SIDES = ['left', 'right'] as const;
const sign = (side: 'left' | 'right'): -1 | 1 => (side === 'left' ? -1 : 1);

/** Arms on their way from one pose to another; `t` 0-1, already eased. */
export interface PoseChange {
  readonly from: PoseName;
  readonly to: PoseName;
  readonly t: number;
}

/** How a pose moves the head that a mood holds. */
function posedFace(face: Face, look: Look, pose: PoseName): Face {
  const own = { ...face, yaw: clamp(face.yaw + look.turn, -1, 1), roll: face.roll + look.tip };
  switch (pose) {
    case 'forehead':
      return { ...own, pitch: Math.max(own.pitch, 0.45), roll: own.roll + 5 };
    case 'cover':
      return { ...own, pitch: Math.max(own.pitch, 0.6), yaw: own.yaw * 0.3, roll: own.roll * 0.6, lid: 0 };
    case 'wipe':
      return { ...own, tear: own.tear * 0.4, lid: Math.min(own.lid, 0.55), roll: own.roll + 4 };
    case 'phone':
    case 'call':
    case 'callHug':
      return { ...own, roll: own.roll * 0.5 + 4, yaw: own.yaw * 0.5 - 0.2 };
    case 'watch':
      return { ...own, gazeX: 0.1, gazeY: Math.max(own.gazeY, 0.2) };
    default:
      return own;
  }
}

/** The face under way between two poses lies between theirs, so a tear fades as it is wiped. */
function heldFace(mood: Face, look: Look, pose: PoseName | PoseChange): Face {
  const shown = expressed(mood, look);
  if (typeof pose === 'string') return posedFace(shown, look, pose);
  return blendFaces(posedFace(shown, look, pose.from), posedFace(shown, look, pose.to), clamp(pose.t));
}

function heldPose(look: Look, face: Face, pose: PoseName | PoseChange): Pose {
  if (typeof pose === 'string') return poseFor(pose, look);
  return poseBetween(poseFor(pose.from, look), poseFor(pose.to, look), clamp(pose.t), shoulderOf(look, face));
}

const headX = (face: Face): number => face.yaw * 6 - face.lean * 2;
const headY = (face: Face): number => face.pitch * 9 - face.breath * 3;

/** Draws inside the head's own space; the head is a little larger than life, so that the face carries far. */
function inHead(sitter: Sitter, draw: (sitter: Sitter) => void): void {
  const { pen, look, face } = sitter;
  const y = 251 + headY(face) + (look.drop ?? 0);
  pen.group({ x: headX(face), y, rotate: face.roll, originX: 0, originY: 110 }, () =>
    pen.group({ originX: 0, originY: 96, scaleX: 1.07, scaleY: 1.07 }, () => draw(sitter)),
  );
}

/** The arms of one layer, in the order they lie on each other. */
function armsIn(pose: Pose, layer: ArmPose['layer']): readonly ('left' | 'right')[] {
  return SIDES.filter((side) => pose[side].layer === layer).toSorted((a, b) => pose[a].order - pose[b].order);
}

function drawBodyLayer(sitter: Sitter, pose: Pose): void {
  const { face } = sitter;
  const arm = (side: 'left' | 'right') => armOf(sitter, pose[side], sign(side));
  for (const side of armsIn(pose, 'hanging')) drawArm(arm(side));
  drawNeck(sitter, headX(face) + face.roll * 0.8, headY(face));
  drawTorso(sitter);
  for (const side of armsIn(pose, 'across')) drawArm(arm(side));
  for (const side of armsIn(pose, 'resting')) drawUpperArm(arm(side));
}

/** What belongs to a person's layer and leans and breathes with them. */
function drawLayer(sitter: Sitter, pose: Pose, layer: FigureLayer): void {
  const arm = (side: 'left' | 'right') => armOf(sitter, pose[side], sign(side));
  switch (layer) {
    case 'hairBack':
      return inHead(sitter, HAIR[sitter.look.hair].back);
    case 'body':
      drawBodyLayer(sitter, pose);
      if (sitter.look.whiteCane) drawCane(sitter);
      return;
    case 'head':
      return inHead(sitter, drawHead);
    case 'over':
      for (const side of armsIn(pose, 'raised')) drawArm(arm(side));
      return;
    case 'front':
      for (const side of armsIn(pose, 'resting')) drawRestingForearm(arm(side));
  }
}

/** A chair stands still while the person in it leans. */
function drawLayerInChair(sitter: Sitter, pose: Pose, layer: FigureLayer): void {
  const { pen, look, face } = sitter;
  if (look.wheelchair && layer === 'hairBack') drawChairBack(pen);
  const size = 1 + face.lean * 0.025;
  const person = drawn((inner) => drawLayer({ ...sitter, pen: inner }, pose, layer));
  if (person.length > 0) {
    pen.group({ originY: FIGURE.counter + 8, scaleX: size, scaleY: size }, () => pen.add(person));
  }
  if (look.wheelchair && layer === 'over') drawChairFront(pen);
}

function placeInBox(look: Look, light: Light): Placement {
  const size = look.scale ?? 1;
  return {
    x: FIGURE.centre,
    y: look.wheelchair ? 46 : 0,
    originX: 0,
    originY: FIGURE.counter + 8,
    scaleX: size,
    scaleY: size,
    tint: light.tint,
    saturation: light.saturation,
  };
}

// Cold light takes colour out of skin; a little more of its own keeps it from turning grey.
function inLight(look: Look, light: Light): Look {
  const cold = clamp((0.6 - light.weather) / 0.6);
  return cold === 0 ? look : { ...look, skin: towardsGrey(look.skin, -0.45 * cold) };
}

/** One person, or some layers of one, in a box of 640 x 790 with the counter's edge at y 704. */
export function figure(
  look: Look,
  mood: Face,
  pose: PoseName | PoseChange,
  light: Light = DAYLIGHT,
  layers: readonly FigureLayer[] = FIGURE_LAYERS,
): DisplayList {
  const face = heldFace(mood, look, pose);
  const spec = heldPose(look, face, pose);
  return drawn((pen: Pen) => {
    pen.group(placeInBox(look, light), () => {
      for (const layer of layers) drawLayerInChair({ pen, look: inLight(look, light), face, light }, spec, layer);
    });
  });
}
