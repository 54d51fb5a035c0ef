import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../core/scenario/check/check';

const foldersIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();

/** What can be drawn, by the folders of assets. */
export const readCatalogue = (root: string): Catalogue => ({
  people: foldersIn(join(root, 'assets/people')),
  backdrops: foldersIn(join(root, 'assets/backdrops')),
});
