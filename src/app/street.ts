import { BUILDINGS, type Building } from '../core/vocabulary/buildings';
import type { Leaving, LibraryItem, NextStory, Story, StreetScene, Suggestion } from './view';

/** A story with how its customer left last. */
export function storyOf(item: LibraryItem, leavings: readonly Leaving[]): Story {
  const last = leavings.findLast(({ story, own }) => story === item.story && own === item.own);
  // Files kept before there was a street know no house of theirs.
  return { ...item, building: item.own ? 'corner' : item.building, left: last?.left ?? null };
}

type Feelings = Record<Building, number | null>;

/** How people left each house: the mean over its stories that were played, each as it came out last. */
export function feelingsOf(stories: readonly Story[]): StreetScene['feelings'] {
  const feelings = Object.fromEntries(BUILDINGS.map((building) => [building, null])) as Feelings;
  for (const building of new Set(stories.map((story) => story.building))) {
    const known = stories.flatMap((story) => (story.building === building && story.left ? [story.left.value] : []));
    if (known.length > 0) feelings[building] = known.reduce((sum, one) => sum + one, 0) / known.length;
  }
  return feelings;
}

/**
 * What to play today: what is next by all that is kept here, and on a first visit one start. Until that is known, and
 * where it names nothing that is here, the start stands.
 */
export function suggestionsFor(stories: readonly Story[], next: readonly NextStory[] | null): readonly Suggestion[] {
  const known = (next ?? []).flatMap(({ id, reason }) => {
    const item = stories.find((story) => story.id === id && !story.own);
    return item === undefined ? [] : [{ item, reason }];
  });
  if (known.length > 0) return known;
  const shipped = stories.filter((story) => !story.own);
  const start = shipped.find((story) => story.tutorial) ?? shipped[0];
  return start === undefined ? [] : [{ item: start, reason: { kind: 'start' } }];
}
