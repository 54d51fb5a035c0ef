import { isEnglish } from './speech';
import type { Story } from './story';
import type { StoryText, TextKind } from './texts';
import { wordingOf } from './wording';
import { WORD_LISTS, type ListName } from './words/lists';
import { phrasesOf } from './words/phrases';

/** A phrase of a list, found in a text. */
export interface Spot {
  readonly text: StoryText;
  readonly words: readonly string[];
  /** Place of its first word. */
  readonly at: number;
  readonly phrase: string;
  /** Whether it stands inside quotes. */
  readonly isQuoted: boolean;
}

interface Entry {
  readonly list: ListName;
  readonly phrase: string;
  /** The words behind the first. */
  readonly rest: readonly string[];
}

type Index = ReadonlyMap<string, readonly Entry[]>;
type Found = ReadonlyMap<ListName, readonly Spot[]>;

/** All lists by the first word of each phrase, so that one look at a word finds what may begin there. */
function indexOf(): Index {
  const index = new Map<string, Entry[]>();
  for (const [list, text] of Object.entries(WORD_LISTS) as [ListName, string][]) {
    for (const phrase of phrasesOf(text)) {
      const [first = '', ...rest] = phrase.split(' ');
      index.set(first, [...(index.get(first) ?? []), { list, phrase, rest }]);
    }
  }
  return index;
}

let index: Index | null = null;
const known = new WeakMap<Story['texts'], Found>();

/** Where phrases of a list stand in a story. All lists but that of firms are English, and silent in other languages. */
export function spotsOf(story: Story, list: ListName, kinds: ReadonlySet<TextKind>): readonly Spot[] {
  if (list !== 'firms' && !isEnglish(story.scenario)) return [];
  const found = known.get(story.texts) ?? foundIn(story.texts);
  known.set(story.texts, found);
  const spots: Spot[] = [];
  for (const spot of found.get(list) ?? []) if (kinds.has(spot.text.kind)) spots.push(spot);
  return spots;
}

/** One pass over all texts for all lists. */
function foundIn(texts: Story['texts']): Found {
  index ??= indexOf();
  const found = new Map<ListName, Spot[]>();
  for (const text of texts) {
    const { words } = wordingOf(text);
    for (let at = 0; at < words.length; at += 1) {
      const entries = index.get(words[at] as string);
      if (entries !== undefined) addSpots(found, entries, text, at);
    }
  }
  return found;
}

/** The phrases that begin at a word. */
function addSpots(found: Map<ListName, Spot[]>, entries: readonly Entry[], text: StoryText, at: number): void {
  const { words, quoted } = wordingOf(text);
  for (const { list, phrase, rest } of entries) {
    if (!followsAt(words, at, rest)) continue;
    const spots = found.get(list) ?? [];
    spots.push({ text, words, at, phrase, isQuoted: quoted.has(at) });
    found.set(list, spots);
  }
}

/** Whether the rest of a phrase stands behind its first word. */
function followsAt(words: readonly string[], at: number, rest: readonly string[]): boolean {
  for (let place = 0; place < rest.length; place += 1) if (words[at + 1 + place] !== rest[place]) return false;
  return true;
}

/** Each text with the phrases found in it, once each. */
export function byText(spots: readonly Spot[]): ReadonlyMap<StoryText, readonly string[]> {
  const found = new Map<StoryText, string[]>();
  for (const { text, phrase } of spots) {
    const phrases = found.get(text) ?? [];
    if (!phrases.includes(phrase)) phrases.push(phrase);
    found.set(text, phrases);
  }
  return found;
}
