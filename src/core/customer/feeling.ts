import type { FeelingBand, Grade } from '../model/words';
import { BAND_LINES, GRADE_LINES, HEAT_ON_FEELING, HELD_AT, LIMITS } from './constants';

/** Any number brought into 0-100. */
export const clamp100 = (value: number): number => Math.min(LIMITS.high, Math.max(LIMITS.low, value));

/** Raw feeling X, 0-100, from trust and heat (0-100 each): X = T - 0.3 max(0, I - 30), scoring.md. */
export function feelingOf(trust: number, heat: number): number {
  return clamp100(trust - HEAT_ON_FEELING.slope * Math.max(0, heat - HEAT_ON_FEELING.from));
}

/** Feeling as it counts while magic is still closed: held at 64, but never below where the customer began. */
export function heldFeeling(raw: number, start: number, magicOpen: boolean): number {
  return magicOpen ? raw : Math.min(raw, Math.max(HELD_AT, start));
}

/** Grade of a feeling: misery [0,40), mediocre [40,65), magic [65,100]. */
export function gradeOf(feeling: number): Grade {
  if (feeling < GRADE_LINES.mediocre) return 'misery';
  return feeling < GRADE_LINES.magic ? 'mediocre' : 'magic';
}

/** Which of the seven words fits a feeling, 0 the lowest. Works on the floored value, as shown. */
export function bandOf(feeling: number): FeelingBand {
  const shown = shownFeeling(feeling);
  let band = 0;
  for (let next = 1; next < BAND_LINES.length; next += 1) if (shown >= (BAND_LINES[next] as number)) band = next;
  return band as FeelingBand;
}

/** Floored, so that 64.9 never stands as 65 beside "mediocre". A hair is added against binary fractions. */
export const shownFeeling = (feeling: number): number => Math.floor(feeling + 1e-9);
