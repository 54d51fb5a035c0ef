import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { runCommand } from '../../src/tools/cli';

/** What one call of the command line gave. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in the project's folder and keeps what it writes. */
export async function run(...args: readonly string[]): Promise<Ran> {
  return runIn('.', ...args);
}

/** Runs the command line of a game that lies in another folder, on a clock that stands still. */
export async function runIn(root: string, ...args: readonly string[]): Promise<Ran> {
  const written = { out: '', err: '' };
  const kept = (key: keyof typeof written) => (chunk: string | Uint8Array) => {
    written[key] += String(chunk);
    return true;
  };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(kept('out'));
  const err = vi.spyOn(process.stderr, 'write').mockImplementation(kept('err'));
  try {
    const code = await runCommand(args, { root, now: () => 0 });
    return { code, ...written };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

/** One play as `play --json` tells it. */
export interface Played {
  readonly ending: string | null;
  readonly stopped?: true;
  readonly grade: string | null;
  readonly left: boolean;
  readonly turnaround: number | null;
  readonly held: number | null;
  readonly feeling: Readonly<Record<'start' | 'end' | 'lowest' | 'best' | 'worst', number>>;
  readonly exact: boolean;
  readonly scores: Readonly<Record<'empathy' | 'advice' | 'noHardSell', number | null>>;
  readonly turns: number;
  readonly seed: number;
  readonly variant: string;
  readonly replies: readonly string[];
}

/** Plays as the options say and reads the play. */
export async function played(...options: readonly string[]): Promise<Played> {
  const { code, out, err } = await run('play', ...options, '--json');
  if (code !== 0) throw new Error(`play exits ${code}: ${out}${err}`);
  return JSON.parse(out) as Played;
}

/** The lines of a text, its last empty one not counted. */
export const linesOf = (text: string): readonly string[] => text.replace(/\n$/, '').split('\n');

/** A folder for the files of one test file. */
export interface Scratch {
  readonly folder: string;
  /** Writes a file and gives its path; what is no text is written as JSON. */
  readonly file: (name: string, content: unknown) => string;
  readonly remove: () => void;
}

/** A new empty folder outside the project. */
export function scratch(): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'turnaround-tools-'));
  return {
    folder,
    file: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
      return path;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
