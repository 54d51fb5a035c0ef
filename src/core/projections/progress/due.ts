/** Days until a skill is due again, by how many days it was practised on: spaced, not massed (Latimier 2021). */
export const GAPS = [3, 7, 14, 28] as const;
/** Less than this share of the points is a weak run: below level 2, the polite formula. */
export const WEAK = 0.5;

/** When a skill was practised last, on how many days so far, and how the latest run went. */
export interface Practice {
  readonly last: number;
  readonly days: number;
  /** Share of the points in the latest run, 0 to 1. */
  readonly share: number;
}

/** Days from the last practice until it is due: 3, 7, 14, then 28; half of it, rounded up, after a weak run. */
export function gapAfter({ days, share }: Pick<Practice, 'days' | 'share'>): number {
  const gap = GAPS[Math.min(Math.max(days, 1), GAPS.length) - 1] as number;
  return share < WEAK ? Math.ceil(gap / 2) : gap;
}

/** Days a skill is overdue; below zero while it is not due. */
export const overdueOn = (today: number, practice: Practice): number => today - practice.last - gapAfter(practice);
