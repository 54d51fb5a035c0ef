import { asId, type SeatId } from '../model/ids';
import { beatAt } from '../scenario/offers';
import type { Phase } from '../model/words';
import type { RoomSetup } from './facts';
import { programOf, replayOf, takeOn } from './standing';
import type { At, RoomState, Stories, Take } from './state';

/** The seat of a whole room that marks a turn without teams. */
export const ROOM_SEAT = asId<SeatId>('room');

/** The seats of the teams, in order; none in a room without teams. */
export const seatsOf = ({ teams }: RoomSetup): readonly SeatId[] =>
  teams.map((_name, place) => asId<SeatId>(`team-${place + 1}`));

/** Who marks turns: the teams, or the room as one. */
export const markersOf = (setup: RoomSetup): readonly SeatId[] =>
  setup.teams.length === 0 ? [ROOM_SEAT] : seatsOf(setup);

/** Where one team has the talk: a relay's until its answer was taken in, a league's to the end. */
const IN_TURN: ReadonlySet<At['name']> = new Set(['handing', 'line', 'reading', 'voting', 'counted', 'effect']);
const AT_THE_END: ReadonlySet<At['name']> = new Set(['later', 'ended']);

/** The team that decides alone now; null where the room votes. A league's team has its take, a relay's its phase. */
export function seatOn(stories: Stories, state: RoomState): SeatId | null {
  const kind = state.plan.steps[state.step]?.do;
  if (kind === 'relay' && IN_TURN.has(state.at.name)) return relaySeat(stories, state);
  const isHeld = IN_TURN.has(state.at.name) || AT_THE_END.has(state.at.name);
  return kind === 'league' && isHeld ? (takeOn(state)?.seat ?? null) : null;
}

/** Each phase of the talk is the next team's, round and round; the effect still belongs to who answered. */
function relaySeat(stories: Stories, state: RoomState): SeatId | null {
  const { answered, open } = phasesOn(stories, state);
  const phases = state.at.name === 'effect' || open === null ? answered : [...answered, open];
  const passed = phases.filter((phase, place) => place > 0 && phase !== phases[place - 1]).length;
  const seats = seatsOf(state.setup);
  return seats[passed % Math.max(1, seats.length)] ?? null;
}

/** The phases of the turns answered so far, and that of the open one; null where the talk is over. */
function phasesOn(
  stories: Stories,
  state: RoomState,
): { readonly answered: readonly Phase[]; readonly open: Phase | null } {
  const take = takeOn(state) as Take;
  const program = programOf(stories, take);
  const { turns, state: now } = replayOf(stories, take);
  return {
    answered: turns.map(({ before }) => beatAt(program, before).phase),
    open: now.outcome === null ? beatAt(program, now).phase : null,
  };
}

/** Whether the open turn begins another phase than the one before it. */
export function isNewPhase(stories: Stories, state: RoomState): boolean {
  const { answered, open } = phasesOn(stories, state);
  return open !== null && answered.length > 0 && answered.at(-1) !== open;
}
