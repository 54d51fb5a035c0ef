import { asId, type SeatId } from '../model/ids';
import type { RoomSetup } from '../room/facts';
import { ROOM_SEAT } from '../room/teams';
import type { TeamView } from './roomViews';

/** The teams of a room by their numbers; none in a room without teams. */
export const teamsOf = ({ teams }: Pick<RoomSetup, 'teams'>): readonly TeamView[] =>
  teams.map((name, place) => ({ seat: asId<SeatId>(`team-${place + 1}`), name, number: place + 1 }));

/** Whose seat it is; null for a seat of nobody here. */
export const teamAt = (setup: Pick<RoomSetup, 'teams'>, seat: SeatId | null): TeamView | null =>
  teamsOf(setup).find((team) => team.seat === seat) ?? null;

const WHOLE_ROOM: TeamView = { seat: ROOM_SEAT, name: '', number: 0 };

/** Everybody who marks a turn: the teams, or the whole room where there are none. */
export function markersIn(setup: Pick<RoomSetup, 'teams'>): readonly TeamView[] {
  const teams = teamsOf(setup);
  return teams.length === 0 ? [WHOLE_ROOM] : teams;
}
