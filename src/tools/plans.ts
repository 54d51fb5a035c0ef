import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { planLibrary, readPlanFile, type PlanFile } from '../app/planReading';
import { readFile } from '../app/reading';
import type { Catalogue } from '../core/scenario/check/check';
import type { Program } from '../core/scenario/program';
import { kindOf } from '../core/scenario/read/kind';
import { parseSource } from '../core/scenario/read/syntax';

/**
 * Checks a plan for a team's time against the stories around it: those in the folder above it, those beside it, and those
 * of the game, the first of a name.
 */
export function checkPlanFile(file: string, bytes: Uint8Array, catalogue: Catalogue, root: string): PlanFile {
  const folders = [join(dirname(file), '..'), dirname(file), join(root, 'scenarios')];
  const files = new Map(folders.toReversed().flatMap(storiesIn));
  const known = new Map<string, Program | null>();
  const programOf = (name: string): Program | null => {
    const story = files.get(name);
    if (story !== undefined && !known.has(name)) known.set(name, programIn(story, catalogue));
    return known.get(name) ?? null;
  };
  return readPlanFile(basename(file), bytes, planLibrary([...files.keys()], programOf));
}

/** The scenarios of a folder by their ids; none where there is no such folder. */
function storiesIn(folder: string): readonly (readonly [id: string, file: string])[] {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .flatMap(({ name }) => {
      const file = join(folder, name);
      const text = readFileSync(file, 'utf8');
      return kindOf(text) === 'scenario' ? [[idIn(text) ?? basename(name, '.json'), file] as const] : [];
    });
}

/** The id as it stands in a file that can be parsed. */
function idIn(text: string): string | null {
  const { id } = (parseSource(text).value ?? {}) as { readonly id?: unknown };
  return typeof id === 'string' ? id : null;
}

const programIn = (file: string, catalogue: Catalogue): Program | null =>
  readFile(basename(file), readFileSync(file), catalogue).program;
