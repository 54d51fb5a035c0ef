import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { print } from '../bench/print';
import { cut } from './cuts';
import { watcher } from './disk';
import { killed } from './kills';
import { TURNS } from './message';
import { buildPages, type Scene } from './pages';
import { proved } from './proof';

/** One line of the table. */
interface Row {
  readonly what: string;
  readonly times: number;
  readonly acknowledged: number;
  readonly lost: number;
  /** What makes it fail; nothing where it went well. */
  readonly wrong: readonly string[];
}

/** More of a kind says nothing new. */
const MOST_TOLD = 10;

const USAGE = 'node test/faults/run.mjs [--kills 200] [--cuts 20] [--minutes 30] [--page store]';

/** Numbers of entries after each turn of the small page. */
const BETWEEN = new Set(TURNS.map((_, at) => TURNS.slice(0, at + 1).reduce((sum, turn) => sum + turn, 0)));

/** The pages that can be put to it. A page tells what it finds and what is kept as `Message`s. */
const SCENES: Readonly<Record<string, (root: string) => Promise<Scene>>> = {
  store: async (root) => ({
    folder: await buildPages(root),
    path: 'kill.html',
    relaxed: 'kill.html?relaxed',
    between: BETWEEN,
  }),
};

/** Kills, then power cuts, then the same cuts where nothing asks for the disk. Gives the exit code: 1 on any loss. */
export async function faults(args: readonly string[], root: string): Promise<number> {
  const asked = askedFor(args);
  const make = SCENES[asked?.page ?? ''];
  if (asked === null || make === undefined) {
    print(USAGE, `Pages: ${Object.keys(SCENES).join(', ')}`);
    return 2;
  }
  const until = Date.now() + asked.minutes * 60_000;
  const isOver = (): boolean => Date.now() > until;
  const scene = await make(root);
  const rows: Row[] = [];
  for (const run of [killRow, cutRows]) {
    try {
      rows.push(...(await run(scene, asked, isOver, root)));
    } catch (fault) {
      rows.push({ what: run.name, times: 0, acknowledged: 0, lost: 0, wrong: [String(fault)] });
    }
  }
  printTable(rows);
  return rows.every(({ wrong }) => wrong.length === 0) ? 0 : 1;
}

interface Asked {
  readonly kills: number;
  readonly cuts: number;
  readonly minutes: number;
  readonly page: string;
}

function askedFor(args: readonly string[]): Asked | null {
  const option = (standard: string) => ({ type: 'string', default: standard }) as const;
  try {
    const options = { kills: option('200'), cuts: option('20'), minutes: option('30'), page: option('store') };
    const { values } = parseArgs({ args: [...args], options });
    const asked = { kills: Number(values.kills), cuts: Number(values.cuts), minutes: Number(values.minutes) };
    const isGood = Object.values(asked).every((value) => Number.isInteger(value) && value >= 0);
    return isGood ? { ...asked, page: values.page } : null;
  } catch {
    return null;
  }
}

type Part = (scene: Scene, asked: Asked, isOver: () => boolean, root: string) => Promise<readonly Row[]>;

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
    if ('cure' in made) return [{ what: 'power cut', times: 0, acknowledged: 0, lost: 0, wrong: [made.cure] }];
    const untrue = proved(made.path, folder);
    const strict = await cut(scene, cuts, made.path, isOver);
    const blind = strict.seen === strict.cuts ? [] : ['no sync of this browser could be seen'];
    const wrong = [...untrue, ...failures(strict, strict.cuts, cuts), ...blind, ...strict.wrong];
    const row: Row = { ...strict, what: 'power cut', times: strict.cuts, wrong };
    return [row, ...(scene.relaxed === null ? [] : [await controlRow(scene, scene.relaxed, cuts, made.path, isOver)])];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The same where nothing asks for the disk: the simulation must be able to lose, or it proves nothing. */
async function controlRow(
  scene: Scene,
  path: string,
  cuts: number,
  library: string,
  isOver: () => boolean,
): Promise<Row> {
  const relaxed = await cut({ ...scene, path }, cuts, library, isOver);
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

function printTable(rows: readonly Row[]): void {
  const wide = Math.max(...rows.map(({ what }) => what.length));
  print(`${'fault'.padEnd(wide)}  times  entries acknowledged  lost  verdict`);
  for (const { what, times, acknowledged, lost, wrong } of rows) {
    const verdict = wrong.length === 0 ? 'good' : 'FAILED';
    print(
      `${what.padEnd(wide)}  ${String(times).padStart(5)}  ${String(acknowledged).padStart(20)}  ${String(lost).padStart(4)}  ${verdict}`,
    );
  }
  for (const { what, wrong } of rows) for (const one of wrong.slice(0, MOST_TOLD)) print(`${what}: ${one}`);
}
