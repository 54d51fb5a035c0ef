import type { Finding, Path } from '../read/source';
import { MOST_BEATS, type AuthoredBeat, type Scenario } from '../shape/scenario';
import { MOST_ENTRIES } from '../read/most';
import { fault, type Check } from './survey';

/** Replies a beat may have, and people behind the same first words: each is played, so that more would take for ever. */
const MOST_PLAYED = 100;

/** A file keeps its limits; one that does not is looked at no further. Lists have been counted when it was read. */
export const checkSize: Check = ({ scenario }) => [
  ...over(['beats'], Object.keys(scenario.beats).length, MOST_BEATS, 'beats'),
  ...over(['endings'], Object.keys(scenario.endings).length, MOST_ENTRIES, 'endings'),
  ...over(['vars'], Object.keys(scenario.vars).length, MOST_ENTRIES, 'variables'),
  ...over(['customer', 'variants'], scenario.customer.variants?.length ?? 0, MOST_PLAYED, 'variants of the customer'),
  ...crowdedBeats(scenario),
];

const crowdedBeats = ({ beats }: Scenario): readonly Finding[] =>
  Object.entries(beats)
    .filter(isCrowded)
    .flatMap(([beat, { replies }]) =>
      over(['beats', beat, 'replies'], replies.length, MOST_PLAYED, `replies in beat "${beat}"`),
    );

const isCrowded = ([, { replies }]: readonly [string, AuthoredBeat]): boolean => replies.length > MOST_PLAYED;

const over = (path: Path, count: number, most: number, words: string): readonly Finding[] =>
  count > most
    ? [fault('too-large', path, `There are more than ${most} ${words}.`, 'Split the story into several files.')]
    : [];
