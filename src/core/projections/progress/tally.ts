import type { Headline } from '../../scoring/turnaround';
import type { Summary } from '../../scoring/summary';
import type { MeanView, TallyView } from '../progressViews';

/** How customers came and left, over plays that came to an end. */
export function tallyOf(plays: readonly Summary[]): TallyView {
  const ended = plays.filter(({ state, endGrade }) => state === 'over' && endGrade !== null);
  const fromMisery = ended.filter(({ startGrade }) => startGrade === 'misery');
  return {
    fromMisery: fromMisery.length,
    toMagic: fromMisery.filter(({ endGrade }) => endGrade === 'magic').length,
    steadied: fromMisery.filter(({ endGrade }) => endGrade === 'mediocre').length,
    safe: ended.filter(({ safe }) => safe).length,
    ended: ended.length,
  };
}

/** Mean of one kind of number over first attempts, never of the best; null without any. */
export function meanOf(firsts: readonly Summary[], kind: 'turnaround' | 'held'): MeanView | null {
  const counted = firsts.flatMap(({ headline, exact }) => {
    const value = valueOf(headline, kind);
    return value === null ? [] : [{ value, exact }];
  });
  if (counted.length === 0) return null;
  const values = counted.map(({ value }) => value);
  return {
    count: values.length,
    mean: rounded(values.reduce((sum, value) => sum + value, 0) / values.length),
    low: Math.min(...values),
    high: Math.max(...values),
    exact: counted.every(({ exact }) => exact),
  };
}

const valueOf = (headline: Headline | null, kind: 'turnaround' | 'held'): number | null =>
  headline !== null && 'value' in headline && headline.kind === kind ? headline.value : null;

/** Whole numbers, half away from zero, never minus zero. */
const rounded = (value: number): number => Math.sign(value) * Math.round(Math.abs(value)) + 0;
