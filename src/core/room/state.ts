import type { Journal } from '../journal/journal';
import type { ScenarioId, SeatId, StepId, VariantId } from '../model/ids';
import type { Program } from '../scenario/program';
import type { Reach } from '../scoring/turnaround';
import type { RoomSetup, Veil } from './facts';
import type { TeamPlan } from '../model/plan';

/** A story as a room plays it: with the words of its debrief, and how far each customer can be moved. */
export interface Story {
  readonly program: Program;
  readonly reaches: readonly (Reach | null)[];
}
/** The stories of a room, by id. */
export type Stories = Readonly<Record<ScenarioId, Story>>;

/** One play of the room, or of one team. Going back to a turn makes a new take; the one before stays as it was. */
export interface Take {
  readonly step: StepId;
  readonly scenario: ScenarioId;
  readonly variant: VariantId;
  readonly journal: Journal;
  /** The team that plays it, in a league; null where all decide, or teams in turn. */
  readonly seat: SeatId | null;
  /** The take it parts from, before the answer of this turn (counted from 1). */
  readonly from: { readonly take: number; readonly turn: number } | null;
  /** True for a road not taken, played after the end of the other. */
  readonly exploring: boolean;
}

/** One round of voting. `key` names it: `ballotOf`. */
export interface Ballot {
  readonly key: string;
  readonly take: number;
  /** Counted from 1; 0 for a vote on rewritten replies. */
  readonly turn: number;
  readonly round: 1 | 2;
  /** What may be voted for, in the order shown: A, B, C, D. */
  readonly options: readonly string[];
  /** Teams vote by their keys; else hands or cards are counted. */
  readonly byKeys: boolean;
  /** As typed in, by option; a key vote stands in `seats`. */
  readonly counts: Readonly<Record<string, number>>;
  readonly seats: Readonly<Record<SeatId, string>>;
  readonly closed: boolean;
}

/** What was done at a turn, and how that came about. */
export interface Decision {
  readonly take: number;
  readonly turn: number;
  readonly option: string;
  /** `most`: by votes; `tie`: by the facilitator after a tie; `facilitator`: where nothing was counted; `team`: by the team whose turn it was. */
  readonly by: 'most' | 'tie' | 'facilitator' | 'team';
}

/** Where a room is. `place` counts slides, lines, replies, cards and pages from 0. */
export interface At {
  readonly name:
    | 'telling'
    | 'briefing'
    | 'handing'
    | 'line'
    | 'reading'
    | 'voting'
    | 'discussing'
    | 'again'
    | 'tied'
    | 'counted'
    | 'effect'
    | 'later'
    | 'ended'
    | 'marking'
    | 'marked'
    | 'writing'
    | 'choosing'
    | 'chosen'
    | 'table'
    | 'debriefing'
    | 'listing'
    | 'over';
  readonly place: number;
}

/** All that is known of a room, derived from its facts. */
export interface RoomState {
  readonly setup: RoomSetup;
  readonly plan: TeamPlan;
  readonly people: number;
  /** The place of the open step in the plan. */
  readonly step: number;
  readonly at: At;
  readonly takes: readonly Take[];
  /** The take on screen; -1 where none is. */
  readonly take: number;
  readonly ballots: readonly Ballot[];
  readonly decisions: readonly Decision[];
  /** By spot step, then by seat: the turn marked. */
  readonly marks: Readonly<Record<StepId, Readonly<Record<SeatId, number>>>>;
  readonly rewrites: readonly { readonly id: string; readonly step: StepId; readonly text: string }[];
  readonly results: readonly { readonly seat: SeatId; readonly scenario: ScenarioId; readonly turnaround: number }[];
  readonly notes: readonly { readonly id: string; readonly about: string; readonly text: string }[];
  readonly rules: readonly { readonly id: string; readonly step: StepId; readonly text: string }[];
  readonly cards: readonly { readonly id: string; readonly when: string; readonly will: string }[];
  readonly veil: Veil;
  /** The team whose turn it is, in a relay or a league; null where all decide. */
  readonly seat: SeatId | null;
}

/** Why something is not done now. The fact is not kept; the words are the locale's. */
export type Refusal =
  /** The room has gone on since; the window was late. */
  | { readonly why: 'late' }
  /** More votes were counted than people are here. */
  | { readonly why: 'tooMany'; readonly votes: number; readonly people: number }
  /** Nothing was counted, or it is a tie: the facilitator decides first. */
  | { readonly why: 'undecided' }
  /** This cannot be done here at all. */
  | { readonly why: 'notNow' };
