import { CLOSED_GROUP, CLOSED_LIST, COLON, OPEN_GROUP, OPEN_LIST, QUOTE, STROKE } from './codes';
import { MOST_ENTRIES } from './most';
import { afterText } from './skip';

/** Names that no group may use: they would reach into what all groups share. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The value of a text that is JSON without comments and without fault, as the engine's own parser makes it; undefined for
 * any other text, which has to be looked at more closely to tell what is wrong with it.
 */
export function plainValue(text: string, deepest: number): unknown {
  const names = namesIn(text, deepest);
  if (names === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return keysIn(value) === names ? value : undefined;
  } catch {
    return undefined;
  }
}

/** How many names stand in a text, by their colons; null where brackets are nested too deep or a comment may begin. */
function namesIn(text: string, deepest: number): number | null {
  let [names, open, at] = [0, 0, 0];
  while (at < text.length) {
    const code = text.charCodeAt(at);
    at += 1;
    if (code === QUOTE) {
      at = afterText(text, at);
      if (at < 0) return null;
    } else if (code === COLON) names += 1;
    else if (code === OPEN_GROUP || code === OPEN_LIST) {
      open += 1;
      if (open > deepest) return null;
    } else if (code === CLOSED_GROUP || code === CLOSED_LIST) open -= 1;
    else if (code === STROKE) return null;
  }
  return names;
}

/**
 * How many names stand in a value. A name that stood twice in a group is left there once, so that the text had more of
 * them. NaN, which equals nothing, where a name may not be or a list has too many entries.
 */
function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (!Array.isArray(value)) return keysInGroup(value as Readonly<Record<string, unknown>>);
  if (value.length > MOST_ENTRIES) return Number.NaN;
  let count = 0;
  for (const item of value) count += keysIn(item);
  return count;
}

function keysInGroup(group: Readonly<Record<string, unknown>>): number {
  const keys = Object.keys(group);
  let count = keys.length;
  for (const key of keys) count += FORBIDDEN_KEYS.has(key) ? Number.NaN : keysIn(group[key]);
  return count;
}
