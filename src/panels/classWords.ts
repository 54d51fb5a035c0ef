import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { enClass } from '../locales/enClass';

/** What the trainer's page says in one language. */
export type ClassMessages = typeof enClass;

/** First attempts, or all of them. */
export type Attempts = 'first' | 'all';

export const ClassWords = createContext<ClassMessages | null>(null);

/** The words that only the trainer's page needs. */
export function useClassWords(): ClassMessages {
  const words = useContext(ClassWords);
  if (words === null) throw new Error('component outside of the trainer’s page');
  return words;
}
