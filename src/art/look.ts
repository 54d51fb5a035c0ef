import type { Colour } from './colour';

export const HAIR_STYLES = [
  'afro',
  'fringeBald',
  'hijab',
  'turban',
  'bob',
  'messy',
  'waves',
  'twists',
  'bun',
  'bald',
  'fade',
  'curls',
  'locs',
  'long',
  'ponytail',
  'braids',
  'sidePart',
] as const;
export type HairStyle = (typeof HAIR_STYLES)[number];

export const CLOTHES = [
  'blazer',
  'suit',
  'cardigan',
  'coat',
  'scarfcoat',
  'jacket',
  'hoodie',
  'blouse',
  'knit',
  'shirt',
  'workJacket',
  'dress',
  'kurta',
  'tee',
] as const;
export type Clothes = (typeof CLOTHES)[number];

/** How one drawn person looks: never a role, never a mood. Lengths are in figure units (head height 210). */
export interface Look {
  /** How the head is held at rest: yaw -1 to 1, and degrees of tilt. Nobody sits like a passport photo. */
  readonly turn: number;
  readonly tip: number;
  /** How much lower than usual the head sits. */
  readonly drop?: number;
  /** Size of the whole figure; a child is smaller. */
  readonly scale?: number;
  /** 0 young to 1 old: folds, bags, neck. */
  readonly age: number;

  readonly skin: Colour;
  /** Half widths and depth of the skull. */
  readonly headWidth: number;
  readonly jaw: number;
  readonly chin: number;
  /** 0 to 1: a soft second chin. */
  readonly jowl?: number;
  readonly freckles?: boolean;
  /** Paler patches, the same on both sides of the face. */
  readonly vitiligo?: boolean;

  readonly eyeColour: Colour;
  readonly eyelid?: 'mono';
  readonly eyeTilt?: number;
  /** 0 to 1. */
  readonly lash: number;
  readonly browWeight: number;
  readonly browColour?: Colour;
  readonly noseWidth: number;
  readonly noseLength?: number;
  readonly upperLip: number;
  readonly lowerLip: number;
  readonly lipColour?: Colour;

  readonly hair: HairStyle;
  readonly hairColour: Colour;
  readonly hairStreak?: Colour;
  /** Colour of the cap or band under a hijab or turban. */
  readonly under?: Colour;
  readonly moustache?: boolean;
  readonly beard?: boolean;
  readonly shortBeard?: boolean;
  readonly beardColour?: Colour;
  readonly goatee?: boolean;
  readonly stubble?: boolean;
  /** How much larger brows and head move than a mood asks; more where a beard or dark glasses hide the rest. */
  readonly expressiveness?: number;

  /** Half widths. */
  readonly shoulders: number;
  readonly neck: number;
  readonly belly?: number;
  /** Thickness of the arms; 1 is usual. */
  readonly arms?: number;
  /** Share of the shoulders that the waist measures; 0.7 is usual. */
  readonly waist?: number;
  /** How far the shoulders fall away from the neck, in units. */
  readonly slope?: number;
  /** 0 to 1: a round belly before the trunk. */
  readonly bump?: number;
  readonly clothes: Clothes;
  readonly cloth: Colour;
  /** What shows under the outer piece: shirt, scarf, print. */
  readonly inner: Colour;
  readonly accent: Colour;

  readonly glasses?: 'round' | 'square' | 'dark';
  readonly glassesColour?: Colour;
  readonly earring?: 'hoop' | 'stud' | 'pearl';
  readonly hearingAid?: boolean;
  readonly cochlearImplant?: boolean;
  /** The side, as we see it, of a forearm and hand that are not grown. */
  readonly prosthesis?: 'left' | 'right';
  readonly whiteCane?: boolean;
  readonly wheelchair?: boolean;
}

/** Stands in for a person nobody has drawn. */
export const PLAIN_LOOK: Look = {
  turn: 0.1,
  tip: 1,
  age: 0.3,
  skin: '#D09A68',
  headWidth: 75,
  jaw: 57,
  chin: 94,
  eyeColour: '#3A2418',
  lash: 0.3,
  browWeight: 7,
  noseWidth: 1.05,
  upperLip: 0.9,
  lowerLip: 1,
  hair: 'messy',
  hairColour: '#3B2F2C',
  shoulders: 170,
  neck: 32,
  clothes: 'hoodie',
  cloth: '#7A8FA8',
  inner: '#EFE3CC',
  accent: '#5E7188',
};
