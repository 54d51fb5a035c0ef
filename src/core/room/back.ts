import type { RoomAct } from './facts';
import { pagesOf } from './pages';
import { answeredTurns, turnOn } from './standing';
import type { At, RoomState, Stories } from './state';
import { withRoad } from './takes';
import { atTurn } from './talk';

type WentBack = Extract<RoomAct, { readonly type: 'went.back' }>;

/** Where a talk may go back to a turn of its own. */
const TALKING: ReadonlySet<At['name']> = new Set([
  'handing',
  'line',
  'reading',
  'voting',
  'discussing',
  'again',
  'tied',
  'counted',
  'effect',
  'later',
  'ended',
]);

/**
 * The last turn of a take that may be played from again, counted from 1; 0 where none may. In a talk its own, the open one
 * too; in a debrief those of the plays it reads.
 */
export function lastTurnBack(stories: Stories, state: RoomState, take: number): number {
  if (TALKING.has(state.at.name)) return take === state.take ? turnOn(state) : 0;
  if (state.at.name !== 'debriefing') return 0;
  const isRead = pagesOf(state, stories).some((page) => isWhole(page.kind) && 'take' in page && page.take === take);
  return isRead ? answeredTurns(state.takes[take] as RoomState['takes'][number]) : 0;
}

/** Only plays that were read turn by turn: a league's are told by their headlines alone. */
const isWhole = (kind: string): boolean => kind === 'arc' || kind === 'beside';

/** Whether a turn may be gone back to. */
export const mayGoBack = (
  stories: Stories,
  state: RoomState,
  { take, turn }: Pick<WentBack, 'take' | 'turn'>,
): boolean => turn >= 1 && turn <= lastTurnBack(stories, state, take);

/** Back at the line of a turn, in a take of its own; from a debrief it is a road not taken. */
export function wentBack(stories: Stories, state: RoomState, { take, turn }: WentBack): RoomState {
  const isRoad = state.at.name === 'debriefing';
  return atTurn(stories, withRoad(state, { take, turn }, isRoad));
}
