import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What a disk would still have of a profile after the power failed. */
export interface Disk {
  /** What the browser must be started with. */
  readonly env: NodeJS.ProcessEnv;
  /** Whether the browser synced anything that we saw. */
  readonly sawSync: () => boolean;
  /** Puts in place what was synced, once the browser is dead. All else is lost. */
  readonly cut: (names: Names) => void;
}

/** Which names survive: those at the last sync of any file, or all as they are, with what was synced behind them. */
export type Names = 'old' | 'new';

const CURES = {
  system: 'Power cuts are simulated on Linux only: there, LD_PRELOAD lets us see what a browser syncs.',
  compiler: 'Power cuts need a C compiler named cc. On Debian and Ubuntu: apt-get install gcc libc6-dev',
} as const;

/** Builds what watches the browser's syncs, and gives its path; else why it cannot be had and what helps. */
export function watcher(root: string, folder: string): { readonly path: string } | { readonly cure: string } {
  if (process.platform !== 'linux') return { cure: CURES.system };
  const path = join(folder, 'disk.so');
  const source = join(root, 'test/faults/disk.c');
  const made = spawnSync('cc', ['-shared', '-fPIC', '-O2', '-o', path, source, '-ldl'], { encoding: 'utf8' });
  if (made.error) return { cure: CURES.compiler };
  return made.status === 0 ? { path } : { cure: `${CURES.compiler}\n${made.stderr}` };
}

/** Begins to watch a profile of which everything counts as safely on the disk. */
export function watched(library: string, profile: string, disk: string): Disk {
  rmSync(disk, { recursive: true, force: true });
  mkdirSync(join(disk, 'data'), { recursive: true });
  const before = listed(profile);
  for (const { kind, key, path } of before) if (kind === 'file') copyFileSync(path, join(disk, 'data', key));
  return {
    env: { LD_PRELOAD: library, FAULTS_PROFILE: `${profile}/`, FAULTS_DISK: disk },
    sawSync: () => existsSync(join(disk, 'names')),
    cut: (names) => {
      const file = join(disk, 'names');
      const old = existsSync(file) ? named(readFileSync(file, 'utf8')) : before;
      const kept = names === 'old' ? old : listed(profile);
      rmSync(profile, { recursive: true });
      mkdirSync(profile);
      for (const one of kept) put(one, join(disk, 'data', one.key));
    },
  };
}

interface Named {
  readonly kind: 'file' | 'folder';
  readonly key: string;
  readonly path: string;
}

function put({ kind, path }: Named, data: string): void {
  if (kind === 'folder') return void mkdirSync(path, { recursive: true });
  mkdirSync(dirname(path), { recursive: true });
  // A name whose file was never synced has nothing behind it.
  if (existsSync(data)) copyFileSync(data, path);
  else writeFileSync(path, '');
}

/** Every folder and file, by the same keys as the watcher's. */
function listed(folder: string): readonly Named[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): readonly Named[] => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return [{ kind: 'folder', key: '-', path }, ...listed(path)];
    return entry.isFile() ? [{ kind: 'file', key: keyOf(path), path }] : [];
  });
}

function keyOf(path: string): string {
  const { ino, birthtimeNs } = statSync(path, { bigint: true });
  const nano = 1_000_000_000n;
  return `${ino}-${birthtimeNs / nano}${String(birthtimeNs % nano).padStart(9, '0')}`;
}

const named = (text: string): readonly Named[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [kind, key, ...path] = line.split(' ') as [Named['kind'], string, ...string[]];
      return { kind, key, path: path.join(' ') };
    });
