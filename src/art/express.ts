import type { Face, FaceParameter } from './faceParameters';
import type { Look } from './look';

// What a beard or dark glasses cannot hide has to say it all.
const CARRIERS: ReadonlySet<FaceParameter> = new Set([
  'browIn',
  'browOut',
  'browLeft',
  'browRight',
  'lidTilt',
  'smile',
  'skew',
  'yaw',
  'pitch',
  'roll',
  'shoulders',
] as const);

const isHidden = ({ beard, shortBeard, moustache, glasses }: Look): boolean =>
  Boolean(beard ?? shortBeard ?? moustache) || glasses === 'dark';

/** A mood as this person shows it: where half the face is hidden, the rest moves more. */
export function expressed(mood: Face, look: Look): Face {
  const strength = look.expressiveness ?? (isHidden(look) ? 1.3 : 1);
  if (strength === 1) return mood;
  const shown: Record<FaceParameter, number> = { ...mood };
  for (const part of CARRIERS) shown[part] = mood[part] * strength;
  return shown;
}
