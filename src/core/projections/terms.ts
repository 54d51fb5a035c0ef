import type { Ledger } from '../customer/ledger';
import type { TermView } from './debriefViews';

/**
 * A ledger as people are told it. Room and pace scale warmth, advice, hard sell and behaviours alike, so they are
 * folded into them; what once bitten took stays apart. The points still sum to the change.
 */
export function spokenTerms(ledger: Ledger, why = ''): readonly TermView[] {
  const drive = ledger.warmth + ledger.advice + ledger.tooUpset + ledger.noHardSell + ledger.behaviours;
  const taken = drive + ledger.room + ledger.onceBitten;
  const pace = taken === 0 ? 1 : 1 + ledger.pace / taken;
  const scale = drive === 0 ? pace : ((drive + ledger.room) / drive) * pace;
  const lost = ledger.advice === 0 ? 0 : -ledger.tooUpset / ledger.advice;
  return [
    term('warmth', ledger.warmth * scale),
    { ...term('advice', (ledger.advice + ledger.tooUpset) * scale), lost },
    term('noHardSell', ledger.noHardSell * scale),
    term('behaviours', ledger.behaviours * scale),
    term('temper', ledger.temper),
    term('onceBitten', ledger.onceBitten * pace),
    { ...term('authored', ledger.authored), why },
    term('limit', ledger.limit),
  ].filter((one) => Math.abs(one.points) > 1e-9);
}

const term = (name: TermView['name'], points: number): TermView => ({ name, points, why: '', lost: 0 });
