import { shownFeeling } from '../customer/feeling';
import type { Headline } from '../scoring/turnaround';
import { BEHAVIOURS, type Behaviour } from '../vocabulary/behaviours';
import type { Dimension } from '../vocabulary/dimensions';
import type { Placed } from './sessions';
import { tableOf, type Cell, type Column, type Table } from './table';
import { isoTime } from './time';

/** An attempt and whose it is: a pseudonym, or the name somebody typed. */
interface Row extends Placed {
  readonly participant: string;
}

/**
 * Whole numbers alone, since a decimal point is read as text or as a date where people write a decimal comma. What trainers ask
 * for first stands first; what tells why an attempt should be left out of a sum follows.
 */
const COLUMNS: readonly Column<Row>[] = [
  ['session', ({ session }) => session],
  ['participant', ({ participant }) => participant],
  ['scenario', ({ summary }) => summary.story.id],
  ['version', ({ summary }) => summary.story.version],
  ['variant', ({ summary }) => summary.variant],
  ['attempt', ({ attempt }) => attempt],
  ['started', ({ summary }) => isoTime(summary.started)],
  ['finished', (row) => (isFinished(row) ? isoTime(row.summary.ended) : '')],
  ['duration', ({ summary }) => Math.max(0, Math.round((summary.ended - summary.started) / 1000))],
  ['completed', ({ summary }) => summary.state === 'over'],
  ['empathy', percentOf('empathy')],
  ['advice', percentOf('advice')],
  ['no_hard_sell', percentOf('noHardSell')],
  ['start_grade', ({ summary }) => summary.startGrade],
  ['end_grade', ({ summary }) => summary.endGrade],
  ['turnaround', numberOf('turnaround')],
  ['held', numberOf('held')],
  ['ending', ({ summary }) => summary.ending],
  ['attempt_id', ({ summary }) => summary.attempt],
  ['title', ({ summary }) => summary.story.title],
  ['state', ({ summary }) => summary.state],
  ['counted_as', ({ summary }) => summary.headline?.kind ?? null],
  ['exact', ({ summary }) => summary.exact],
  ['safe', ({ summary }) => summary.safe],
  ['customer_left', ({ summary }) => summary.left],
  ['stars', ({ summary }) => summary.stars],
  ['turns', ({ summary }) => summary.turns.length],
  ['feeling_start', ({ summary }) => shownFeeling(summary.feeling.start)],
  ['feeling_end', ({ summary }) => shownFeeling(summary.feeling.end)],
  // The aftermath may go lower still.
  ['feeling_lowest_in_talk', ({ summary }) => shownFeeling(summary.feeling.lowest)],
  ['coach', ({ summary }) => summary.coach],
  // Away from nothing, so that a gift of trust is never rounded to none.
  ['start_trust', ({ summary: { startTrust } }) => Math.sign(startTrust) * Math.ceil(Math.abs(startTrust))],
  ['room', ({ summary }) => summary.room],
  ['branch_of', ({ summary }) => summary.branch?.of ?? null],
  ['branch_turn', ({ summary }) => summary.branch?.turn ?? null],
  ['key_status', ({ summary }) => summary.story.keyStatus],
  ['story_changed', ({ summary }) => summary.recorded !== summary.hash],
  ...BEHAVIOURS.flatMap(columnsOf),
];

/** One row for each attempt, open ones and roads not taken included, each marked as what it is. */
export const attemptTable = (past: readonly Placed[], participant: string): Table =>
  tableOf(
    COLUMNS,
    past.map((one) => ({ ...one, participant })),
  );

/** A talk that stands open may go on; where its story changed nobody knows how it ended. */
const isFinished = ({ summary: { state } }: Row): boolean => state === 'over' || state === 'stopped';

/** 100 x points / points on offer, whole; null where nothing was scored (scoring.md). */
function percentOf(dimension: Dimension): (row: Row) => Cell {
  return ({ summary }) => {
    const { got, of } = summary.dimensions[dimension];
    return of === 0 ? null : Math.round((100 * got) / of);
  };
}

function numberOf(kind: Extract<Headline, { readonly value: number }>['kind']): (row: Row) => Cell {
  return ({ summary: { headline } }) => (headline?.kind === kind ? headline.value : null);
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Chances taken and chances met in fields of their own: "5/7" would be read as a date. */
function columnsOf(behaviour: Behaviour): readonly Column<Row>[] {
  const name = snakeCase(behaviour);
  return (['taken', 'chances', 'broken'] as const).map((what) => [
    `${name}_${what}`,
    ({ summary }) => summary.behaviours.find((one) => one.behaviour === behaviour)?.[what] ?? 0,
  ]);
}
