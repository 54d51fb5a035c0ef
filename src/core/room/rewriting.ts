import { closed, leadingOf, withBallot } from './ballots';
import { standingAt } from './standing';
import { afterStep } from './steps';
import type { Ballot, RoomState, Stories } from './state';
import { decidedBy } from './talk';

/** The most rewritten replies that are voted on. */
const MOST_VOTED = 8;

/**
 * The replies written in the open step are voted on; where nobody wrote one the room goes on. A new vote on them takes
 * back what was chosen before.
 */
export function afterWriting(stories: Stories, state: RoomState): RoomState {
  const step = state.plan.steps[state.step]?.id;
  const options = state.rewrites.flatMap((one) => (one.step === step ? [one.id] : [])).slice(0, MOST_VOTED);
  if (options.length === 0) return afterStep(stories, state);
  const key = `rewrite-${state.ballots.length}`;
  const decisions = state.decisions.filter(({ turn, option }) => turn > 0 || !options.includes(option));
  const ballot = { key, take: state.take, turn: 0, round: 1 as const, options };
  return standingAt(withBallot({ ...state, decisions }, ballot, options.length), 'choosing');
}

/** The vote on rewritten replies is closed. Nothing hangs on it, so a tie may stand. */
export function afterChoosing(state: RoomState): RoomState {
  const shut = closed(state);
  const [first, second] = leadingOf(shut.ballots.at(-1) as Ballot);
  return first === undefined || second !== undefined ? standingAt(shut, 'chosen') : decidedBy(shut, first, 'most');
}
