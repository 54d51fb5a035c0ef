import { BUILDINGS, type Building } from '../core/vocabulary/buildings';
import type { Leaving, LibraryItem, Story, StreetScene, Suggestion } from './view';

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

/** Most stories that are suggested for a day. */
const MOST_SUGGESTIONS = 3;
/** What is worth most today comes first. */
const REASONS = ['again', 'channel', 'unmet', 'lift', 'hold'] as const;

/** What to play today. A first visit has one start; later each kind of reason has its turn. */
export function suggestionsFor(stories: readonly Story[]): readonly Suggestion[] {
  const shipped = stories.filter((story) => !story.own);
  const start = shipped.find((story) => story.tutorial) ?? shipped[0];
  const met = shipped.filter((story) => story.left !== null);
  if (start === undefined) return [];
  if (met.length === 0) return [{ item: start, reason: 'start' }];
  const known = new Set(met.map((story) => story.channel));
  const all = shipped.map((item): Suggestion => ({ item, reason: reasonFor(item, known) }));
  const firsts = REASONS.flatMap((reason) => all.find((one) => one.reason === reason) ?? []);
  const rest = REASONS.flatMap((reason) => all.filter((one) => one.reason === reason && !firsts.includes(one)));
  return [...firsts, ...rest].slice(0, MOST_SUGGESTIONS);
}

function reasonFor({ left, channel }: Story, known: ReadonlySet<string>): (typeof REASONS)[number] {
  if (left === null) return known.has(channel) ? 'unmet' : 'channel';
  return left.grade === 'misery' ? 'again' : left.grade === 'mediocre' ? 'lift' : 'hold';
}
