import type { StepId } from '../model/ids';
import type { VotingWay } from '../room/facts';
import type { At } from '../room/state';
import type { LeagueRow, Letter, OptionScores, OptionView, SplitView, TeamView, WallView } from './roomViews';

/** What Enter does now, as a code for the words. */
export type NextStep =
  | 'nextSlide'
  | 'begin'
  | 'nextLine'
  | 'nextReply'
  | 'openVote'
  | 'closeVote'
  | 'voteAgain'
  | 'decideFirst'
  | 'showEffect'
  | 'nextTurn'
  | 'handOver'
  | 'nextCard'
  | 'showEnding'
  | 'nextTeam'
  | 'reveal'
  | 'showTable'
  | 'nextPage'
  | 'nextStep'
  | 'closeRoom'
  | 'none';

/** One step of the plan with its times. */
export interface StepView {
  readonly id: StepId;
  readonly title: string;
  readonly minutes: number;
  /** Milliseconds spent on it so far, pauses left out, up to the last fact; `running` adds what passes. */
  readonly spent: number;
  readonly running: boolean;
  readonly state: 'done' | 'open' | 'ahead' | 'skipped';
}

/** A turn of the take on screen, to go back to. */
export interface PastTurn {
  readonly take: number;
  readonly turn: number;
  readonly line: string;
  readonly said: string;
}

/** The open ballot as the facilitator counts it. */
export interface BallotView {
  readonly key: string;
  readonly round: 1 | 2;
  readonly way: VotingWay;
  readonly options: readonly (OptionView & { readonly votes: number })[];
  readonly total: number;
  /** The round is closed and had too few votes for an anonymous room: `votes`, `total` and letters are taken away. */
  readonly hidden: boolean;
  readonly people: number;
  /** The counts add up to more than are in the room. */
  readonly tooMany: boolean;
  /** True where one of the options may be pressed to be done: a tie, nothing counted, or a team's own turn. */
  readonly mayDecide: boolean;
  readonly tied: boolean;
  readonly seats: readonly { readonly team: TeamView; readonly letter: Letter | null }[];
}

/** What only the facilitator sees. */
export interface DeskView {
  readonly cue: string;
  /** When the last fact happened, milliseconds since 1970; times run on from here. */
  readonly asOf: number;
  readonly at: At['name'];
  readonly wall: WallView;
  readonly plan: string;
  readonly people: number;
  readonly way: VotingWay;
  readonly teams: readonly TeamView[];
  readonly steps: readonly StepView[];
  /** Of the open step, as written in the plan. */
  readonly notes: readonly string[];
  /** What helps at this very moment, as codes for the words: plus and delta, two views, and so on. */
  readonly hint:
    | 'silent'
    | 'neighbours'
    | 'twoViews'
    | 'plusDelta'
    | 'tie'
    | 'slide'
    | 'contentNote'
    | 'fewVotes'
    | null;
  /** The sentence of advocacy and inquiry: the letter most picked and what it did not do, in the author's words; null before. */
  readonly advocacy: { readonly letter: Letter; readonly effect: string } | null;
  readonly next: NextStep;
  readonly ballot: BallotView | null;
  /** The votes of a closed round, also while the wall keeps the first ones back; null where there are none to see. */
  readonly split: SplitView | null;
  /** What each reply on offer scores; empty where none is. */
  readonly scores: readonly OptionScores[];
  readonly past: readonly PastTurn[];
  /** The turns of the play that may be played from again, after it. */
  readonly roads: readonly PastTurn[];
  readonly marks: readonly { readonly team: TeamView; readonly turn: number | null }[];
  /** How many turns there are to mark; 0 where none. */
  readonly turns: number;
  readonly rewrites: readonly {
    readonly id: string;
    readonly text: string;
    readonly words: number;
    readonly tooLong: boolean;
  }[];
  /** For a rewriting step: words allowed and seconds given; null elsewhere. */
  readonly rewriting: { readonly words: number; readonly seconds: number; readonly since: number } | null;
  readonly league: readonly LeagueRow[];
  /** The stories of the league, for results told by teams that played on a screen of their own. */
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  readonly roomNotes: readonly { readonly id: string; readonly about: string; readonly text: string }[];
  readonly rules: readonly { readonly id: string; readonly text: string }[];
  readonly cards: readonly { readonly id: string; readonly when: string; readonly will: string }[];
}
