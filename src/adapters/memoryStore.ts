import type { Journal } from '../core/journal/journal';
import type { Store } from '../app/ports';

/** Keeps journals as long as the page lives. */
export function memoryStore(): Store & { readonly all: ReadonlyMap<number, Journal> } {
  const all = new Map<number, Journal>();
  return { all, keep: (attempt, journal) => void all.set(attempt, journal) };
}
