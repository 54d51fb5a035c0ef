import type { Arrival, EmotionRoot, Length, Phase } from '../model/words';

/**
 * Every number of the customer model in one place. All are design choices: no evidence claims an exact value
 * (scoring.md, "State and update"); golden grids in test/golden pin what they add up to.
 */
export const LIMITS = { low: 0, high: 100 } as const;

/** Where mediocre and magic begin, in points of feeling. Magic is "a little above average, always" (Hyken). */
export const GRADE_LINES = { mediocre: 40, magic: 65 } as const;

/** Lowest feeling of each of the seven words. */
export const BAND_LINES = [0, 13, 27, 40, 52, 65, 82] as const;

/** Feeling held until warmth and advice have both been shown at a turning point, or while a must need is open. */
export const HELD_AT = 64;

/** Feeling X = trust - slope * max(0, heat - from). */
export const HEAT_ON_FEELING = { slope: 0.3, from: 30 } as const;

/** How much warmth and advice weigh by phase: warm at start and end, competent in the middle (Packard, Li & Berger 2023). */
export const PHASE_WEIGHTS: Readonly<Record<Phase, { readonly empathy: number; readonly advice: number }>> = {
  open: { empathy: 1.15, advice: 0.85 },
  work: { empathy: 0.7, advice: 1.3 },
  close: { empathy: 1.1, advice: 0.9 },
};

/** Change of trust and heat is multiplied by this, so that few good turns can do what many do. */
export const PACE: Readonly<Record<Length, number>> = { moment: 3, short: 1.7, full: 1 };

/** Parts of the drive d of one reply, per level away from the middle level 2. */
export const DRIVE = {
  advice: 3.2,
  empathy: 2.6,
  hardSell: 5,
  behaviourShown: 1.2,
  behaviourBroken: 2,
  /** Good advice is divided by heat / this: too upset to take it in. */
  upset: 150,
} as const;

/** How drive becomes trust. Losses bite, and more where trust was high. */
export const TRUST = { gain: 1.4, loss: 1.5, lossFloor: 0.4, lossSlope: 0.6 } as const;

/** What moves heat, per level away from 2 (hard sell: below 2) and per point of effort. */
export const HEAT = { empathy: 5, advice: 1.2, cooling: 1, hardSell: 6, effort: 5 } as const;

/** What each turn costs patience, and what good advice and warmth give back, per level. */
export const PATIENCE = { turn: 3, effort: 7, poorAdvice: 2, hardSell: 2, goodAdvice: 2, warmth: 1 } as const;

/** Each reply with a 0 or 1 on any scale lowers the ceiling of trust, so that a lie and its repair never pay. */
export const ONCE_BITTEN = { drop: 12, floor: 60, badLevel: 1 } as const;

/** Levels needed once each, at a turning point, before feeling may reach magic. */
export const MAGIC_NEEDS = { empathy: 3, advice: 3 } as const;

/** How a customer arrives (rulings.md, "Defaults"). `usual` is 60 for all. */
export const ARRIVAL_STATES: Readonly<
  Record<Arrival, { readonly trust: number; readonly heat: number; readonly patience: number }>
> = {
  furious: { trust: 26, heat: 86, patience: 46 },
  angry: { trust: 30, heat: 72, patience: 54 },
  worried: { trust: 38, heat: 58, patience: 60 },
  wary: { trust: 44, heat: 40, patience: 60 },
  fine: { trust: 70, heat: 22, patience: 75 },
  glad: { trust: 80, heat: 12, patience: 85 },
};

/** The feeling before the incident where an author names none, 0-100. */
export const USUAL_FEELING = 60;

/** The emotion underneath where an author names none. */
export const ARRIVAL_ROOTS: Readonly<Record<Arrival, EmotionRoot>> = {
  furious: 'angry',
  angry: 'angry',
  worried: 'afraid',
  wary: 'calm',
  fine: 'calm',
  glad: 'calm',
};
