import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { BesideMessages } from '../locales/messages';

export const BesideWords = createContext<BesideMessages | null>(null);

/** The words that only two plays side by side need. */
export function useBesideWords(): BesideMessages {
  const words = useContext(BesideWords);
  if (words === null) throw new Error('component outside of two plays side by side');
  return words;
}

/** The play before, and the road not taken. */
export const SIDES = ['first', 'other'] as const;
export type Side = (typeof SIDES)[number];
