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
  readonly words: readonly string[];
}

type Index = ReadonlyMap<string, readonly Entry[]>;
type Found = ReadonlyMap<ListName, readonly Spot[]>;

/** All lists by the first word of each phrase, so that one look at a word finds what may begin there. */
function indexOf(): Index {
  const index = new Map<string, Entry[]>();
  for (const [list, text] of Object.entries(WORD_LISTS) as [ListName, string][]) {
    for (const phrase of phrasesOf(text)) {
      const words = phrase.split(' ');
      const first = words[0] as string;
      index.set(first, [...(index.get(first) ?? []), { list, phrase, words }]);
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
  return (found.get(list) ?? []).filter(({ text }) => kinds.has(text.kind));
}

/** One pass over all texts for all lists. */
function foundIn(texts: Story['texts']): Found {
  index ??= indexOf();
  const found = new Map<ListName, Spot[]>();
  for (const text of texts) {
    const { words, quoted } = wordingOf(text);
    for (let at = 0; at < words.length; at += 1) {
      const entries = index.get(words[at] as string);
      if (entries === undefined) continue;
      for (const { list, phrase, words: wanted } of entries) {
        if (!wanted.every((word, place) => words[at + place] === word)) continue;
        const spots = found.get(list) ?? [];
        spots.push({ text, words, at, phrase, isQuoted: quoted.has(at) });
        found.set(list, spots);
      }
    }
  }
  return found;
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
