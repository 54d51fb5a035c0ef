import type { Spread } from './cohortViews';
import { FEWEST } from './cohortCells';

/**
 * A sample quartile: `share` of the way through the sorted values, between neighbours in proportion (type 7 of Hyndman and
 * Fan, "Sample quantiles in statistical packages", 1996).
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)] as number, sorted[Math.ceil(at)] as number];
  return low + (high - low) * (at - Math.floor(at));
}

/** The middle half of values of at least five people; null for fewer. Lowest and highest are one person each, and never told. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length < FEWEST) return null;
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => whole(quantile(values, share)));
  return { low: low as number, middle: middle as number, high: high as number };
}

/** The mean; 0 of nothing. */
export const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Whole numbers, half away from zero, never minus zero. */
export const whole = (value: number): number => Math.sign(value) * Math.round(Math.abs(value)) + 0;

/** To the nearest multiple of five: each stands for five numbers, so that it never gives one of 1 to 4 away. */
export const inFives = (value: number): number => FEWEST * Math.floor((value + 2) / FEWEST);

/** A number of people, or null where it would tell of one to four others. */
export const tellable = (count: number, among: number): number | null =>
  count >= FEWEST && (among === count || among - count >= FEWEST) ? count : null;
