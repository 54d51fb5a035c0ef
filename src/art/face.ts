import type { FaceName } from '../core/vocabulary/faces';
import { type Face, type FaceParameter, REST } from './faceParameters';
import { FACES } from './faceTable';
import { lerp } from './numbers';

export { type Face, REST } from './faceParameters';
export { FACES } from './faceTable';

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

// Eyes go all the way, the head a good half of it.
const HEAD_SHARE = 0.6;

/** Where a customer may look: at you, at the clock on the wall, at the queue behind, away from everybody, at the floor. */
export const GAZES = {
  you: { gazeX: 0, gazeY: 0, yaw: 0, pitch: 0 },
  clock: { gazeX: 0.85, gazeY: -0.75, yaw: 0.32, pitch: -0.25 },
  queue: { gazeX: -0.9, gazeY: -0.05, yaw: -0.4, pitch: 0 },
  away: { gazeX: 0.95, gazeY: 0.15, yaw: 0.5, pitch: 0.05 },
  down: { gazeX: -0.15, gazeY: 1, yaw: -0.05, pitch: 0.4 },
} as const satisfies Record<string, Partial<Face>>;
export type GazeName = keyof typeof GAZES;

/**
 * The mood while it looks at `gaze`. Eyes arrive first: `eyes` and `head` 0-1 say how far each has turned, the head
 * a little later and never the whole way.
 */
export function lookAt(mood: Face, gaze: GazeName, eyes = 1, head = eyes): Face {
  const to = GAZES[gaze];
  const shift = (part: 'yaw' | 'pitch') => mood[part] + to[part] * HEAD_SHARE * head;
  return {
    ...mood,
    gazeX: lerp(mood.gazeX, to.gazeX, eyes),
    gazeY: lerp(mood.gazeY, to.gazeY, eyes),
    yaw: shift('yaw'),
    pitch: shift('pitch'),
  };
}

/** The mood with a laugh laid over it; `amount` 0-1, and `beat` 0-1 is where in one ha it is. It reaches the eyes. */
export function laugh(mood: Face, amount: number, beat = 0): Face {
  const bounce = Math.sin(beat * Math.PI * 2) * amount;
  const laughing = {
    ...mood,
    lid: Math.min(mood.lid, 0.04),
    lidTilt: 0,
    cheek: 1,
    smile: Math.max(mood.smile, 1),
    mouthWidth: Math.max(mood.mouthWidth, 1.2),
    open: 0.62,
    round: 0,
    press: 0,
    pout: 0,
    square: 0,
    upperTeeth: 1,
    lowerTeeth: 0,
    blush: Math.max(mood.blush, 0.7),
    pitch: mood.pitch - 0.25,
  };
  const face = blendFaces(mood, laughing, amount);
  return { ...face, open: face.open + 0.12 * bounce, shoulders: face.shoulders + 0.3 * bounce };
}
