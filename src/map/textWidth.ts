/** Widths of letters as shares of the text size, as in the widest of the fonts in use, so that nothing is ever cut off. */
const NARROW = /[ijl.,:;'’‘|!()[\]\s]/;
const SLIM = /[frt"“”*-]/;
const WIDE = /[mwMW@%…—]/;
const CAPITAL = /[A-Z&]/;
const PLAIN = /[\u0021-\u04ff]/;

function shareOf(letter: string): number {
  if (NARROW.test(letter)) return 0.35;
  if (SLIM.test(letter)) return 0.44;
  if (WIDE.test(letter)) return 0.98;
  if (CAPITAL.test(letter)) return 0.73;
  return PLAIN.test(letter) ? 0.61 : 1.05;
}

const BOLD = 1.14;
/** Letters as people see them, so that none is cut in two. */
const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** About how wide a text is, in pixels; rather too wide than too narrow. */
export function widthOf(text: string, size: number, bold = false): number {
  const shares = Array.from(text).reduce((sum, letter) => sum + shareOf(letter), 0);
  return shares * size * (bold ? BOLD : 1);
}

/** Cut with an ellipsis where it is wider than it may be. */
export function cut(text: string, size: number, width: number, bold = false): string {
  if (widthOf(text, size, bold) <= width) return text;
  const letters = Array.from(LETTERS.segment(text), ({ segment }) => segment);
  while (letters.length > 0 && widthOf(`${letters.join('')}…`, size, bold) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** In lines no wider than `width`, at most `most` of them; the last is cut where more was to come. */
export function wrapped(text: string, size: number, width: number, most: number, bold = false): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')] : lines;
  return shown.map((line) => cut(line, size, width, bold));
}
