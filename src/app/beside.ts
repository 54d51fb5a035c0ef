import type { Journal } from '../core/journal/journal';
import type { AttemptId } from '../core/model/ids';
import { projectBeside } from '../core/projections/beside';

/** The play that a road not taken parts from. */
export interface Beside {
  readonly attempt: AttemptId;
  readonly journal: Journal;
  /** The turn at which the road parts, counted from 1. */
  readonly turn: number;
  /** The name of the reply that was said there then; empty where nothing was. */
  readonly said: string;
  /** Lays the two side by side; comes with the first road not taken. */
  readonly lay: typeof projectBeside;
  /** What that play parted from itself, where it is a road not taken too. */
  readonly from: Beside | null;
}

/** A play to lay a road beside that parts from it at a turn, counted from 1. */
export function besideOf(attempt: AttemptId, journal: Journal, turn: number, from: Beside | null = null): Beside {
  const answers = journal.filter(({ type }) => type === 'reply.chosen' || type === 'reply.timedOut');
  const answer = answers[turn - 1];
  return {
    attempt,
    journal,
    turn,
    said: answer?.type === 'reply.chosen' ? answer.reply : '',
    lay: projectBeside,
    from,
  };
}
