import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { StreetMessages } from '../locales/messages';

export const StreetWords = createContext<StreetMessages | null>(null);

/** The words that only the street needs. */
export function useStreetWords(): StreetMessages {
  const words = useContext(StreetWords);
  if (words === null) throw new Error('component outside of the street');
  return words;
}
