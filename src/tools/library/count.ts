import type { Scenario } from '../../core/scenario/shape/scenario';
import { LISTS } from './lists';

/** One word: in how many scenarios it stands, and how often in all. */
export interface Counted {
  readonly word: string;
  readonly scenarios: number;
  readonly places: number;
}

/** One list over all scenarios. */
export interface Covered {
  readonly name: string;
  readonly title: string;
  readonly counts: readonly Counted[];
  /** Words that no scenario has. */
  readonly missing: readonly string[];
  /** Scenarios that say nothing of this list. */
  readonly silent: readonly string[];
}

/** What a library trains, list by list. */
export const coverageOf = (scenarios: readonly Scenario[]): readonly Covered[] =>
  LISTS.map(({ name, title, words, found }) => {
    const all = scenarios.map(found);
    const counts = words.map((word): Counted => {
      const each = all.map((there) => there.filter((one) => one === word).length);
      return { word, scenarios: each.filter((places) => places > 0).length, places: sum(each) };
    });
    return {
      name,
      title,
      counts,
      missing: counts.filter(({ places }) => places === 0).map(({ word }) => word),
      silent: scenarios.filter((_, index) => all[index]?.length === 0).map(({ id }) => id),
    };
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
