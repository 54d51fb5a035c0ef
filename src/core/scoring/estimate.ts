import { TOP_LEVEL } from '../vocabulary/dimensions';

/** How an answer moves the estimate of a skill (scoring.md, "Progress"; Pelanek 2016): gain falls with what is known. */
export const ELO = { slope: 1.7, gain: 1.6, settling: 0.25, leastGain: 0.12 } as const;

/**
 * The author's difficulty (1 to 5) on the scale of skill, whose unit is the spread (sd) between people. Half a unit a step:
 * in a medium story a middling person gets half of the points, and an author who is one step off is off by just what the
 * simulated learners had to bear.
 */
export const DIFFICULTIES: Readonly<Record<number, number>> = { 1: -1, 2: -0.5, 3: 0, 4: 0.5, 5: 1 };

/** A skill as estimated: its place on the scale, and how many answers that stands on. */
export interface Estimate {
  readonly theta: number;
  readonly probes: number;
}

/** Nothing is known: the middle of the scale. */
export const UNKNOWN: Estimate = { theta: 0, probes: 0 };

/** Where a story stands on the scale of skill; one without a difficulty counts as medium. */
export const difficultyOf = (difficulty: number | null): number => DIFFICULTIES[difficulty ?? 3] ?? 0;

/** Share of the points (0 to 1) that somebody of this skill is expected to get: 1 / (1 + e^(-1.7 (theta - b))). */
export const expectedShare = (theta: number, difficulty: number): number =>
  1 / (1 + Math.exp(-ELO.slope * (theta - difficulty)));

/** How far one answer may move the estimate after `probes` others: max(0.12, 1.6 / (1 + 0.25 n)). */
export const gainAfter = (probes: number): number => Math.max(ELO.leastGain, ELO.gain / (1 + ELO.settling * probes));

/** The estimate after one more answer of a level 0 to 4: theta += k (level / 4 - expected). */
export function estimateAfter({ theta, probes }: Estimate, level: number, difficulty: number): Estimate {
  const surprise = level / TOP_LEVEL - expectedShare(theta, difficulty);
  return { theta: theta + gainAfter(probes) * surprise, probes: probes + 1 };
}

/** Fewest answers that are worth a band. */
export const LEAST_PROBES = 10;

/**
 * Error of the estimate in units of skill, as measured on 4,000 simulated learners whose answers come in stories of ten,
 * each with its difficulty wrong by half a unit (test/bench/learners.ts).
 */
export const ERRORS = [
  { probes: 10, error: 0.59 },
  { probes: 20, error: 0.48 },
  { probes: 40, error: 0.37 },
] as const;

/**
 * The error after some answers: straight between the measured points where answers are counted in doublings, and no smaller
 * after the last of them, since nothing was measured there. Null while there are too few.
 */
export function errorAfter(probes: number): number | null {
  if (probes < LEAST_PROBES) return null;
  const above = ERRORS.findIndex((measured) => measured.probes >= probes);
  const [from, to] = [ERRORS[above - 1], ERRORS[above]];
  if (to === undefined) return ERRORS[ERRORS.length - 1]?.error ?? null;
  if (from === undefined) return to.error;
  const way = Math.log2(probes / from.probes) / Math.log2(to.probes / from.probes);
  return from.error + (to.error - from.error) * way;
}

/** What is known of a skill: a range of shares of the points in a medium story, 0 to 100 and not rounded. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

/** One error down and one up, as shares of the points in a medium story; null while there are too few answers. */
export function bandOf({ theta, probes }: Estimate): Band | null {
  const error = errorAfter(probes);
  if (error === null) return null;
  return { low: 100 * expectedShare(theta - error, 0), high: 100 * expectedShare(theta + error, 0) };
}

/** The words for how far a skill has come, the lowest first. The last is a matter of evidence, not of a number alone. */
export const SKILL_WORDS = ['starting', 'growing', 'steady', 'secure'] as const;
export type SkillWord = (typeof SKILL_WORDS)[number];

/**
 * Share of the points where the next word begins. They are the lines of misery, mediocre and magic, which everybody in the
 * game knows by sight; 65 stands for "a little above average, always" (Hyken).
 */
export const WORD_LINES = { growing: 40, steady: 65 } as const;

/** The word for one share of the points, 0 to 100. */
export function wordAt(share: number): Exclude<SkillWord, 'secure'> {
  if (share < WORD_LINES.growing) return 'starting';
  return share < WORD_LINES.steady ? 'growing' : 'steady';
}
