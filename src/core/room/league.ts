import type { ScenarioId } from '../model/ids';
import type { LeagueStep } from '../model/plan';
import { standingAt, takeOn } from './standing';
import type { RoomState, Stories } from './state';
import { withTake } from './takes';
import { seatsOf } from './teams';

/** A league begins in the first team's hands; without teams the room plays its first story together. */
export const leagueBegun = (stories: Stories, state: RoomState, step: LeagueStep): RoomState =>
  state.setup.teams.length === 0
    ? standingAt(playing(stories, state, step, null), 'briefing')
    : standingAt(playing(stories, state, step, 0), 'handing');

/** A play of the team at this place; stories go round where there are fewer of them. */
function playing(stories: Stories, state: RoomState, step: LeagueStep, team: number | null): RoomState {
  const scenario = step.scenarios[(team ?? 0) % step.scenarios.length] as ScenarioId;
  const seat = team === null ? null : (seatsOf(state.setup)[team] ?? null);
  return withTake(stories, state, { step: step.id, scenario, variant: null, seat });
}

/** After a team's play comes the next team, and after the last the table. */
export function afterLeaguePlay(stories: Stories, state: RoomState, step: LeagueStep): RoomState {
  const seats = seatsOf(state.setup);
  const next = seats.findIndex((seat) => seat === takeOn(state)?.seat) + 1;
  return next === 0 || next >= seats.length
    ? atTable(state)
    : standingAt(playing(stories, state, step, next), 'handing');
}

/** How the teams stand. */
export const atTable = (state: RoomState): RoomState => standingAt({ ...state, take: -1 }, 'table');
