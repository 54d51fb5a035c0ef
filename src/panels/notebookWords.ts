import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { enNotebook } from '../locales/enNotebook';

/** What the notebook says in one language. */
export type NotebookMessages = typeof enNotebook;

export const NotebookWords = createContext<NotebookMessages | null>(null);

/** The words that only the notebook needs. */
export function useNotebookWords(): NotebookMessages {
  const words = useContext(NotebookWords);
  if (words === null) throw new Error('component outside of the notebook');
  return words;
}
