import { openBallotOf, totalOf, typedIn, undecidedOf, votesOf, wayOf } from '../room/ballots';
import type { Ballot, RoomState } from '../room/state';
import type { BallotView } from './deskViews';
import { isKept, rewriteOptions, turnOptions } from './roomOptions';
import type { RoomPlay } from './roomPlays';
import { teamsOf } from './roomTeams';
import type { OptionView } from './roomViews';

/** The round that is voted on, or that is still to be decided. What was typed in is taken away once it is closed and too few. */
export function ballotView(state: RoomState, play: RoomPlay | null): BallotView | null {
  const undecided = undecidedOf(state);
  const ballot = openBallotOf(state) ?? undecided;
  if (ballot === null) return null;
  const hidden = ballot.closed && isKept(state, ballot);
  const votes = hidden ? {} : votesOf(ballot);
  const options = optionsOf(state, play, ballot);
  return {
    key: ballot.key,
    round: ballot.round,
    way: wayOf(state.setup, ballot),
    options: options.map((option) => ({ ...option, votes: votes[option.id] ?? 0 })),
    total: hidden ? 0 : totalOf(ballot),
    hidden,
    people: state.people,
    tooMany: typedIn(ballot) > state.people,
    mayDecide: undecided !== null,
    tied: ballot.closed && totalOf(ballot) > 0,
    seats: ballot.byKeys && !hidden ? seatsOf(state, ballot, options) : [],
  };
}

const optionsOf = (state: RoomState, play: RoomPlay | null, ballot: Ballot): readonly OptionView[] =>
  ballot.turn === 0 || play === null ? rewriteOptions(state, ballot) : turnOptions(play, ballot.turn);

const seatsOf = ({ setup }: RoomState, { seats }: Ballot, options: readonly OptionView[]): BallotView['seats'] =>
  teamsOf(setup).map((team) => ({
    team,
    letter: options.find(({ id }) => id === seats[team.seat])?.letter ?? null,
  }));
