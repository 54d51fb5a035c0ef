import type { Summary } from '../../scoring/summary';
import { BEHAVIOURS, type Behaviour } from '../../vocabulary/behaviours';
import type { ChanceView } from '../progressViews';

/** How many chances in a row are shown: enough to see a habit ("5 of 7"), few enough to count by eye. */
export const ROW = 7;
/** Fewer chances than this on each side say nothing about before and now. */
export const LEAST_ROW = 4;

/** Behaviours over first attempts, as chances taken: at first and lately. Those that never came up are left out. */
export function chancesOf(firsts: readonly Summary[]): readonly ChanceView[] {
  const rows = new Map<Behaviour, boolean[]>(BEHAVIOURS.map((behaviour) => [behaviour, []]));
  const broken = new Map<Behaviour, number>();
  for (const { turns } of firsts)
    for (const turn of turns) {
      for (const behaviour of turn.chances) rows.get(behaviour)?.push(turn.taken.includes(behaviour));
      for (const behaviour of turn.broken) broken.set(behaviour, (broken.get(behaviour) ?? 0) + 1);
    }
  return [...rows]
    .map(([behaviour, row]) => chanceView(behaviour, row, broken.get(behaviour) ?? 0))
    .filter((chance) => chance.chances > 0 || chance.broken > 0);
}

function chanceView(behaviour: Behaviour, row: readonly boolean[], broken: number): ChanceView {
  // The first and the latest are never the same chances.
  const half = Math.min(ROW, Math.floor(row.length / 2));
  const isEnough = half >= LEAST_ROW;
  return {
    behaviour,
    taken: row.filter(Boolean).length,
    chances: row.length,
    broken,
    first: isEnough ? row.slice(0, half) : [],
    latest: row.slice(isEnough ? -half : -ROW),
  };
}
