import { isHidden, playedIn, roundsOf, totalOf, votesOf } from '../room/ballots';
import type { Ballot, Decision, RoomState } from '../room/state';
import { repliesOf } from './encounter';
import { beforeTurn, type RoomPlay } from './roomPlays';
import type { CountedOption, Letter, OptionView, SplitView } from './roomViews';
import type { RichText } from './views';

const LETTERS: readonly Letter[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];

const lettered = (options: readonly Omit<OptionView, 'letter'>[]): readonly OptionView[] =>
  options.slice(0, LETTERS.length).map((option, place) => ({ ...option, letter: LETTERS[place] as Letter }));

/**
 * What may be said at a turn of a play, each with the letter of its shuffled place, locked ones too: so a reply keeps its letter
 * from being read out until its effect, and in every reading afterwards.
 */
export function turnOptions(play: RoomPlay, turn: number): readonly OptionView[] {
  const before = beforeTurn(play, turn);
  if (before.outcome !== null) return [];
  return lettered(repliesOf(play.program, before, play.seed).map(({ id, text, locked }) => ({ id, text, locked })));
}

/** The rewritten replies that a ballot is about. One that was taken away since leaves its letter unused. */
export const rewriteOptions = ({ rewrites }: RoomState, { options }: Pick<Ballot, 'options'>): readonly OptionView[] =>
  lettered(options.map((id) => ({ id, text: typed(rewrites.find((one) => one.id === id)?.text ?? ''), locked: '' })));

/** What somebody typed, as it stands: no mark in it means anything. */
const typed = (text: string): RichText => (text === '' ? [] : [{ text, strong: false }]);

/** What was done at a turn of a take, wherever that turn was played; null while it is open. */
export function decisionAt(state: RoomState, take: number, turn: number): Decision | null {
  const place = playedIn(state, take, turn);
  return state.decisions.findLast((one) => one.take === place && one.turn === turn) ?? null;
}

/** Whether a round that was voted in is kept from the room. */
export const isKept = ({ setup }: RoomState, ballot: Ballot | undefined): boolean =>
  ballot !== undefined && totalOf(ballot) > 0 && isHidden(setup, ballot);

/** The closed rounds of a vote, option by option, and what was done. A round without a vote has no counts. */
export function splitOf(
  state: RoomState,
  options: readonly OptionView[],
  ballots: readonly Ballot[],
  decision: Decision | null,
): SplitView {
  const [first, second] = ([1, 2] as const).map((round) => ballots.find((one) => one.closed && one.round === round));
  return {
    options: options.map((option) => ({
      ...option,
      first: countIn(state, first, option),
      second: countIn(state, second, option),
      chosen: decision?.option === option.id,
    })),
    hidden: isKept(state, first) || isKept(state, second),
    by: decision?.by ?? null,
  };
}

/** The same before its counts are to be seen, and without a word on how many there are. */
export const withoutCounts = (split: SplitView): SplitView => ({
  ...split,
  options: split.options.map((option) => ({ ...option, first: null, second: null })),
  hidden: false,
});

function countIn(state: RoomState, ballot: Ballot | undefined, option: OptionView): CountedOption['first'] {
  if (ballot === undefined || option.locked !== '' || totalOf(ballot) === 0 || isHidden(state.setup, ballot))
    return null;
  return votesOf(ballot)[option.id] ?? 0;
}

/** The split of a turn of a take. */
export const turnSplit = (state: RoomState, play: RoomPlay, turn: number): SplitView =>
  splitOf(state, turnOptions(play, turn), roundsOf(state, play.place, turn), decisionAt(state, play.place, turn));
