import type { Pick, Place } from '../program';
import type { AuthoredBeat, Scenario } from '../shape/scenario';

type Says = AuthoredBeat['says'];

/** The lines of a beat in file order, whichever way they are written. */
export const authoredLines = (says: Says) => (hasVariants(says) ? says.variants : [says].flat());

/** How a beat chooses among its lines; `all` where it has no variants. */
export const pickOf = (says: Says): Pick => (hasVariants(says) ? says.pick : 'all');

/** Whether one line is picked of several. */
export const hasVariants = (says: Says): says is Extract<Says, { readonly variants: unknown }> =>
  typeof says === 'object' && !Array.isArray(says) && 'variants' in says;

/** A count for each variant, and behind them which was said last. */
const countsOf = (says: Says): number => (hasVariants(says) ? says.variants.length + 1 : 0);

/** Where the counts of each beat begin that picks its lines. */
export function picksOf(scenario: Scenario): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  let from = 0;
  for (const [beat, { says }] of Object.entries(scenario.beats)) {
    if (hasVariants(says)) places.set(beat, from);
    from += countsOf(says);
  }
  return places;
}

/** How many counts the whole scenario needs. */
export function pickCountOf(scenario: Scenario): number {
  let sum = 0;
  for (const { says } of Object.values(scenario.beats)) sum += countsOf(says);
  return sum;
}
