import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from './source';

/** The project's folder. */
export const ROOT = process.cwd();

const toPath = (file: string): string => relative(ROOT, file).split(sep).join('/');

/** Every file under a folder of the project whose name fits, with its text; none where there is no such folder. */
export function filesUnder(folder: string, fits: RegExp): readonly SourceFile[] {
  const entries = readEntries(folder).filter((entry) => entry.isFile() && fits.test(entry.name));
  const files = entries.map((entry) => join(entry.parentPath, entry.name));
  return files.toSorted().map((file) => ({ path: toPath(file), text: readFileSync(file, 'utf8') }));
}

/** The folders directly under a folder of the project, by their path from the root. */
export function foldersIn(folder: string): readonly string[] {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => `${folder}/${entry.name}`);
}

function readEntries(folder: string) {
  try {
    return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw fault;
  }
}
