import { spellingAt } from './spelling';

/** What stands out in a text, as bits: rules that look closer need only look where theirs is set. */
export const SIGN = {
  digit: 1,
  /** Two capitals in a row. */
  capitals: 2,
  /** A capital after a small letter. */
  innerCapital: 4,
  /** Anything that is neither ASCII, a letter nor a common mark of print. */
  strange: 8,
  /** Two of ! and ? in a row, or nearly so. */
  loudMarks: 16,
  /** Three equal letters in a row, a letter said twice with a dash, an apostrophe at the edge of a word. */
  spelling: 32,
  /** A dot or a colon inside a word, or a slash after one. */
  joined: 64,
} as const;

/** A text as words: in small letters, with straight apostrophes. */
export interface Wording {
  readonly words: readonly string[];
  /** How many words each sentence has. */
  readonly sentences: readonly number[];
  /** How many of the words are no numbers, and how many syllables these have, read as English. */
  readonly spoken: number;
  readonly syllables: number;
  /** Places of the words that stand inside quotes. */
  readonly quoted: ReadonlySet<number>;
  /** Bits of `SIGN`. */
  readonly signs: number;
}

const NONE: ReadonlySet<number> = new Set();

/** The words of a text of a story. */
export const wordingOf = ({ wording }: { readonly wording: Wording }): Wording => wording;

/** A text as words. "9.50", "a.m." and "don't" are one word each; a sentence ends where the next begins or nothing follows. */
export function worded(text: string): Wording {
  const plain = text.replaceAll('’', "'");
  const [words, sentences] = [[] as string[], [] as number[]];
  let quoted: Set<number> | null = null;
  let [start, before, isQuoted, signs, last, print] = [-1, 0, false, 0, 32, 0];
  let [spoken, syllables] = [0, 0];
  for (let at = 0; at <= plain.length; at += 1) {
    const code = at < plain.length ? plain.charCodeAt(at) : 32;
    const isPart = isSmall(code) || isLetter(code);
    if (code !== 32 && (code === last || !isSmall(code))) signs |= signsOf(plain, at, code, last, isPart);
    last = code;
    if (isPart || (start >= 0 && isJoint(code) && isLetter(plain.charCodeAt(at + 1)))) {
      if (start < 0) start = at;
      print = (Math.imul(print, 31) + code) | 0;
      continue;
    }
    if (start >= 0) {
      if (isQuoted) (quoted ??= new Set()).add(words.length);
      const spelling = spellingAt(plain, start, at, print);
      words.push(spelling.small);
      spoken += spelling.syllables > 0 ? 1 : 0;
      syllables += spelling.syllables;
      start = -1;
      print = 0;
    }
    if (isQuote(code)) isQuoted = !isQuoted;
    else if (isStop(code) && words.length > before && endsThere(plain, at)) {
      sentences.push(words.length - before);
      before = words.length;
    }
  }
  if (words.length > before) sentences.push(words.length - before);
  return { words, sentences, spoken, syllables, quoted: quoted ?? NONE, signs };
}

/** Letters of any language and digits. Between 0x2000 and 0x2c00 lie the dashes, quotes and signs of print. */
const isLetter = (code: number): boolean =>
  isSmall(code) ||
  isCapital(code) ||
  isDigit(code) ||
  (code > 191 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
  (code > 0x2c00 && code < 0xd800);

const isSmall = (code: number): boolean => code > 96 && code < 123;
const isCapital = (code: number): boolean => code > 64 && code < 91;
const isDigit = (code: number): boolean => code > 47 && code < 58;
/** Apostrophe, dot, colon and comma stay inside a word when a letter follows at once. */
const isJoint = (code: number): boolean => code === 39 || code === 46 || code === 58 || code === 44;
const isQuote = (code: number): boolean => code === 34 || code === 0x201c || code === 0x201d;
const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 10;
const isMark = (code: number): boolean => code === 33 || code === 63;

/** What one character adds to the signs of its text. */
function signsOf(text: string, at: number, code: number, last: number, isPart: boolean): number {
  if (isPart) {
    if (isDigit(code)) return SIGN.digit;
    if (isCapital(code)) return isCapital(last) ? SIGN.capitals : isSmall(last) ? SIGN.innerCapital : 0;
    return code === last && text.charCodeAt(at - 2) === code ? SIGN.spelling : 0;
  }
  if (code === 39 || code === 45)
    return isLetter(last) && code === 39 && isLetter(text.charCodeAt(at + 1)) ? 0 : edge(text, at, code);
  if (code === 46 || code === 58) return isLetter(last) && /[a-z/]/i.test(text[at + 1] ?? '') ? SIGN.joined : 0;
  if (isMark(code)) return isMark(last) || (last === 32 && isMark(text.charCodeAt(at - 2))) ? SIGN.loudMarks : 0;
  return code > 126 && (code < 0x2010 || code > 0x2026) ? SIGN.strange : 0;
}

/** An apostrophe that opens or closes a word, or a dash between two equal letters. */
function edge(text: string, at: number, code: number): number {
  if (code === 39) return SIGN.spelling;
  return text[at - 1]?.toLowerCase() === text[at + 1]?.toLowerCase() ? SIGN.spelling : 0;
}

const AFTER_STOP = /[.!?…"”')\]\s]{0,12}/y;

function endsThere(text: string, at: number): boolean {
  AFTER_STOP.lastIndex = at;
  const end = AFTER_STOP.test(text) ? AFTER_STOP.lastIndex : at;
  const next = text[end];
  if (next === undefined) return true;
  const gap = text.slice(at, end);
  return gap.includes('\n') || (/\s/.test(gap) && next === next.toUpperCase());
}
