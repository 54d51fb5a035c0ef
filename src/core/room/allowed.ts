import type { ActOf } from './acts';
import { isTeamsOwn, openBallotOf, typedIn, undecidedOf } from './ballots';
import { MOST_TAKES, MOST_WRITTEN } from './facts';
import { answeredTurns, takeOn } from './standing';
import type { Refusal, RoomState } from './state';
import { markersOf, seatsOf } from './teams';

/** What is said about one round of voting. */
type Voting = ActOf<'votes.counted' | 'vote.cast' | 'decided'>;

/** A vote for a round that there was, and that is not voted on now. */
export const isOtherRound = (state: RoomState, { ballot }: Voting): boolean =>
  ballot !== openBallotOf(state)?.key && state.ballots.some(({ key }) => key === ballot);

/** That more votes were typed in than people are here; null where they were not. */
export function tooManyIn(state: RoomState): Refusal | null {
  const open = openBallotOf(state);
  const votes = open === null ? 0 : typedIn(open);
  return votes > state.people ? { why: 'tooMany', votes, people: state.people } : null;
}

/** The options of the round that all vote on now; none in a team's own turn. */
const optionsFor = (state: RoomState, ballot: string): readonly string[] => {
  const open = isTeamsOwn(state) ? null : openBallotOf(state);
  return open?.key === ballot ? open.options : [];
};

/** Counts name options of the open round, each once, where votes are counted at all. */
export function mayCount(state: RoomState, { ballot, counts }: ActOf<'votes.counted'>): boolean {
  const options = optionsFor(state, ballot);
  const named = new Set(counts.map(({ option }) => option));
  const isWhole = named.size === counts.length && [...named].every((option) => options.includes(option));
  return options.length > 0 && isWhole && openBallotOf(state)?.byKeys === false;
}

/** A vote comes from a team of the room, by its key. */
export const mayCast = (state: RoomState, { ballot, seat, option }: ActOf<'vote.cast'>): boolean =>
  openBallotOf(state)?.byKeys === true &&
  seatsOf(state.setup).includes(seat) &&
  optionsFor(state, ballot).includes(option);

/** What is decided is an option of the round that waits for that. */
export function mayDecide(state: RoomState, { ballot, option }: ActOf<'decided'>): boolean {
  const undecided = undecidedOf(state);
  return undecided?.key === ballot && undecided.options.includes(option);
}

/** Whether there is place for one more play. */
export const mayPlay = ({ takes }: RoomState): boolean => takes.length < MOST_TAKES;

/** A mark is a team's, or the room's where there are none, and lies on a turn that was played. */
export function mayMark(state: RoomState, { seat, turn }: ActOf<'turn.marked'>): boolean {
  const take = takeOn(state);
  const turns = take === undefined ? 0 : answeredTurns(take);
  return markersOf(state.setup).includes(seat) && (turn === null || (turn >= 1 && turn <= turns));
}

/** A reply of the room's own has one name through all steps, so that what was voted on in one is not another's. */
export const mayRewrite = ({ rewrites, plan, step }: RoomState, { id }: ActOf<'reply.rewritten'>): boolean =>
  hasPlaceFor(rewrites, id) && rewrites.every((one) => one.id !== id || one.step === plan.steps[step]?.id);

/** Lists are read aloud and shown; nobody writes so much, but a file may hold it. */
const hasPlaceFor = (list: readonly { readonly id: string }[], id: string): boolean =>
  list.length < MOST_WRITTEN || list.some((one) => one.id === id);

/** What is written down is new while there is place, or a change of what stands there. */
export function mayWrite(state: RoomState, { type, id }: ActOf<'noted' | 'rule.agreed' | 'card.written'>): boolean {
  const lists = { noted: state.notes, 'rule.agreed': state.rules, 'card.written': state.cards } as const;
  return hasPlaceFor(lists[type], id);
}

/** A result is a team's, in a story of some league of the plan. */
export const mayTell = ({ plan, setup }: RoomState, { seat, scenario }: ActOf<'result.told'>): boolean =>
  seatsOf(setup).includes(seat) && plan.steps.some((step) => step.do === 'league' && step.scenarios.includes(scenario));
