import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { print } from '../bench/print';
import { servePage, type Scene, type Served } from './pages';
import { acknowledge, countOf, judged, type Ledger, type Verdict } from './verdict';
import { visit } from './visit';

export interface KillsTold {
  readonly kills: number;
  /** Starts that were killed before the page could even read what is there. */
  readonly early: number;
  readonly acknowledged: number;
  readonly lost: number;
  /** What went wrong, but lost nothing. */
  readonly odd: readonly string[];
  readonly wrong: readonly string[];
}

const NOTHING: KillsTold = { kills: 0, early: 0, acknowledged: 0, lost: 0, odd: [], wrong: [] };

const KILLS_A_PROFILE = 20;
/** Turns that are kept at least before a kill, and milliseconds in which it then strikes. */
const TURNS_FIRST = 3;
const LATEST = 500;
/** One start in so many is killed while it is still opening what is there. */
const EARLY = 5;

/** Kills browsers at random moments of keeping turns, and looks after each kill whether all acknowledged turns are there. */
export async function killed(scene: Scene, kills: number, isOver: () => boolean): Promise<KillsTold> {
  const served = await servePage(scene.folder);
  let told = NOTHING;
  try {
    while (told.kills < kills && !isOver()) {
      const more = await onOneProfile(scene, served, Math.min(KILLS_A_PROFILE, kills - told.kills), isOver);
      told = {
        kills: told.kills + more.kills,
        early: told.early + more.early,
        acknowledged: told.acknowledged + more.acknowledged,
        lost: told.lost + more.lost,
        odd: [...told.odd, ...more.odd],
        wrong: [...told.wrong, ...more.wrong],
      };
      print(`${told.kills} of ${kills} kills, ${told.lost} entries lost`);
    }
  } finally {
    served.close();
  }
  return told;
}

async function onOneProfile(scene: Scene, served: Served, kills: number, isOver: () => boolean): Promise<KillsTold> {
  const profile = mkdtempSync(join(tmpdir(), 'turnaround-kills-'));
  const ledger: Ledger = new Map();
  const odd: string[] = [];
  const start = () => visit(served, { profile, path: scene.path }, (kept) => acknowledge(ledger, kept));
  const told = (verdict: Verdict): KillsTold => {
    if (verdict.lost === 0) rmSync(profile, { recursive: true, force: true });
    const kept = verdict.lost === 0 ? [] : [`the profile that lost them is left in ${profile}`];
    const { lost, wrong } = verdict;
    return { kills: done, early, acknowledged: countOf(ledger), lost, odd, wrong: [...wrong, ...kept] };
  };
  let [done, early] = [0, 0];
  // One life more than kills: the last only looks.
  for (;;) {
    let life = start();
    const found = await life.found;
    let verdict = judged(ledger, found);
    if (found.found.kind === 'closed') {
      // A database that cannot be opened is told as that; whether anything is lost, the next start tells.
      const first = verdict.wrong;
      await life.kill();
      life = start();
      verdict = judged(ledger, await life.found);
      if (verdict.wrong.length === 0) odd.push(...first);
    }
    if (done === kills || verdict.wrong.length > 0 || isOver()) {
      await life.kill();
      return told(verdict);
    }
    const stuck = await life.turns(TURNS_FIRST);
    await pause(stuck.length > 0 ? 0 : Math.random() * LATEST);
    await life.kill();
    if (stuck.length > 0) return told({ ...verdict, wrong: stuck });
    done += 1;
    if (Math.random() < 1 / EARLY) {
      const short = start();
      await pause(Math.random() * LATEST);
      await short.kill();
      early += 1;
    }
  }
}
