import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { watched, type Names } from './disk';

/** Writes four files: synced and written on, never synced, synced and renamed, synced and removed after the last sync. */
const PROGRAM = `
const fs = require('node:fs');
const at = (name) => require('node:path').join(process.argv[1], name);
const write = (name, text, synced) => {
  const file = fs.openSync(at(name), 'a');
  fs.writeSync(file, text);
  if (synced) fs.fsyncSync(file);
  fs.closeSync(file);
};
write('removed', 'synced', true);
write('before', 'renamed', true);
fs.renameSync(at('before'), at('after'));
write('written-on', 'synced', true);
write('written-on', ' and lost', false);
write('never', 'lost', false);
fs.rmSync(at('removed'));
`;

const EXPECTED: Readonly<Record<Names, Readonly<Record<string, string | null>>>> = {
  old: {
    'there-before': 'old',
    'written-on': 'synced',
    never: null,
    before: null,
    after: 'renamed',
    removed: 'synced',
  },
  new: { 'there-before': 'old', 'written-on': 'synced', never: '', before: null, after: 'renamed', removed: null },
};

/** Tries the simulated disk on a plain program of which we know what must be lost. Says what is wrong with it. */
export function proved(library: string, folder: string): readonly string[] {
  return (['old', 'new'] as const).flatMap((names) => {
    const profile = join(folder, 'proof');
    rmSync(profile, { recursive: true, force: true });
    mkdirSync(profile);
    writeFileSync(join(profile, 'there-before'), 'old');
    const disk = watched(library, profile, join(folder, 'proof-disk'));
    spawnSync(process.execPath, ['-e', PROGRAM, profile], { env: { ...process.env, ...disk.env } });
    disk.cut(names);
    const left = (name: string) => (existsSync(join(profile, name)) ? readFileSync(join(profile, name), 'utf8') : null);
    return Object.entries(EXPECTED[names])
      .filter(([name, text]) => left(name) !== text)
      .map(([name]) => `the simulated disk is wrong about the file "${name}" (${names} names)`);
  });
}
