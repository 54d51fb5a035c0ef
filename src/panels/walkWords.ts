import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WalkMessages } from '../locales/messages';

export const WalkWords = createContext<WalkMessages | null>(null);

/** The words that only the other side needs. */
export function useWalkWords(): WalkMessages {
  const words = useContext(WalkWords);
  if (words === null) throw new Error('component outside of the walk');
  return words;
}
