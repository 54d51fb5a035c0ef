import type { FaceName } from '../core/vocabulary/faces';
import { REST, type Face, type FaceParameter } from './faceParameters';
import { lerp } from './numbers';

export { type Face, REST } from './faceParameters';

/** Each mood is told by at least two regions of the face, so that it survives glasses, a beard and small sizes. */
export const FACES: Readonly<Record<FaceName, Partial<Face>>> = {
  neutral: { smile: 0.02 },
  furious: {
    browIn: -1.15,
    browOut: 0.5,
    pinch: 1,
    lid: 0.98,
    lidTilt: -1,
    cheek: 0.3,
    pupil: 0.8,
    mouthWidth: 1.12,
    smile: -0.75,
    open: 0.5,
    square: 1,
    upperTeeth: 1,
    lowerTeeth: 1,
    flush: 1,
    flare: 1,
    pitch: 0.22,
    shoulders: 0.7,
    lean: 0.7,
    yaw: -0.1,
  },
  irritated: {
    browIn: -0.95,
    browOut: -0.25,
    pinch: 0.85,
    lid: 0.62,
    lidTilt: -0.55,
    smile: -0.55,
    press: 1,
    mouthWidth: 0.78,
    gazeX: 0.95,
    gazeY: -0.5,
    flare: 0.5,
    yaw: 0.3,
    roll: 3,
    shoulders: 0.25,
  },
  wary: {
    browIn: -0.5,
    browLeft: -0.7,
    browRight: 1.5,
    pinch: 0.3,
    lid: 0.68,
    cheek: 0.42,
    smile: -0.2,
    skew: 1.25,
    press: 0.45,
    mouthWidth: 0.8,
    gazeX: -0.6,
    yaw: 0.7,
    roll: 4,
    lean: -0.5,
  },
  anxious: {
    browIn: 0.95,
    browOut: -0.3,
    pinch: 0.85,
    lid: 1.2,
    lidTilt: 0.5,
    pupil: 0.75,
    smile: -0.4,
    open: 0.17,
    square: 0.9,
    upperTeeth: 0.9,
    lowerTeeth: 1,
    mouthWidth: 1.06,
    gazeX: 0.4,
    gazeY: -0.1,
    shoulders: 0.85,
    yaw: -0.25,
    pitch: -0.05,
  },
  sad: {
    browIn: 0.85,
    browOut: -0.75,
    pinch: 0.3,
    lid: 0.6,
    lidTilt: 1,
    gazeY: 0.75,
    gazeX: -0.25,
    smile: -0.75,
    mouthWidth: 0.78,
    pout: 0.75,
    pitch: 0.55,
    roll: 6,
    shoulders: -0.75,
    yaw: -0.3,
  },
  tearful: {
    browIn: 1.15,
    browOut: -0.4,
    pinch: 0.85,
    lid: 0.66,
    lidTilt: 0.8,
    cheek: 0.5,
    wet: 1,
    tear: 0.62,
    smile: -0.8,
    open: 0.2,
    square: 0.6,
    lowerTeeth: 0.5,
    mouthWidth: 0.95,
    wobble: 1,
    blush: 0.55,
    bags: 0.4,
    pitch: 0.12,
    shoulders: 0.2,
    roll: -3,
  },
  ashamed: {
    browIn: 0.6,
    browOut: -0.1,
    lid: 0.48,
    lidTilt: 0.35,
    gazeX: 0.7,
    gazeY: 0.95,
    smile: -0.05,
    skew: -0.8,
    press: 0.9,
    mouthWidth: 0.72,
    blush: 1,
    yaw: 0.75,
    pitch: 0.5,
    roll: 9,
    shoulders: 0.25,
  },
  confused: {
    browIn: 0.05,
    browLeft: -0.7,
    browRight: 1.15,
    pinch: 0.55,
    lid: 1.04,
    gazeX: -0.6,
    gazeY: -0.85,
    smile: -0.22,
    skew: -0.9,
    open: 0.12,
    round: 0.3,
    mouthWidth: 0.74,
    roll: -12,
    yaw: -0.35,
  },
  weary: {
    browIn: 0.35,
    browOut: -0.6,
    lid: 0.34,
    lidTilt: 0.55,
    gazeY: 0.35,
    smile: -0.12,
    open: 0.08,
    mouthWidth: 0.8,
    bags: 1,
    pitch: 0.3,
    roll: 10,
    shoulders: -1,
    yaw: 0.2,
  },
  shocked: {
    browIn: 1.15,
    browOut: 1.1,
    lid: 1.38,
    pupil: 0.72,
    smile: 0,
    open: 0.62,
    round: 0.7,
    mouthWidth: 0.78,
    pitch: -0.15,
    lean: -0.8,
    shoulders: 0.5,
  },
  hopeful: {
    browIn: 0.75,
    browOut: 0.3,
    lid: 1.14,
    pupil: 1.15,
    gazeY: -0.25,
    smile: 0.42,
    open: 0.1,
    upperTeeth: 0.6,
    mouthWidth: 0.92,
    blush: 0.25,
    pitch: -0.3,
    lean: 0.5,
    yaw: -0.15,
    shoulders: 0.2,
  },
  relieved: {
    browIn: 0.55,
    browOut: -0.15,
    lid: 0,
    cheek: 0.12,
    smile: 0.5,
    open: 0.16,
    mouthWidth: 0.92,
    blush: 0.25,
    pitch: -0.5,
    roll: -8,
    shoulders: -0.8,
    breath: 1,
  },
  calm: {
    browIn: 0.18,
    browOut: 0.14,
    lid: 0.8,
    cheek: 0.22,
    smile: 0.55,
    mouthWidth: 1.02,
    shoulders: -0.3,
    roll: -2,
  },
  pleased: {
    browIn: 0.25,
    browOut: 0.4,
    lid: 0.86,
    cheek: 0.62,
    smile: 0.95,
    open: 0.24,
    upperTeeth: 1,
    mouthWidth: 1.18,
    blush: 0.5,
    pitch: -0.1,
    roll: -3,
  },
  delighted: {
    browIn: 0.55,
    browOut: 0.6,
    lid: 0.02,
    cheek: 1,
    smile: 1.05,
    open: 0.78,
    upperTeeth: 1,
    mouthWidth: 1.24,
    blush: 0.8,
    pitch: -0.35,
    roll: -6,
    shoulders: 0.4,
    lean: 0.2,
  },
  moved: {
    browIn: 1.2,
    browOut: -0.35,
    pinch: 0.5,
    lid: 0.78,
    lidTilt: 0.4,
    cheek: 0.5,
    wet: 1,
    tear: 0.26,
    smile: 0.6,
    press: 0.6,
    wobble: 0.5,
    mouthWidth: 0.94,
    blush: 0.7,
    roll: 9,
    pitch: 0.1,
    yaw: -0.25,
    shoulders: 0.3,
  },
};

/** A face by name, or from the parameters that differ from rest. An unknown name is a neutral face. */
export function faceOf(face: FaceName | Partial<Face>): Face {
  if (typeof face !== 'string') return { ...REST, ...face };
  return { ...REST, ...(FACES[face] ?? FACES.neutral) };
}

const PARAMETERS = Object.keys(REST) as readonly FaceParameter[];

/** How far each part of a face is on its way from one mood to the next, 0-1. */
export type Progress = (parameter: FaceParameter) => number;

/** Each part of the face its own way between two moods; `progress` says how far. */
export function blendParts(from: Face, to: Face, progress: Progress): Face {
  const blended = { ...REST };
  for (const name of PARAMETERS) blended[name] = lerp(from[name], to[name], progress(name));
  return blended;
}

/** `t` of the way between two moods; any value in between is a face too. */
export const blendFaces = (from: Face, to: Face, t: number): Face => blendParts(from, to, () => t);

/** Largest change of any one part between two faces. */
export function faceDistance(a: Face, b: Face): number {
  return PARAMETERS.reduce((largest, name) => Math.max(largest, Math.abs(a[name] - b[name])), 0);
}

/** Mouth shapes laid over any mood: jaw and lips come from the viseme, corners and skew from the mood. */
export const VISEMES = {
  rest: {},
  mbp: { open: 0, press: 0.8 },
  ah: { open: 0.55, mouthWidth: 0.95, upperTeeth: 0.5 },
  eh: { open: 0.32, mouthWidth: 1.12, upperTeeth: 0.8 },
  oh: { open: 0.5, mouthWidth: 0.92, round: 0.75 },
  oo: { open: 0.3, mouthWidth: 0.76, round: 1 },
  fv: { open: 0.1, press: 0.3, upperTeeth: 1 },
  ee: { open: 0.2, mouthWidth: 1.16, upperTeeth: 1, lowerTeeth: 0.5 },
} as const satisfies Record<string, Partial<Face>>;
export type Viseme = keyof typeof VISEMES;

/** The mood while it says `viseme`; `amount` 0-1, more is louder. */
export function talk(mood: Face, viseme: Viseme, amount = 1): Face {
  const shape: Partial<Face> = VISEMES[viseme];
  const said = { ...mood };
  for (const name of ['open', 'round', 'press', 'upperTeeth', 'lowerTeeth'] as const) {
    said[name] = lerp(mood[name], shape[name] ?? mood[name], amount);
  }
  if (shape.mouthWidth !== undefined) {
    said.mouthWidth = lerp(mood.mouthWidth, shape.mouthWidth * (0.7 + 0.3 * mood.mouthWidth), amount);
  }
  if (shape.open) said.square = mood.square * (1 - 0.75 * amount);
  return said;
}

/** The mood with its lids `shut` 0-1; the brows follow a little. */
export const blink = (mood: Face, shut: number): Face => ({
  ...mood,
  lid: mood.lid * (1 - shut),
  browIn: mood.browIn - 0.08 * shut,
  browOut: mood.browOut - 0.08 * shut,
});
