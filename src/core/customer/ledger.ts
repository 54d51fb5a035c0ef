import type { Phase } from '../model/words';
import type { LedgerTermName } from '../vocabulary/terms';
import { clamp100 } from './feeling';
import {
  affected,
  ceilingAfter,
  driveOf,
  heatAfter,
  heatWeight,
  resistance,
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

/**
 * The ledger of a reply: what each part of it did to the feeling. `limit` holds what clamps and the gate for magic took.
 * Written out term by term, since every turn of every search and replay passes here.
 */
export function ledgerOf(turn: Turn): Ledger {
  const { before, impact, pace } = turn;
  const { warmth, advice, tooUpset, noHardSell, behaviours } = driveOf(impact, before.heat, turn.cares, turn.phase);
  const drive = warmth + advice + tooUpset + noHardSell + behaviours;
  const ceiling = ceilingAfter(before.ceiling, impact);
  const unbitten = drive * resistance(drive, before.trust, before.ceiling);
  const bitten = drive * resistance(drive, before.trust, ceiling);
  const room = unbitten - drive;
  const onceBitten = bitten - unbitten;
  const paced = (pace - 1) * bitten;
  const temper = heatWeight(before.heat) - heatWeight(heatAfter(before.heat, impact, turn.phase, pace));
  const authored = turn.effects === null ? 0 : authoredPart(turn, turn.effects, ceiling, drive);
  const told = drive + room + onceBitten + paced + temper + authored;
  const limit = turn.shownAfter - turn.shownBefore - told;
  return { warmth, advice, tooUpset, noHardSell, behaviours, temper, authored, onceBitten, room, limit, pace: paced };
}

/** What authored effects moved: feeling with them less feeling without, both before any gate. */
function authoredPart({ before, impact, phase, pace }: Turn, effects: Effects, ceiling: number, drive: number): number {
  const trust = trustAfter(before.trust, drive, ceiling, pace);
  const heat = clamp100(heatAfter(before.heat, impact, phase, pace));
  return effectOn({ trust, heat, patience: before.patience, ceiling }, effects);
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

/** A ledger in which nothing moved. */
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
