import { CHANNELS, MOMENT_STAGES } from '../core/model/words';
import { BUILDINGS } from '../core/vocabulary/buildings';
import { feelingsOf, storyOf, suggestionsFor } from './street';
import {
  FILTERS,
  type Choice,
  type FilterName,
  type Filters,
  type LibraryItem,
  type LibraryState,
  type LibraryView,
  type ShippedList,
} from './view';

/** The library as searched and filtered: every word of the search must be found somewhere in what an item says. */
export function libraryView(state: LibraryState, { items, faulty }: ShippedList): LibraryView {
  const { search, filters, pointed } = state;
  const stories = [...state.own, ...items].map((item) => storyOf(item, state.leavings)).toSorted(tutorialFirst);
  const found = stories.filter((item) => isSaid(item, search));
  // The house whose stories alone are listed stays lifted.
  const visited = BUILDINGS.find((building) => building === filters.place) ?? null;
  const isLooking = search !== '' || FILTERS.some((name) => filters[name] !== '');
  return {
    search,
    filters,
    choices: choicesOf(stories, found, filters),
    items: found.filter((item) => passes(item, filters)),
    total: stories.length,
    unfinished: state.unfinished,
    isFileDue: state.isFileDue,
    offline: state.build.offline,
    suggestions: isLooking ? [] : suggestionsFor(stories, state.next),
    street: { feelings: feelingsOf(stories), pointed: pointed ?? visited },
    pictured: state.settings.stage && state.stageStatus !== 'failed',
    faulty,
  };
}

function isSaid(item: LibraryItem, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => said(item).includes(word));
}

const said = (item: LibraryItem): string =>
  [item.title, item.summary, item.industry, item.channel, item.contentNote, ...item.themes].join(' ').toLowerCase();

const tutorialFirst = (left: LibraryItem, right: LibraryItem): number =>
  Number(right.own) - Number(left.own) ||
  Number(right.tutorial) - Number(left.tutorial) ||
  (left.difficulty ?? 9) - (right.difficulty ?? 9);

/** The lengths a story may be looked for by, and the most minutes of each. */
const LENGTHS = [
  ['short', 5],
  ['medium', 10],
  ['long', Number.POSITIVE_INFINITY],
] as const;

const lengthOf = ({ minutes }: LibraryItem): string =>
  minutes === null ? '' : (LENGTHS.find(([, most]) => minutes <= most)?.[0] ?? '');

/** What an item is under each filter. */
const VALUES: Readonly<Record<FilterName, (item: LibraryItem) => readonly string[]>> = {
  place: (item) => [item.building],
  theme: (item) => item.themes,
  channel: (item) => [item.channel],
  stage: (item) => [item.stage ?? ''],
  length: (item) => [lengthOf(item)],
  difficulty: (item) => [String(item.difficulty ?? '')],
};

const passes = (item: LibraryItem, filters: Filters): boolean =>
  FILTERS.every((name) => filters[name] === '' || VALUES[name](item).includes(filters[name]));

/** All values in the order they are told. The houses of the street are always all there; the rest as stories have it. */
const ORDERS: Readonly<Record<FilterName, readonly string[] | null>> = {
  place: BUILDINGS,
  theme: null,
  channel: CHANNELS,
  stage: MOMENT_STAGES,
  length: LENGTHS.map(([name]) => name),
  difficulty: ['1', '2', '3', '4', '5'],
};

/** What can be chosen in each filter. How many would be left goes by the search and the other filters. */
function choicesOf(
  all: readonly LibraryItem[],
  found: readonly LibraryItem[],
  filters: Filters,
): LibraryView['choices'] {
  const choices = (name: FilterName): readonly Choice[] => {
    const others = { ...filters, [name]: '' };
    const left = found.filter((item) => passes(item, others)).flatMap((item) => VALUES[name](item));
    return valuesOf(all, name).map((value) => ({ value, count: left.filter((one) => one === value).length }));
  };
  return Object.fromEntries(FILTERS.map((name) => [name, choices(name)])) as Record<FilterName, readonly Choice[]>;
}

function valuesOf(all: readonly LibraryItem[], name: FilterName): readonly string[] {
  const order = ORDERS[name];
  if (name === 'place' && order !== null) return order;
  const there = new Set(all.flatMap((item) => VALUES[name](item)));
  return (order ?? [...there].toSorted()).filter((value) => value !== '' && there.has(value));
}
