import type { Program } from '../core/scenario/program';
import type { FaultyFile, LibraryItem, LibraryView } from './view';

/** A scenario as the library lists it. The one with a demo is where a first visit starts. */
export function libraryItem(program: Program, own: boolean): LibraryItem {
  const { about } = program;
  return {
    id: program.id,
    title: about.title,
    summary: about.summary,
    industry: about.industry,
    channel: about.channel,
    stage: about.stage,
    minutes: about.minutes,
    difficulty: about.difficulty,
    themes: about.themes,
    contentNote: about.contentNote,
    person: about.person,
    backdrop: about.backdrop,
    tutorial: program.demos.length > 0,
    own,
  };
}

/** The library as searched: every word of the search must be found somewhere in what an item says. */
export function libraryView(items: readonly LibraryItem[], search: string, faulty: readonly FaultyFile[]): LibraryView {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = items.filter((item) => words.every((word) => said(item).includes(word)));
  return { search, items: found.toSorted(tutorialFirst), total: items.length, faulty };
}

const said = (item: LibraryItem): string =>
  [item.title, item.summary, item.industry, item.channel, item.contentNote, ...item.themes].join(' ').toLowerCase();

const tutorialFirst = (left: LibraryItem, right: LibraryItem): number =>
  Number(right.own) - Number(left.own) ||
  Number(right.tutorial) - Number(left.tutorial) ||
  (left.difficulty ?? 9) - (right.difficulty ?? 9);
