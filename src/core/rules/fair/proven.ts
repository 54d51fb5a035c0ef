import type { Analysis } from '../../analysis/analysis';
import type { Bounds } from '../../analysis/bounds';
import type { Place } from '../../scenario/program';
import type { Found } from '../rule';
import type { Story } from '../story';

/** Best and worst of a customer where they are exact; null where nothing may be said of them. */
export function provenBounds(analysis: Analysis, variant: Place): Bounds | null {
  const bounds = analysis.bounds(variant);
  return bounds?.exact === true ? bounds : null;
}

/** What is found for each customer whose best and worst are exact. */
export const forEachSolved = (
  { program, analysis }: Story,
  find: (variant: Place, bounds: Bounds) => readonly Found[],
): readonly Found[] =>
  [...program.customers.keys()].flatMap((variant) => {
    const bounds = provenBounds(analysis, variant);
    return bounds === null ? [] : find(variant, bounds);
  });
