import type { FaceName } from '../core/vocabulary/faces';
import type { Face } from './faceParameters';
import { HEAVY_FACES } from './heavyFaces';
import { LIGHT_FACES } from './lightFaces';

/** Each mood is told by at least two regions of the face, so that it survives glasses, a beard and small sizes. */
export const FACES: Readonly<Record<FaceName, Partial<Face>>> = { ...HEAVY_FACES, ...LIGHT_FACES };
