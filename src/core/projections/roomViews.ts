import type { SeatId } from '../model/ids';
import type { Decision } from '../room/state';
import type { Veil, VotingWay } from '../room/facts';
import type { ArcPoint, HeadlineView, ScoreView, TurnView } from './debriefViews';
import type { BesideView } from './besideViews';
import type { CrowdView } from './deeperViews';
import type { AftermathView, BriefingView, FeelingView, LineView, ReactionView, RichText, StageView } from './views';

/** The letters of replies on the wall, each with a shape of its own. */
export type Letter = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H';

/** A team as the wall names it. The whole room, where there are no teams, has no name and number 0. */
export interface TeamView {
  readonly seat: SeatId;
  readonly name: string;
  /** Counted from 1. */
  readonly number: number;
}

/** Something that may be chosen. */
export interface OptionView {
  readonly id: string;
  readonly letter: Letter;
  readonly text: RichText;
  /** Why it cannot be chosen now; empty when it can. */
  readonly locked: string;
}

/** How often it was chosen before and after the discussion; null where that was not voted on or is not shown. */
export interface CountedOption extends OptionView {
  readonly first: number | null;
  readonly second: number | null;
  /** True for the one that is done, once that is decided. */
  readonly chosen: boolean;
}

/** Votes of a turn. `hidden`: fewer than five in an anonymous room, so that no counts are shown. */
export interface SplitView {
  readonly options: readonly CountedOption[];
  readonly hidden: boolean;
  readonly by: Decision['by'] | null;
}

/** A turn as it is read back on the wall, without its feeling. */
export interface MarkedTurn {
  readonly turn: number;
  readonly lines: readonly LineView[];
  readonly said: RichText;
  /** The teams that marked it; empty until all is shown. */
  readonly teams: readonly TeamView[];
}

/** One row of the league: a mean of Turnarounds, and how far the best rescue climbed. */
export interface LeagueRow {
  readonly team: TeamView;
  /** Counted from 1; teams with equal means share it. Null before the first play. */
  readonly place: number | null;
  /** -100 to 100, whole; null before the first play. */
  readonly mean: number | null;
  /** All plays that came to an end, or were told. */
  readonly plays: number;
  /** Plays ended by the rules: they count as done well, have no number and are not in the mean. */
  readonly safe: number;
  /** Points of feeling climbed above where the customer began, the most of all plays; null where none climbed. */
  readonly rescue: number | null;
}

/** One page of a debrief on the wall. */
export type DebriefPage =
  | {
      readonly kind: 'headline';
      readonly headline: HeadlineView;
      readonly briefing: BriefingView;
      readonly left: boolean;
      /** Something the customer had to have stayed open. */
      readonly mustOpen: boolean;
      readonly ending: string;
    }
  | {
      readonly kind: 'arc';
      readonly briefing: BriefingView;
      readonly arc: readonly ArcPoint[];
      readonly moments: readonly number[];
    }
  | {
      readonly kind: 'turn';
      readonly turn: TurnView;
      readonly split: SplitView;
      readonly scores: readonly OptionScores[];
    }
  | { readonly kind: 'beside'; readonly beside: BesideView }
  | { readonly kind: 'hundred'; readonly crowds: readonly CrowdView[]; readonly briefing: BriefingView }
  | { readonly kind: 'question'; readonly text: string };

/** What an option scores; only after the reveal, or on the facilitator's own screen. */
export interface OptionScores {
  readonly letter: Letter;
  readonly scores: readonly ScoreView[];
  /** True where no other option of the beat has a higher sum. */
  readonly best: boolean;
}

/** What the wall shows. Nothing of it tells a score before the reveal, or a count before it is to be seen. */
export type WallScreen =
  | { readonly name: 'telling'; readonly text: string; readonly place: number; readonly of: number }
  | { readonly name: 'briefing'; readonly briefing: BriefingView; readonly team: TeamView | null }
  | { readonly name: 'handing'; readonly briefing: BriefingView; readonly team: TeamView }
  | {
      readonly name: 'line';
      readonly line: LineView;
      readonly salesPrompt: string;
      readonly place: number;
      readonly of: number;
    }
  | { readonly name: 'reading'; readonly option: OptionView; readonly place: number; readonly of: number }
  | {
      readonly name: 'voting';
      readonly line: LineView | null;
      readonly options: readonly OptionView[];
      readonly round: 1 | 2;
      readonly way: VotingWay;
      /** Teams that have voted by key, in no order that tells what; empty otherwise. */
      readonly voted: readonly TeamView[];
      /** The team that decides alone; null where the room votes. */
      readonly team: TeamView | null;
    }
  | {
      readonly name: 'discussing';
      readonly line: LineView | null;
      readonly split: SplitView;
      /** False where the first counts wait for the second vote: then `split` has none. */
      readonly firstCounts: boolean;
    }
  | { readonly name: 'tied'; readonly line: LineView | null; readonly split: SplitView }
  | { readonly name: 'counted'; readonly line: LineView | null; readonly split: SplitView }
  | { readonly name: 'effect'; readonly said: OptionView; readonly reaction: ReactionView | null }
  | { readonly name: 'later'; readonly aftermath: AftermathView }
  /** `safe`: ended by the rules, which is done well. */
  | {
      readonly name: 'ended';
      readonly title: string;
      readonly says: RichText;
      readonly safe: boolean;
      /** Where to turn if it stays with somebody; empty where none is named. */
      readonly support: string;
    }
  | { readonly name: 'marking'; readonly turns: readonly MarkedTurn[] }
  | {
      readonly name: 'marked';
      readonly turns: readonly MarkedTurn[];
      readonly arc: readonly ArcPoint[];
      readonly moments: readonly number[];
      readonly briefing: BriefingView;
    }
  | { readonly name: 'writing'; readonly line: LineView | null; readonly worst: RichText; readonly words: number }
  | {
      readonly name: 'choosing';
      readonly line: LineView | null;
      readonly options: readonly OptionView[];
      readonly way: VotingWay;
      readonly voted: readonly TeamView[];
    }
  | { readonly name: 'chosen'; readonly split: SplitView }
  | { readonly name: 'table'; readonly rows: readonly LeagueRow[] }
  | { readonly name: 'debriefing'; readonly page: DebriefPage; readonly place: number; readonly of: number }
  | { readonly name: 'rules'; readonly ask: string; readonly rules: readonly string[] }
  | {
      readonly name: 'cards';
      readonly ask: string;
      readonly cards: readonly { readonly when: string; readonly will: string }[];
    }
  | { readonly name: 'over'; readonly title: string };

/** The wall as everybody sees it. */
export interface WallView {
  /** Changes with everything that is to be looked at anew. */
  readonly cue: string;
  readonly title: string;
  readonly veil: Veil;
  /** Which of the four steps of deciding this is: vote, discuss, vote again, see; null elsewhere. */
  readonly method: 'vote' | 'discuss' | 'again' | 'see' | null;
  /** True where this turn is decided in one round, so that the four steps are not announced. */
  readonly once: boolean;
  readonly screen: WallScreen;
  readonly stage: StageView;
  /** The customer's feeling as it is on their face; null where nobody is there. */
  readonly feeling: { readonly now: FeelingView; readonly before: FeelingView } | null;
  /** The history card, for the veil `card`; null where there is no story. */
  readonly card: BriefingView | null;
}
