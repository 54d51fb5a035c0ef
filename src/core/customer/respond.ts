import type { Phase } from '../model/words';
import { DRIVE, HEAT, HEAT_ON_FEELING, ONCE_BITTEN, PATIENCE, PHASE_WEIGHTS, TRUST } from './constants';
import { clamp100 } from './feeling';

/** The customer's inner state. All 0-100 and never rounded; `ceiling` 60-100 is how far trust can still rise. */
export interface CustomerState {
  readonly trust: number;
  readonly heat: number;
  readonly patience: number;
  readonly ceiling: number;
}

/** How much this person minds: 0.7-1.3 each, 1 is usual. Belongs to a person, never to a group. */
export interface Cares {
  readonly empathy: number;
  readonly advice: number;
  readonly speed: number;
}

/** What a reply brings to bear. Levels 0-4; `noHardSell` null where no sale tempts; effort 0-3. */
export interface Impact {
  readonly empathy: number;
  readonly advice: number;
  readonly noHardSell: number | null;
  /** How many behaviours it shows and breaks. */
  readonly shown: number;
  readonly broken: number;
  readonly effort: number;
}

/** Authored points added to trust, heat and patience; whole numbers, never multiplied by pace. */
export interface Effects {
  readonly trust: number;
  readonly heat: number;
  readonly patience: number;
}

/** Effects that move nothing. */
export const NO_EFFECTS: Effects = { trust: 0, heat: 0, patience: 0 };

/** The parts of a reply's drive d, before trust's own resistance. `tooUpset` is the advice that did not land, <= 0. */
export interface Drive {
  readonly warmth: number;
  readonly advice: number;
  readonly tooUpset: number;
  readonly noHardSell: number;
  readonly behaviours: number;
}

/** d in its parts: 3.2(A-2)wA[1-I/150] care + 2.6(E-2)wE care + 5 min(0,H-2) + 1.2 shown - 2 broken (scoring.md). */
export function driveOf(impact: Impact, heat: number, cares: Cares, phase: Phase): Drive {
  const weight = PHASE_WEIGHTS[phase];
  const advice = DRIVE.advice * (impact.advice - 2) * weight.advice * cares.advice;
  return {
    warmth: DRIVE.empathy * (impact.empathy - 2) * weight.empathy * cares.empathy,
    advice,
    tooUpset: impact.advice > 2 ? -advice * (heat / DRIVE.upset) : 0,
    noHardSell: impact.noHardSell === null ? 0 : DRIVE.hardSell * Math.min(0, impact.noHardSell - 2),
    behaviours: DRIVE.behaviourShown * impact.shown - DRIVE.behaviourBroken * impact.broken,
  };
}

/** The drive d: all its parts together, in points of trust before resistance and pace. */
export const sumOfDrive = (drive: Drive): number =>
  drive.warmth + drive.advice + drive.tooUpset + drive.noHardSell + drive.behaviours;

/** How much of a drive trust takes up, before pace: less near the ceiling; losses bite more where trust was high. */
export function resistance(drive: number, trust: number, ceiling: number): number {
  if (drive < 0) return TRUST.loss * (TRUST.lossFloor + (TRUST.lossSlope * trust) / 100);
  return TRUST.gain * Math.max(0, 1 - trust / ceiling);
}

/** Trust after a drive. A gain stops at the ceiling, so that a higher start never ends lower. */
export function trustAfter(trust: number, drive: number, ceiling: number, pace: number): number {
  const next = trust + pace * drive * resistance(drive, trust, ceiling);
  return clamp100(drive >= 0 && trust < ceiling ? Math.min(ceiling, next) : next);
}

/** Heat before clamping: warmth and help cool it, a hard sell and effort heat it. */
export function heatAfter(heat: number, impact: Impact, phase: Phase, pace: number): number {
  const calm =
    HEAT.empathy * PHASE_WEIGHTS[phase].empathy * (impact.empathy - 2) +
    HEAT.advice * (impact.advice - 2) +
    HEAT.cooling;
  return heat + pace * (HEAT.hardSell * pressure(impact) + HEAT.effort * impact.effort - calm);
}

/** Patience before clamping; only choices cost it, never a clock, and pace does not touch it. */
export function patienceAfter(patience: number, impact: Impact, cares: Cares): number {
  const cost =
    PATIENCE.turn +
    PATIENCE.effort * impact.effort * cares.speed +
    PATIENCE.poorAdvice * Math.max(0, 2 - impact.advice) +
    PATIENCE.hardSell * pressure(impact);
  return (
    patience -
    cost +
    PATIENCE.goodAdvice * Math.max(0, impact.advice - 2) +
    PATIENCE.warmth * Math.max(0, impact.empathy - 2)
  );
}

const pressure = (impact: Impact): number => (impact.noHardSell === null ? 0 : Math.max(0, 2 - impact.noHardSell));

/** True when a reply is bad enough on any scale to be remembered. */
export const isBiting = (impact: Impact): boolean =>
  impact.empathy <= ONCE_BITTEN.badLevel ||
  impact.advice <= ONCE_BITTEN.badLevel ||
  (impact.noHardSell !== null && impact.noHardSell <= ONCE_BITTEN.badLevel);

/** The ceiling of trust once this reply is said; it counts for the same reply. */
export const ceilingAfter = (ceiling: number, impact: Impact): number =>
  isBiting(impact) ? Math.max(ONCE_BITTEN.floor, ceiling - ONCE_BITTEN.drop) : ceiling;

/** The customer after a reply, before its authored effects: d from the state as it was, then trust, heat, patience, one clamp. */
export function respond(state: CustomerState, impact: Impact, cares: Cares, phase: Phase, pace: number): CustomerState {
  const ceiling = ceilingAfter(state.ceiling, impact);
  const drive = sumOfDrive(driveOf(impact, state.heat, cares, phase));
  return {
    trust: trustAfter(state.trust, drive, ceiling, pace),
    heat: clamp100(heatAfter(state.heat, impact, phase, pace)),
    patience: clamp100(patienceAfter(state.patience, impact, cares)),
    ceiling,
  };
}

/** The customer after authored effects, clamped again. */
export function affected(state: CustomerState, effects: Effects | null): CustomerState {
  if (effects === null) return state;
  return {
    trust: clamp100(state.trust + effects.trust),
    heat: clamp100(state.heat + effects.heat),
    patience: clamp100(state.patience + effects.patience),
    ceiling: state.ceiling,
  };
}

/** What heat takes off feeling, in points, 0-21. */
export const heatWeight = (heat: number): number => HEAT_ON_FEELING.slope * Math.max(0, heat - HEAT_ON_FEELING.from);
