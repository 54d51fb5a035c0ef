import { BACKSLASH, CLOSED_GROUP, CLOSED_LIST, COMMA, OPEN_GROUP, OPEN_LIST, QUOTE } from './codes';

/** Goes on from a place to what is not blank; to the end where nothing is. */
export function afterBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** Whether a code is one of the four blanks of JSON. */
const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** Where a text ends whose quote opens before `from`; -1 where it never does. */
export function afterText(text: string, from: number): number {
  let end = text.indexOf('"', from);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? -1 : end + 1;
}

/** Behind an odd number of backslashes a quote is a letter like any other. */
function isEscaped(text: string, quote: number): boolean {
  let at = quote - 1;
  while (text.charCodeAt(at) === BACKSLASH) at -= 1;
  return (quote - at) % 2 === 0;
}

/** Where a value of sound JSON ends. */
export function afterValue(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (code === QUOTE) return afterText(text, from + 1);
  return code === OPEN_GROUP || code === OPEN_LIST ? afterMany(text, from) : afterWord(text, from);
}

function afterMany(text: string, from: number): number {
  let [at, open] = [from, 0];
  do {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = afterText(text, at + 1);
    else {
      if (code === OPEN_GROUP || code === OPEN_LIST) open += 1;
      else if (code === CLOSED_GROUP || code === CLOSED_LIST) open -= 1;
      at += 1;
    }
  } while (open > 0);
  return at;
}

function afterWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isEnd(text.charCodeAt(at))) at += 1;
  return at;
}

const isEnd = (code: number): boolean =>
  code === COMMA || code === CLOSED_GROUP || code === CLOSED_LIST || isBlank(code);
