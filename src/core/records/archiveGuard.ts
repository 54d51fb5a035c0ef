/** How deep the groups and lists of a file may lie in each other. An archive needs seven. */
export const DEEPEST = 32;

/**
 * How many groups and lists a file may have, and how many things may stand in them. The largest honest archive has two thirds of
 * that at most.
 */
export const MOST = { groups: 1_200_000, things: 6_000_000 } as const;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
// Square and curly brackets are told apart by one bit, which does not matter here.
const OPEN = 0x5b;
const CLOSED = 0x5d;
const SHAPE = 0xffdf;

/**
 * What makes a text too much for a parser, found in one look before any parser runs; null when all is well. Texts in
 * quotes are passed over.
 */
export function tooMuch(text: string): 'tooDeep' | 'tooMany' | null {
  let [depth, groups, things, at] = [0, 0, 0, 0];
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfText(text, at);
    else if ((code & SHAPE) === OPEN) {
      depth += 1;
      groups += 1;
      if (depth > DEEPEST) return 'tooDeep';
    } else if ((code & SHAPE) === CLOSED) depth -= 1;
    else if (code === COMMA) things += 1;
    if (groups > MOST.groups || things > MOST.things) return 'tooMany';
    at += 1;
  }
  return null;
}

/** Where the closing quote stands; the end where there is none. */
function endOfText(text: string, open: number): number {
  for (let end = text.indexOf('"', open + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}
