import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DebriefMessages } from '../locales/messages';

export const DebriefWords = createContext<DebriefMessages | null>(null);

/** The words that only the debrief needs. */
export function useDebriefWords(): DebriefMessages {
  const words = useContext(DebriefWords);
  if (words === null) throw new Error('component outside of the debrief');
  return words;
}
