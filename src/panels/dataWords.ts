import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DataMessages } from '../locales/enData';

export const DataWords = createContext<DataMessages | null>(null);

/** The words that only the page of one's own data needs. */
export function useDataWords(): DataMessages {
  const words = useContext(DataWords);
  if (words === null) throw new Error('component outside of the data page');
  return words;
}
