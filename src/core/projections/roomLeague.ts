import { shownFeeling } from '../customer/feeling';
import type { RoomState, Stories } from '../room/state';
import { headlineOf, type Headline } from '../scoring/turnaround';
import { finishedPlays, type RoomPlay } from './roomPlays';
import { teamsOf } from './roomTeams';
import type { LeagueRow, TeamView } from './roomViews';

/** One play of a team, as the league counts it. */
interface Counted {
  /** Null where the play has no Turnaround. */
  readonly turnaround: number | null;
  readonly safe: boolean;
  /** Points of feeling from where the customer began to where it ended, as shown; null for a play on another screen. */
  readonly climbed: number | null;
}

/**
 * The league: teams by the mean Turnaround of their plays, those told included. Teams with equal means share a place, and the
 * next one counts them all (1, 1, 3). A safe ending counts as done well but has no number, Held is another number than
 * Turnaround (scoring.md): neither is in a mean. A rescue is counted from where the customer began, never from the lowest
 * point, so that sinking a customer to climb back earns nothing.
 */
export function leagueRows(state: RoomState, stories: Stories): readonly LeagueRow[] {
  const plays = finishedPlays(state, stories).filter(({ take }) => isOfLeague(state, take.step));
  const rows = teamsOf(state.setup).map((team) => rowOf(team, [...playedBy(plays, team), ...toldBy(state, team)]));
  return rows.map((row) => ({ ...row, place: placeOf(row, rows) })).toSorted(byPlace);
}

const isOfLeague = ({ plan }: RoomState, step: string): boolean =>
  plan.steps.some((one) => one.id === step && one.do === 'league');

const playedBy = (plays: readonly RoomPlay[], team: TeamView): readonly Counted[] =>
  plays.filter(({ take }) => take.seat === team.seat).map(countedOf);

function countedOf({ program, replay, reach }: RoomPlay): Counted {
  const { state } = replay;
  const headline: Headline | null = state.outcome === null ? null : headlineOf(program, state, reach);
  return {
    turnaround: headline?.kind === 'turnaround' ? headline.value : null,
    safe: program.endings[state.outcome?.ending ?? -1]?.safe === true,
    climbed: shownFeeling(state.outcome?.feeling ?? 0) - shownFeeling(state.startFeeling),
  };
}

const toldBy = ({ results }: RoomState, team: TeamView): readonly Counted[] =>
  results
    .filter(({ seat }) => seat === team.seat)
    .map(({ turnaround }) => ({ turnaround, safe: false, climbed: null }));

function rowOf(team: TeamView, plays: readonly Counted[]): LeagueRow {
  const numbers = plays.flatMap(({ turnaround }) => (turnaround === null ? [] : [turnaround]));
  const most = Math.max(0, ...plays.map(({ climbed }) => climbed ?? 0));
  return {
    team,
    place: null,
    mean: numbers.length === 0 ? null : rounded(numbers.reduce((sum, one) => sum + one, 0) / numbers.length),
    plays: plays.length,
    safe: plays.filter(({ safe }) => safe).length,
    rescue: most > 0 ? most : null,
  };
}

/** Whole numbers, half away from zero, never minus zero, as Turnaround itself is rounded. */
const rounded = (value: number): number => Math.sign(value) * Math.round(Math.abs(value)) + 0;

function placeOf({ mean }: LeagueRow, rows: readonly LeagueRow[]): number | null {
  if (mean === null) return null;
  return 1 + rows.filter((other) => other.mean !== null && other.mean > mean).length;
}

const byPlace = (one: LeagueRow, other: LeagueRow): number =>
  (one.place ?? Infinity) === (other.place ?? Infinity)
    ? one.team.number - other.team.number
    : (one.place ?? Infinity) - (other.place ?? Infinity);
