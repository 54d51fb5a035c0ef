import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../core/scenario/check/check';

const foldersIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();

/** What a line may name; the others belong to places, voices and buttons. */
const isForLines = (root: string, id: string): boolean =>
  JSON.parse(readFileSync(join(root, 'assets/sounds', id, 'sound.json'), 'utf8')).group === 'line';

/** What can be drawn and heard, by the folders of assets. */
export const readCatalogue = (root: string): Catalogue => ({
  people: foldersIn(join(root, 'assets/people')),
  backdrops: foldersIn(join(root, 'assets/backdrops')),
  props: foldersIn(join(root, 'assets/props')),
  sounds: foldersIn(join(root, 'assets/sounds')).filter((id) => isForLines(root, id)),
});
