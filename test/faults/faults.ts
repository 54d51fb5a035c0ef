import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { print } from '../bench/print';
import { askedFor, USAGE, type Asked, type Of } from './asked';
import { cut } from './cuts';
import { watcher } from './disk';
import { killed } from './kills';
import { buildPages, type Scene } from './pages';
import { proved } from './proof';
import { isGood, MOST_TOLD, tableOf, type Fault, type Row } from './table';

/** The two stores that are put to it, each by a page of its own. */
const sceneOf = (folder: string, of: Of): Scene => ({
  folder,
  path: `kill.html?of=${of}`,
  relaxed: `kill.html?of=${of}&relaxed`,
});

/** Kills, then power cuts, then the same cuts where nothing asks for the disk. Gives the exit code: 1 on any loss. */
export async function faults(args: readonly string[], root: string): Promise<number> {
  const asked = askedFor(args);
  if (asked === null) {
    print(...USAGE);
    return 2;
  }
  const folder = await buildPages(root);
  const rows: Row[] = [];
  for (const of of asked.of) {
    const until = Date.now() + asked.minutes * 60_000;
    rows.push(...(await rowsOf(of, sceneOf(folder, of), asked, () => Date.now() > until, root)));
  }
  print(...tableOf(rows));
  return rows.every(isGood) ? 0 : 1;
}

async function rowsOf(of: Of, ...given: Parameters<Part>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const part of [killRow, cutRows]) {
    try {
      rows.push(...(await part(...given)).map((row) => ({ of, ...row })));
    } catch (fault) {
      rows.push({ of, ...NOTHING, what: part.name, wrong: [String(fault)] });
    }
  }
  return rows;
}

const NOTHING = { times: 0, acknowledged: 0, lost: 0 } as const;

type Part = (scene: Scene, asked: Asked, isOver: () => boolean, root: string) => Promise<readonly Fault[]>;

const killRow: Part = async (scene, { kills }, isOver) => {
  if (kills === 0) return [];
  const { early, odd, wrong, ...told } = await killed(scene, kills, isOver);
  for (const one of odd.slice(0, MOST_TOLD)) print(`At one start, and no more at the next: ${one}`);
  const what = `SIGKILL of the browser (and ${early} more while it opened)`;
  return [{ ...told, what, times: told.kills, wrong: [...failures(told, told.kills, kills), ...wrong] }];
};

const cutRows: Part = async (scene, { cuts }, isOver, root) => {
  if (cuts === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'turnaround-watcher-'));
  try {
    const made = watcher(root, folder);
    if ('cure' in made) return [{ ...NOTHING, what: 'power cut', wrong: [made.cure] }];
    const untrue = proved(made.path, folder);
    const strict = await cut(scene, cuts, made.path, isOver);
    const blind = strict.seen === strict.cuts ? [] : ['no sync of this browser could be seen'];
    const wrong = [...untrue, ...failures(strict, strict.cuts, cuts), ...blind, ...strict.wrong];
    const row = { ...strict, what: 'power cut', times: strict.cuts, wrong };
    return [row, await controlRow(scene, cuts, made.path, isOver)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The same where nothing asks for the disk: the simulation must be able to lose, or it proves nothing. */
async function controlRow(scene: Scene, cuts: number, library: string, isOver: () => boolean): Promise<Fault> {
  const relaxed = await cut({ ...scene, path: scene.relaxed }, cuts, library, isOver);
  const harmless = relaxed.lost > 0 ? [] : ['the simulation loses nothing, so it proves nothing'];
  const what = 'the same without asking for the disk: must lose';
  return { ...relaxed, what, times: relaxed.cuts, wrong: [...short(relaxed.cuts, cuts), ...harmless] };
}

const short = (times: number, wanted: number): readonly string[] =>
  times < wanted ? [`only ${times} of ${wanted} in the time given`] : [];

const failures = (told: { readonly lost: number; readonly acknowledged: number }, times: number, wanted: number) => [
  ...short(times, wanted),
  ...(told.lost > 0 ? [`${told.lost} acknowledged entries lost`] : []),
  ...(told.acknowledged === 0 ? ['nothing was acknowledged, so nothing is proved'] : []),
];
