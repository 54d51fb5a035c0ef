import { catalogue } from 'virtual:catalogue';
import type { DeskTools } from '../app/author/tools';
import { browserFiles } from './files';
import { workerInspector } from './inspector';
import { databaseShelf } from './ownShelf';

/** What the author's desk works with in a browser. */
export const deskTools = (start: () => Worker): DeskTools => ({
  catalogue,
  inspector: workerInspector(start),
  files: browserFiles(),
  own: databaseShelf(),
});
