import type { Phase } from '../model/words';
import type { LedgerTermName } from '../vocabulary/terms';
import {
  affected,
  ceilingAfter,
  driveOf,
  heatAfter,
  heatWeight,
  patienceAfter,
  resistance,
  sumOfDrive,
  trustAfter,
  type Cares,
  type CustomerState,
  type Effects,
  type Impact,
} from './respond';

/** The named parts of one change of feeling, in points. They sum to the change of shown feeling exactly. */
export type Ledger = Readonly<Record<LedgerTermName, number>>;

interface Turn {
  readonly before: CustomerState;
  readonly impact: Impact;
  readonly cares: Cares;
  readonly phase: Phase;
  readonly pace: number;
  readonly effects: Effects | null;
  /** Shown feeling before and after, gate included. */
  readonly shownBefore: number;
  readonly shownAfter: number;
}

/** The ledger of a reply: what each part of it did to the feeling. `limit` holds what clamps and the gate for magic took. */
export function ledgerOf(turn: Turn): Ledger {
  const { before, impact, pace } = turn;
  const drive = driveOf(impact, before.heat, turn.cares, turn.phase);
  const sum = sumOfDrive(drive);
  const ceiling = ceilingAfter(before.ceiling, impact);
  const unbitten = sum * resistance(sum, before.trust, before.ceiling);
  const bitten = sum * resistance(sum, before.trust, ceiling);
  const heated = heatAfter(before.heat, impact, turn.phase, pace);
  const parts = {
    ...drive,
    room: unbitten - sum,
    onceBitten: bitten - unbitten,
    pace: (pace - 1) * bitten,
    temper: heatWeight(before.heat) - heatWeight(heated),
    authored: authoredPart(turn, ceiling, sum),
  };
  const told = Object.values(parts).reduce((total, points) => total + points, 0);
  return { ...parts, limit: turn.shownAfter - turn.shownBefore - told };
}

/** What authored effects moved: feeling with them less feeling without, both before any gate. */
function authoredPart(turn: Turn, ceiling: number, drive: number): number {
  if (turn.effects === null) return 0;
  const { before, impact, cares, phase, pace } = turn;
  const plain = affected(
    {
      trust: trustAfter(before.trust, drive, ceiling, pace),
      heat: heatAfter(before.heat, impact, phase, pace),
      patience: patienceAfter(before.patience, impact, cares),
      ceiling,
    },
    { trust: 0, heat: 0, patience: 0 },
  );
  return effectOn(plain, turn.effects);
}

/** Points of feeling that authored effects move a customer by, clamps of trust and heat included. */
export function effectOn(state: CustomerState, effects: Effects): number {
  const after = affected(state, effects);
  return after.trust - state.trust + heatWeight(state.heat) - heatWeight(after.heat);
}

/** A ledger in which only the author's own effects moved anything (a line, an aftermath card). */
export function authoredLedger(state: CustomerState, effects: Effects, change: number): Ledger {
  const authored = effectOn(state, effects);
  return { ...EMPTY_LEDGER, authored, limit: change - authored };
}

export const EMPTY_LEDGER: Ledger = {
  warmth: 0,
  advice: 0,
  tooUpset: 0,
  noHardSell: 0,
  behaviours: 0,
  temper: 0,
  authored: 0,
  onceBitten: 0,
  room: 0,
  limit: 0,
  pace: 0,
};
