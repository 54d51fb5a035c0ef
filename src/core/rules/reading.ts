import type { Wording } from './wording';

/** Fewest words a reading grade is told for; below that it swings with every word. */
const FEWEST_WORDS = 20;

/**
 * The Flesch-Kincaid grade of texts read together: the school year that can read them. Null under 20 words. Numbers are
 * read as signs and do not count.
 */
export function gradeOf(texts: readonly Wording[]): number | null {
  let [words, sentences, syllables] = [0, 0, 0];
  for (const text of texts) {
    words += text.spoken;
    sentences += text.sentences.length;
    syllables += text.syllables;
  }
  if (words < FEWEST_WORDS) return null;
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}
