import { MOST_ENTRIES } from '../read/most';
import { MOST_BEATS } from '../shape/scenario';
import { fault, type Check } from './survey';

/** What a file may have only so many of; lists have been counted when it was read. */
const COUNTED = [
  ['beats', MOST_BEATS, 'beats'],
  ['endings', MOST_ENTRIES, 'endings'],
  ['vars', MOST_ENTRIES, 'variables'],
] as const;

/** A file keeps its limits; one that does not is looked at no further. */
export const checkSize: Check = ({ scenario }) =>
  COUNTED.flatMap(([key, most, words]) =>
    Object.keys(scenario[key]).length > most
      ? [fault('too-large', [key], `There are more than ${most} ${words}.`, 'Split the story into several files.')]
      : [],
  );
