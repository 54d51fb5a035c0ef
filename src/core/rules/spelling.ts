import { syllablesOf } from './syllables';

/** A word as it stands in a text. */
export interface Spelling {
  readonly written: string;
  /** In small letters: one and the same string wherever the word stands, which makes looking it up quick. */
  readonly small: string;
  /** How many it has in English; 0 for a number, which is read as a sign. */
  readonly syllables: number;
}

/** Most words that are kept; a library has a few thousand, and a hostile file must not fill the memory. */
const MOST_KEPT = 50_000;
const vocabulary = new Map<string, Spelling>();

/** The last word of each print, in which it is found again without being cut out of its text. */
const LATEST = 1 << 13;
const latest: (Spelling | undefined)[] = Array.from({ length: LATEST });

/** The word at a place of a text; its print is the same for the same letters. */
export function spellingAt(text: string, start: number, end: number, print: number): Spelling {
  const place = (print ^ (print >>> 13)) & (LATEST - 1);
  const last = latest[place];
  if (last !== undefined && last.written.length === end - start && text.startsWith(last.written, start)) return last;
  const spelling = spelled(text.slice(start, end));
  latest[place] = spelling;
  return spelling;
}

function spelled(written: string): Spelling {
  const kept = vocabulary.get(written);
  if (kept !== undefined) return kept;
  if (vocabulary.size >= MOST_KEPT) vocabulary.clear();
  const small = written.toLowerCase();
  const spelling = {
    written,
    small: vocabulary.get(small)?.small ?? small,
    syllables: isNumber(small) ? 0 : syllablesOf(small),
  };
  vocabulary.set(written, spelling);
  return spelling;
}

const isNumber = (word: string): boolean => word.charCodeAt(0) > 47 && word.charCodeAt(0) < 58;
