import { blendParts, type Face } from '../art/face';
import type { FaceParameter } from '../art/faceParameters';
import { clamp, easeInOut } from '../art/numbers';

const EYES: ReadonlySet<FaceParameter> = new Set([
  'lid',
  'lidTilt',
  'cheek',
  'gazeX',
  'gazeY',
  'pupil',
  'wet',
] as const);
const BODY: ReadonlySet<FaceParameter> = new Set(['shoulders', 'yaw', 'pitch', 'roll', 'lean', 'breath'] as const);
const BROWS: ReadonlySet<FaceParameter> = new Set(['browIn', 'browOut', 'browLeft', 'browRight', 'pinch'] as const);

/** Brows lead, then the eyes, then the mouth; head and shoulders come last. In ms. */
export function delayOf(parameter: FaceParameter): number {
  if (BROWS.has(parameter)) return 0;
  if (EYES.has(parameter)) return 60;
  return BODY.has(parameter) ? 200 : 120;
}

/** Tears need time: the eyes fill before one runs. In ms. */
const SLOW: Partial<Record<FaceParameter, { readonly delay: number; readonly lasts: number }>> = {
  wet: { delay: 60, lasts: 900 },
  tear: { delay: 700, lasts: 1400 },
};

/** How long a change of face takes: a shock is quick, a turning point slow. */
export function changeLength(isTurningPoint: boolean, isShock: boolean): number {
  if (isShock) return 260;
  return isTurningPoint ? 700 : 420;
}

/** When the last part of the face has arrived. */
export const changeEnds = (length: number): number => Math.max(length + 200, 2100);

// Head and shoulders go a little too far and come back; a face that did so would look like a puppet's.
const overshoot = (t: number): number => easeInOut(t) + 0.06 * Math.sin(Math.PI * t) * t * 2;

/** The face `elapsed` ms into a change that takes `length`. */
export function faceDuring(from: Face, to: Face, elapsed: number, length: number): Face {
  return blendParts(from, to, (parameter) => {
    const isDrying = parameter === 'tear' && to.tear < from.tear;
    const slow = isDrying ? { delay: 0, lasts: 600 } : SLOW[parameter];
    const delay = slow?.delay ?? delayOf(parameter);
    const t = clamp((elapsed - delay) / (slow?.lasts ?? length));
    return BODY.has(parameter) ? overshoot(t) : easeInOut(t);
  });
}
