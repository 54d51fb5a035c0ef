import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AuthorMessages } from '../../locales/messages';

export const AuthorWords = createContext<AuthorMessages | null>(null);

/** The words of the author's parts; their panels are loaded together with them. */
export function useAuthorWords(): AuthorMessages {
  const words = useContext(AuthorWords);
  if (words === null) throw new Error('component outside of the author’s parts');
  return words;
}
