import type { AttemptId } from '../model/ids';
import type { Summary } from '../scoring/summary';
import { byAlphabet } from './cohortCells';

/** What one file holds: attempts, and the pseudonym they were exported under. */
export interface Given {
  readonly participant: string;
  readonly attempts: readonly Summary[];
}

/** One person without any name: the attempts that count, earliest first. */
export type Person = readonly Summary[];

/**
 * Files by person, without their names. Files with the same pseudonym or with an attempt in common are one person, each
 * attempt of theirs once: the one that got further. The order of the files changes nothing.
 */
export function peopleOf(given: readonly Given[]): readonly Person[] {
  const groups = new Map<number, Given[]>();
  const leaders = joined(given);
  for (const [place, one] of given.entries()) {
    const leader = leaders[place] as number;
    groups.set(leader, [...(groups.get(leader) ?? []), one]);
  }
  const people = [...groups.values()].map((files) => attemptsOf(files));
  return people.filter((one) => one.length > 0).toSorted((one, other) => byAlphabet(nameOf(one), nameOf(other)));
}

/** Whether a file is of somebody who is in one of the others. */
export function isAgain(one: Given, others: readonly Given[]): boolean {
  const keys = new Set(keysOf(one));
  return others.some((other) => keysOf(other).some((key) => keys.has(key)));
}

/**
 * Whether an attempt says something about a person: played alone, to be counted, in a story that is still the same.
 * Roads not taken, coached plays and plays under the last customer's review are for exploring.
 */
export const isCounted = (summary: Summary): boolean =>
  summary.branch === null &&
  !summary.coach &&
  summary.startTrust === 0 &&
  summary.room === 'solo' &&
  summary.state !== 'changed' &&
  summary.turns.length > 0;

/** For each file the first file of the same person. */
function joined(given: readonly Given[]): readonly number[] {
  const leaders = given.map((_, place) => place);
  const leaderOf = (place: number): number => {
    let at = place;
    while (leaders[at] !== at) at = leaders[at] as number;
    return at;
  };
  const seen = new Map<string, number>();
  for (const [place, one] of given.entries()) {
    for (const key of keysOf(one)) {
      const before = seen.get(key);
      if (before === undefined) seen.set(key, place);
      else leaders[Math.max(leaderOf(before), leaderOf(place))] = Math.min(leaderOf(before), leaderOf(place));
    }
  }
  return given.map((_, place) => leaderOf(place));
}

/** A file without a pseudonym belongs to whoever has one of its attempts. */
const keysOf = ({ participant, attempts }: Given): readonly string[] => [
  ...(participant === '' ? [] : [`participant ${participant}`]),
  ...attempts.map(({ attempt }) => `attempt ${attempt}`),
];

function attemptsOf(files: readonly Given[]): Person {
  const best = new Map<AttemptId, Summary>();
  for (const one of files.flatMap(({ attempts }) => attempts)) {
    const other = best.get(one.attempt);
    if (other === undefined || isFurther(one, other)) best.set(one.attempt, one);
  }
  return [...best.values()].filter(isCounted).toSorted(byStart);
}

/** Which copy of an attempt to keep. Copies that differ in nothing that is asked here are the same for all that follows. */
const isFurther = (one: Summary, other: Summary): boolean => byAlphabet(copyOf(one), copyOf(other)) > 0;

const copyOf = ({ turns, ended, hash, state }: Summary): string =>
  [
    String(turns.length).padStart(3, '0'),
    String(ended).padStart(16, '0'),
    hash,
    state,
    ...turns.map(({ reply }) => reply),
  ].join(' ');

const byStart = (one: Summary, other: Summary): number =>
  one.started - other.started || byAlphabet(one.attempt, other.attempt);

const nameOf = (person: Person): string =>
  person.reduce((least, { attempt }) => (least === '' || attempt < least ? attempt : least), '');
