import type { FaceName } from '../core/vocabulary/faces';

interface Companion {
  readonly person: string;
  /** Where they stand in the place. */
  readonly spot: { readonly x: number; readonly y: number; readonly scale: number };
}

/** Who is with a customer in a place. Pictures only: no rule and no word of a story depends on it. */
const COMPANIONS: Readonly<Record<string, Companion>> = {
  'walter in cafe': { person: 'noah', spot: { x: 706, y: 716, scale: 0.84 } },
};

export const companionOf = (person: string, backdrop: string): Companion | null =>
  COMPANIONS[`${person} in ${backdrop}`] ?? null;

const SHARED: Readonly<Record<FaceName, FaceName>> = {
  furious: 'anxious',
  irritated: 'neutral',
  wary: 'neutral',
  anxious: 'anxious',
  sad: 'sad',
  tearful: 'sad',
  ashamed: 'neutral',
  confused: 'confused',
  weary: 'weary',
  shocked: 'anxious',
  neutral: 'neutral',
  hopeful: 'hopeful',
  relieved: 'calm',
  calm: 'calm',
  pleased: 'calm',
  moved: 'calm',
  delighted: 'pleased',
};

/** A companion shares the customer's mood mildly, and never laughs beside someone in tears. */
export const sharedFace = (face: FaceName): FaceName => SHARED[face] ?? 'neutral';
