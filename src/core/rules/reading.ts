import type { Wording } from './wording';

const known = new Map<string, number>();
/** Most words whose count is kept. */
const MOST_KEPT = 50_000;
/** Words whose sound the rule misses. */
const ODD: Readonly<Record<string, number>> = {
  business: 2,
  cafe: 2,
  every: 2,
  evening: 2,
  lion: 2,
  maybe: 2,
  people: 2,
  really: 2,
  recipe: 3,
  science: 2,
  something: 2,
  sometimes: 2,
  somewhere: 2,
  someone: 2,
  therefore: 2,
};

/** How many syllables an English word has: groups of vowels, without the endings that are not heard. */
export function syllablesOf(word: string): number {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  const bare = word.replace(/'(?:s|d|m|re|ve|ll)$/, '');
  const count = ODD[bare] ?? counted(bare);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(word, count);
  return count;
}

/** Endings whose e is not heard: lines, called, make, safely. That of boxes, wanted, handled and table is. */
const SILENT: readonly (readonly [RegExp, string])[] = [
  [/(?<!(?:[sxzcg]|[cs]h|[^aeiouyl]l))es$/, 's'],
  [/(?<!(?:[td]|[^aeiouyl]l))ed$/, 'd'],
  [/(?<!(?:[^aeiouyl]l|[aeiouy]))e(?=$|ment|ly|less|ful|where|thing)/, ''],
];
/** Two vowels that are heard apart: piano, radio, quiet, actual, going, museum, poem, player. */
const APART =
  /(?<![cst])ia|(?<![cstgn]|ll)io|(?<=[cst])io(?!u|n)|iet|(?<![qg])ua(?!r)|ue[nl]|[eouy]ing|eo(?!u)|eum|oe[mt]|[ao]ye|crea|reali|area|idea/g;

function counted(word: string): number {
  const heard = SILENT.reduce((rest, [ending, sound]) => rest.replace(ending, sound), word);
  const groups = heard.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = heard.match(APART)?.length ?? 0;
  return Math.max(1, groups + apart + (/[dsz]n't$/.test(word) ? 1 : 0));
}

const isNumber = (word: string): boolean => word.charCodeAt(0) > 47 && word.charCodeAt(0) < 58;

/** Fewest words a reading grade is told for; below that it swings with every word. */
const FEWEST_WORDS = 20;

/**
 * The Flesch-Kincaid grade of texts read together: the school year that can read them. Null under 20 words. Numbers are
 * read as signs and do not count.
 */
export function gradeOf(texts: readonly Wording[]): number | null {
  let [words, sentences, syllables] = [0, 0, 0];
  for (const text of texts) {
    sentences += text.sentences.length;
    for (const word of text.words) {
      if (isNumber(word)) continue;
      words += 1;
      syllables += syllablesOf(word);
    }
  }
  if (words < FEWEST_WORDS) return null;
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}
