import {
  BACKSLASH,
  CARRIAGE_RETURN,
  CLOSED_GROUP,
  CLOSED_LIST,
  LINE_FEED,
  OPEN_GROUP,
  OPEN_LIST,
  QUOTE,
  STAR,
  STROKE,
} from './codes';

/**
 * Offset of the first bracket nested deeper than `deepest`, found before any parser runs; null when all is well. It skips texts and
 * comments just as the parser will and lets only the right bracket close, so that no comment, open text or stray bracket
 * hides depth. It looks at each character once and keeps nothing of it, because every file passes here.
 */
export function firstTooDeep(text: string, deepest: number): number | null {
  const closing: number[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = afterText(text, at + 1);
    else if (code === STROKE) at = afterStroke(text, at + 1);
    else {
      if (code === OPEN_LIST || code === OPEN_GROUP) {
        if (closing.push(code === OPEN_LIST ? CLOSED_LIST : CLOSED_GROUP) > deepest) return at;
      } else if ((code === CLOSED_LIST || code === CLOSED_GROUP) && closing.at(-1) === code) closing.pop();
      at += 1;
    }
  }
  return null;
}

/** Where a text ends: behind its quote, or where its line does. What follows a backslash belongs to it, whatever it is. */
function afterText(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === LINE_FEED || code === CARRIAGE_RETURN) return at;
    at += code === BACKSLASH ? 2 : 1;
  }
  return at;
}

/** Where a comment ends: with its line, behind its closing mark, or never; a stroke alone begins none. */
function afterStroke(text: string, from: number): number {
  const kind = text.charCodeAt(from);
  if (kind === STAR) {
    const end = text.indexOf('*/', from + 1);
    return end < 0 ? text.length : end + 2;
  }
  if (kind !== STROKE) return from;
  let at = from + 1;
  while (at < text.length && text.charCodeAt(at) !== LINE_FEED && text.charCodeAt(at) !== CARRIAGE_RETURN) at += 1;
  return at;
}
