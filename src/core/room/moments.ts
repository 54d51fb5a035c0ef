import type { Replay } from '../journal/journal';
import { largestSwing, swingsOf } from '../journal/swings';

/** The turns (from 1) at which the feeling rose and fell most, in the order they were played; none where it hardly moved. */
export function momentsOf(replay: Replay): readonly number[] {
  const swings = swingsOf(replay);
  const places = ([1, -1] as const).map((direction) => largestSwing(swings, direction));
  return places.flatMap((place) => (place < 0 ? [] : [place + 1])).toSorted((one, other) => one - other);
}
