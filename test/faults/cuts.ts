import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { watched, type Names } from './disk';
import { servePage, type Scene, type Served } from './pages';
import { acknowledge, countOf, judged, type Ledger } from './verdict';
import { visit } from './visit';

export interface CutsTold {
  readonly cuts: number;
  /** Entries acknowledged in the lives that ended with a cut. */
  readonly acknowledged: number;
  readonly lost: number;
  /** Cuts in which the browser synced something that we saw. */
  readonly seen: number;
  readonly wrong: readonly string[];
}

const CUTS_A_PROFILE = 5;
const TURNS_FIRST = 5;
const LATEST = 400;

/** Cuts the power while turns are kept, and looks what the disk still has. */
export async function cut(scene: Scene, cuts: number, library: string, isOver: () => boolean): Promise<CutsTold> {
  const served = await servePage(scene.folder);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'turnaround-cuts-')));
  let told: CutsTold = { cuts: 0, acknowledged: 0, lost: 0, seen: 0, wrong: [] };
  let profile = '';
  let ledger: Ledger = new Map();
  try {
    while (told.cuts < cuts && !isOver()) {
      // The first cut on a profile comes in the very first visit.
      if (told.cuts % CUTS_A_PROFILE === 0) {
        profile = mkdtempSync(join(folder, 'profile-'));
        ledger = new Map();
      }
      const names = told.cuts % 2 === 0 ? 'old' : 'new';
      const one = await cutOnce(scene, served, { profile, disk: join(folder, 'disk'), library, names }, ledger);
      // What is lost stays lost: it is counted once.
      if (one.lost > 0) ledger.clear();
      told = {
        cuts: told.cuts + 1,
        acknowledged: told.acknowledged + one.acknowledged,
        lost: told.lost + one.lost,
        seen: told.seen + one.seen,
        wrong: [...told.wrong, ...one.wrong],
      };
    }
  } finally {
    served.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return told;
}

interface Place {
  readonly profile: string;
  readonly disk: string;
  readonly library: string;
  readonly names: Names;
}

async function cutOnce(
  scene: Scene,
  served: Served,
  { profile, disk, library, names }: Place,
  ledger: Ledger,
): Promise<CutsTold> {
  const before = countOf(ledger);
  const watching = watched(library, profile, disk);
  const begin = (env: NodeJS.ProcessEnv = {}) =>
    visit(served, { profile, path: scene.path, env }, (kept) => acknowledge(ledger, kept));
  const life = begin(watching.env);
  await life.found;
  const stuck = await life.turns(TURNS_FIRST);
  await pause(Math.random() * LATEST);
  await life.kill();
  const seen = watching.sawSync() ? 1 : 0;
  const acknowledged = countOf(ledger) - before;
  watching.cut(names);
  const after = begin();
  const { lost, wrong } = judged(ledger, await after.found);
  const stuckAfter = await after.turns(1);
  await after.kill();
  return { cuts: 1, acknowledged, seen, lost, wrong: [...stuck, ...wrong, ...stuckAfter] };
}
