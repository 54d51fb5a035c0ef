import { replayJournal } from '../core/journal/journal';
import { feelingView } from '../core/projections/feeling';
import type { Standing } from './chart';
import type { GameState } from './game';

/** The state with the play on the table among those that came to an end, where it just did. */
export function remembered(state: GameState, { at, program }: Standing): GameState {
  const { attempt, exploring, telling, beside, journal, leavings, playable } = state;
  const isOver = at === 'aftermath' || at === 'debrief';
  // Roads not taken and plays told again change nothing.
  if (!isOver || program === null || exploring || telling || beside !== null) return state;
  if (leavings.some((leaving) => leaving.attempt === attempt)) return state;
  const { outcome } = replayJournal(program, journal).state;
  // Stopped before the end: nobody has left yet.
  if (outcome === null) return state;
  const left = feelingView(program, outcome.feeling);
  const leaving = { story: program.id, own: playable?.own === true, attempt, left };
  return { ...state, leavings: [...leavings, leaving] };
}
