import type { Colour } from './colour';

export const HAIR_STYLES = ['afro', 'fringeBald', 'hijab', 'turban', 'bob', 'messy', 'waves', 'twists', 'bun'] as const;
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
  readonly freckles?: boolean;

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
  readonly beardColour?: Colour;
  readonly goatee?: boolean;
  readonly stubble?: boolean;

  /** Half widths. */
  readonly shoulders: number;
  readonly neck: number;
  readonly belly?: number;
  readonly clothes: Clothes;
  readonly cloth: Colour;
  /** What shows under the outer piece: shirt, scarf, print. */
  readonly inner: Colour;
  readonly accent: Colour;

  readonly glasses?: 'round' | 'square';
  readonly glassesColour?: Colour;
  readonly earring?: 'hoop' | 'stud' | 'pearl';
  readonly hearingAid?: boolean;
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
