import type { SeatId } from '../model/ids';
import { FEWEST_SHOWN, KEYED_LETTERS, type Count, type RoomSetup, type VotingWay } from './facts';
import type { At, Ballot, RoomState } from './state';

/** The name of a round of voting: which take, which turn, which round. */
export const ballotOf = (take: number, turn: number, round: number): string => `${take}-${turn}-${round}`;

const OPEN: ReadonlySet<At['name']> = new Set(['voting', 'again', 'choosing']);

/** The ballot that is voted on now; null where none is. */
export function openBallotOf(state: RoomState): Ballot | null {
  const last = state.ballots.at(-1);
  return last === undefined || !OPEN.has(state.at.name) ? null : last;
}

/** The votes of each option: those typed in and those of the seats. */
export const votesOf = ({ options, counts, seats }: Ballot): Readonly<Record<string, number>> =>
  Object.fromEntries(
    options.map((option) => [
      option,
      (Object.hasOwn(counts, option) ? (counts[option] as number) : 0) +
        Object.values(seats).filter((vote) => vote === option).length,
    ]),
  );

/** How many votes there are in all. */
export const totalOf = (ballot: Ballot): number =>
  Object.values(votesOf(ballot)).reduce((total, votes) => total + votes, 0);

/** The options with most votes; none while nobody voted. */
export function leadingOf(ballot: Ballot): readonly string[] {
  const votes = votesOf(ballot);
  const most = Math.max(0, ...Object.values(votes));
  return most === 0 ? [] : ballot.options.filter((option) => votes[option] === most);
}

/** Whether the counts of a ballot are kept back: an anonymous room, and fewer than five votes. */
export const isHidden = ({ anonymous }: RoomSetup, ballot: Ballot): boolean =>
  anonymous && totalOf(ballot) < FEWEST_SHOWN;

/** The take in which a turn was played: a take that parts from another has the turns before that from there. */
export function playedIn(state: RoomState, take: number, turn: number): number {
  const from = state.takes[take]?.from ?? null;
  return from === null || turn >= from.turn ? take : playedIn(state, from.take, turn);
}

/** The rounds voted at a turn of a take, wherever that turn was played. */
export function roundsOf(state: RoomState, take: number, turn: number): readonly Ballot[] {
  const played = playedIn(state, take, turn);
  return state.ballots.filter((ballot) => ballot.take === played && ballot.turn === turn);
}

/** The room with a new round of voting. `letters`: how many replies stand on the wall, those that cannot be said too. */
export const withBallot = (
  state: RoomState,
  { key, take, turn, round, options }: Pick<Ballot, 'key' | 'take' | 'turn' | 'round' | 'options'>,
  letters: number,
): RoomState => ({
  ...state,
  ballots: [
    ...state.ballots,
    { key, take, turn, round, options, byKeys: isByKeys(state.setup, letters), counts: {}, seats: {}, closed: false },
  ],
});

/** Whether votes come by keys, one from each team: not where there are more letters than a team has keys. */
const isByKeys = ({ way, teams }: RoomSetup, letters: number): boolean =>
  way === 'keys' && teams.length > 0 && letters <= KEYED_LETTERS;

/** How a round is voted in: hands are counted where keys do not suffice, or there are no teams to press them. */
export function wayOf({ way }: RoomSetup, ballot: Ballot | null): VotingWay {
  return way === 'keys' && ballot?.byKeys !== true ? 'hands' : way;
}

const withOpen = (state: RoomState, change: Partial<Ballot>): RoomState => ({
  ...state,
  ballots: [...state.ballots.slice(0, -1), { ...(state.ballots.at(-1) as Ballot), ...change }],
});

/** The open round with these counts instead of the ones before. */
export const counted = (state: RoomState, counts: readonly Count[]): RoomState =>
  withOpen(state, { counts: Object.fromEntries(counts.map(({ option, votes }) => [option, votes])) });

/** The open round with the vote of a seat, its last one standing. */
export const cast = (state: RoomState, seat: SeatId, option: string): RoomState =>
  withOpen(state, { seats: { ...state.ballots.at(-1)?.seats, [seat]: option } });

/** The room once its open round is closed. */
export const closed = (state: RoomState): RoomState =>
  openBallotOf(state) === null ? state : withOpen(state, { closed: true });

/** Whether a team decides alone now. */
export const isTeamsOwn = (state: RoomState): boolean => state.seat !== null;

/** How many votes were typed in; those of seats are one each, and never too many. */
export const typedIn = ({ counts }: Ballot): number => Object.values(counts).reduce((total, votes) => total + votes, 0);

const isChosen = ({ decisions }: RoomState, { options }: Ballot): boolean =>
  decisions.some(({ turn, option }) => turn === 0 && options.includes(option));

/** The round that may be decided without a majority: in a team's own turn, at a tie, or where nothing was counted. */
export function undecidedOf(state: RoomState): Ballot | null {
  const last = state.ballots.at(-1);
  if (last === undefined) return null;
  const { name } = state.at;
  if (name === 'tied') return last;
  if (name === 'chosen') return isChosen(state, last) ? null : last;
  const open = openBallotOf(state);
  return open !== null && (isTeamsOwn(state) || totalOf(open) === 0) ? open : null;
}
