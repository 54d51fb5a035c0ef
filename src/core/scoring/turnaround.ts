import { GRADE_LINES } from '../customer/constants';
import type { Customer, Program } from '../scenario/program';
import type { EncounterState } from '../scenario/state';
import { NARROW, OPTIONAL_NEEDS_WEIGHT } from './rubric';

/** The best and worst this customer can come out, feelings 0-100; `exact` false when only estimated. */
export interface Reach {
  readonly best: number;
  readonly worst: number;
  readonly exact: boolean;
}

/** The single number of a finished play. Turnaround -100 to 100, Held 0 to 100, whole numbers. */
export type Headline =
  | { readonly kind: 'turnaround'; readonly value: number }
  | { readonly kind: 'held'; readonly value: number }
  /** Ended by the rules: counts as done well, needs no number. */
  | { readonly kind: 'safe' }
  /** Hardly anything could be moved on the side this play went. */
  | { readonly kind: 'narrow' };

/**
 * How much of the way that was possible the customer was moved (scoring.md, "Turnaround"). A customer who starts well
 * (65 and up) gives Held: how much of what could be lost was kept.
 */
export function headlineOf(program: Program, ended: EncounterState, reach: Reach): Headline;
/** While best and worst are not known only a safe ending has a headline, since it needs neither; null for all others. */
export function headlineOf(program: Program, ended: EncounterState, reach: Reach | null): Headline | null;
export function headlineOf(program: Program, ended: EncounterState, reach: Reach | null): Headline | null {
  const { outcome } = ended;
  if (outcome === null) throw new Error('the talk is not over');
  if (program.endings[outcome.ending]?.safe === true) return { kind: 'safe' };
  if (reach === null) return null;
  const ceiling = ceilingOf(program.customers[ended.variant] as Customer, ended);
  const startsWell = ended.startFeeling >= GRADE_LINES.magic;
  return startsWell
    ? held(outcome.feeling, reach, ceiling)
    : turnaround(ended.startFeeling, outcome.feeling, reach, ceiling);
}

function turnaround(start: number, end: number, reach: Reach, ceiling: number): Headline {
  const up = end >= start;
  const width = up ? reach.best - start : start - reach.worst;
  if (width < NARROW) return { kind: 'narrow' };
  const share = (100 * (end - start)) / width;
  return { kind: 'turnaround', value: rounded(Math.min(ceiling, Math.max(-100, Math.min(100, share)))) };
}

function held(end: number, reach: Reach, ceiling: number): Headline {
  const width = reach.best - reach.worst;
  if (width < NARROW) return { kind: 'narrow' };
  const share = (100 * (end - reach.worst)) / width;
  return { kind: 'held', value: rounded(Math.min(Math.max(0, ceiling), Math.max(0, Math.min(100, share)))) };
}

/** 0 with a must need open or the customer gone; else 100 less the open share of the optional needs' weight. */
function ceilingOf(customer: Customer, ended: EncounterState): number {
  const { openNeeds, mustOpen } = ended.outcome as NonNullable<EncounterState['outcome']>;
  if (ended.left || mustOpen) return 0;
  const optional = customer.needs.filter((need) => !need.must).length;
  return optional === 0 ? 100 : 100 - (OPTIONAL_NEEDS_WEIGHT * openNeeds.length) / optional;
}

/** Whole numbers, half away from zero, never minus zero. */
const rounded = (value: number): number => Math.sign(value) * Math.round(Math.abs(value)) + 0;
