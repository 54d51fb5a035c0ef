import { type Colour, multiply, towardsGrey } from './colour';
import type { Placement } from './displayList';

/** The light inherited from the groups above: both emitters colour through this, so they cannot differ. */
export interface Filter {
  readonly tint: Colour | null;
  readonly saturation: number;
}

export const NO_FILTER: Filter = { tint: null, saturation: 1 };

/** `colour` as it looks in this light. */
export function lit(colour: Colour, filter: Filter): Colour {
  if (colour === 'none') return colour;
  const toned = filter.saturation === 1 ? colour : towardsGrey(colour, 1 - filter.saturation);
  return filter.tint === null ? toned : multiply(toned, filter.tint);
}

/** The light inside a group that stands in `filter`. */
export function under(filter: Filter, at: Placement): Filter {
  const saturation = filter.saturation * (at.saturation ?? 1);
  if (at.tint === undefined) return { tint: filter.tint, saturation };
  return { tint: filter.tint === null ? at.tint : multiply(filter.tint, at.tint), saturation };
}
