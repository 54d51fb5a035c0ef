import type { Summary } from './summary';

/**
 * Whether an attempt is a play of one's own in which something was said: no road not taken, no coach, no team. Only such a
 * play is counted. A customer who left counts; so does a talk that was broken off, as far as it went.
 */
export const isCounted = ({ branch, coach, room, turns }: Summary): boolean =>
  branch === null && !coach && room === 'solo' && turns.length > 0;

/** Attempts in the order they began; those of the same moment by name, so that the order never hangs on the store. */
export function inOrder(past: readonly Summary[]): readonly Summary[] {
  const isSorted = past.every((one, place) => place === 0 || !isBefore(one, past[place - 1] as Summary));
  return isSorted ? past : past.toSorted((one, other) => (isBefore(one, other) ? -1 : 1));
}

const isBefore = (one: Summary, other: Summary): boolean =>
  one.started < other.started || (one.started === other.started && one.attempt < other.attempt);

/**
 * What an attempt is the first of: a story and its version. Where the story was changed so much that the attempt no longer
 * plays to its end, it stands for the wording it was recorded with, so that the new wording has a first attempt of its own.
 */
const slotOf = ({ state, story, recorded }: Summary): string =>
  `${story.id} ${state === 'changed' ? recorded : story.version}`;

/** The first counted attempt of each story and version, oldest first. All later ones are for exploring. */
export function firstAttempts(past: readonly Summary[]): readonly Summary[] {
  const known = new Set<string>();
  return inOrder(past).filter((attempt) => {
    const slot = slotOf(attempt);
    if (!isCounted(attempt) || known.has(slot)) return false;
    known.add(slot);
    return true;
  });
}
