import { asId } from '../../core/model/ids';
import type { Program } from '../../core/scenario/program';
import { libraryItem } from '../libraryItem';
import type { LibraryItem } from '../view';

/** Names of own files cannot be those of the game's scenarios. */
export const ownId = (file: string): string => `own:${file}`;

/** How a file stands in the person's own library; one that cannot be played by its title or its name alone. */
export function ownItem(file: string, title: string, program: Program | null): LibraryItem {
  const told = program === null ? { ...BARE, title: title === '' ? file : title } : libraryItem(program, true);
  // A first visit starts with the game's own demo.
  return { ...told, id: ownId(file), tutorial: false };
}

const BARE: Omit<LibraryItem, 'title'> = {
  id: '',
  story: '',
  building: 'corner',
  summary: '',
  industry: '',
  channel: 'counter',
  stage: null,
  minutes: null,
  hash: asId(''),
  emotion: 'calm',
  sale: false,
  difficulty: null,
  themes: [],
  contentNote: '',
  person: '',
  backdrop: '',
  tutorial: false,
  own: true,
};
