import type { RoomEntry } from '../../core/room/log';
import type { Position } from './notice';

/** How far a log goes. */
export function positionOf(entries: readonly RoomEntry[]): Position {
  return { count: entries.length, hash: entries.at(-1)?.hash ?? '' };
}

/** Whether a log is so far or farther, on the same way: each hash stands for all before it. */
export function passes(entries: readonly RoomEntry[], { count, hash }: Position): boolean {
  return count === 0 ? hash === '' : entries[count - 1]?.hash === hash;
}

/** How many entries two logs have in common. */
function commonOf(one: readonly RoomEntry[], other: readonly RoomEntry[]): number {
  let common = 0;
  while (common < one.length && one[common]?.hash === other[common]?.hash) common += 1;
  return common;
}

/** Two logs of one room as one. */
export interface Merged {
  readonly entries: readonly RoomEntry[];
  /** Where they part: what the one that stands has not, entry by entry and not as another one of the same fact. */
  readonly lost: readonly RoomEntry[];
}

/** The longer one where one goes on from the other; where they part, the first stands. */
export function merged(standing: readonly RoomEntry[], other: readonly RoomEntry[]): Merged {
  const common = commonOf(standing, other);
  if (common === standing.length) return { entries: other, lost: [] };
  const done = standing.slice(common).map(({ fact }) => JSON.stringify(fact));
  const lost = other.slice(common).filter(({ fact }) => {
    const at = done.indexOf(JSON.stringify(fact));
    if (at >= 0) done.splice(at, 1);
    return at < 0;
  });
  return { entries: standing, lost };
}
