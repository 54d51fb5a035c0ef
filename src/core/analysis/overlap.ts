import type { Place } from '../scenario/program';
import type { Playout } from './strategies';

/**
 * How many beats two random plays share: 2 x shared / beats of both, the mean over pairs of plays in which the customer
 * stayed. Null where hardly anybody stays.
 */
export function overlapOf(plays: readonly Playout[]): number | null {
  const stayed = plays.filter(({ state }) => !state.left);
  const pairs = Math.floor(stayed.length / 2);
  if (pairs === 0) return null;
  let sum = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    sum += shareOf((stayed[2 * pair] as Playout).beats, (stayed[2 * pair + 1] as Playout).beats);
  }
  return sum / pairs;
}

function shareOf(one: readonly Place[], other: readonly Place[]): number {
  const [left, right] = [new Set(one), new Set(other)];
  let shared = 0;
  for (const beat of left) if (right.has(beat)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}
