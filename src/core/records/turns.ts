import { gradeOf, shownFeeling } from '../customer/feeling';
import { SILENCE_NAME } from '../scenario/silence';
import type { TurnSummary } from '../scoring/summary';
import type { Placed } from './sessions';
import { tableOf, type Column, type Table } from './table';

interface Row extends Placed {
  readonly participant: string;
  readonly turn: TurnSummary;
  /** Counts from 1. */
  readonly number: number;
}

/** Nobody can name a reply so, and no spreadsheet takes it for a formula as it would the engine's own word. */
const SILENCE = '(silence)';

const COLUMNS: readonly Column<Row>[] = [
  ['session', ({ session }) => session],
  ['participant', ({ participant }) => participant],
  ['scenario', ({ summary }) => summary.story.id],
  ['attempt', ({ attempt }) => attempt],
  ['turn', ({ number }) => number],
  ['beat', ({ turn }) => turn.beat],
  ['reply', ({ turn }) => (turn.reply === SILENCE_NAME ? SILENCE : turn.reply)],
  ['empathy', ({ turn }) => turn.levels.empathy],
  ['empathy_best', ({ turn }) => turn.best.empathy],
  ['advice', ({ turn }) => turn.levels.advice],
  ['advice_best', ({ turn }) => turn.best.advice],
  ['no_hard_sell', ({ turn }) => turn.levels.noHardSell],
  ['no_hard_sell_best', ({ turn }) => turn.best.noHardSell],
  ['grade_before', ({ turn }) => gradeOf(turn.before)],
  ['grade_after', ({ turn }) => gradeOf(turn.after)],
  ['feeling_before', ({ turn }) => shownFeeling(turn.before)],
  ['feeling_after', ({ turn }) => shownFeeling(turn.after)],
  ['seconds', ({ turn }) => Math.round(turn.seconds)],
  ['attempt_id', ({ summary }) => summary.attempt],
  ['version', ({ summary }) => summary.story.version],
  ['variant', ({ summary }) => summary.variant],
  ['phase', ({ turn }) => turn.phase],
  ['turning_point', ({ turn }) => turn.turningPoint],
  ['shown', ({ turn }) => turn.taken.join(' ')],
  ['chances', ({ turn }) => turn.chances.join(' ')],
  ['broken', ({ turn }) => turn.broken.join(' ')],
  ['branch_of', ({ summary }) => summary.branch?.of ?? null],
];

/** One row for each turn of each attempt, in the order they were played. */
export const turnTable = (past: readonly Placed[], participant: string): Table =>
  tableOf(
    COLUMNS,
    past.flatMap((one) => one.summary.turns.map((turn, place) => ({ ...one, participant, turn, number: place + 1 }))),
  );
