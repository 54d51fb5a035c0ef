import type { AttemptId, ScenarioId } from '../model/ids';
import type { Channel, EmotionRoot, Grade } from '../model/words';
import type { Band, SkillWord } from '../scoring/estimate';
import type { Missing } from '../scoring/estimateSecure';
import type { SituationKind } from '../scoring/summary';
import type { Behaviour } from '../vocabulary/behaviours';
import type { Dimension } from '../vocabulary/dimensions';
import type { RichText } from './views';

/** What is known of a skill: whole shares of the points in a medium story, and the words at both ends. */
export interface BandView extends Band {
  readonly from: SkillWord;
  readonly to: SkillWord;
}

/** A stretch of time on the line of a skill. */
export interface LinePoint {
  /** First and last moment in it, ms since 1970. */
  readonly from: number;
  readonly at: number;
  /** Place on the axis of time, 0 to 1. */
  readonly place: number;
  readonly answers: number;
  /** Share of the points in these answers, 0 to 100, whole. */
  readonly share: number;
  /** What was known by then; null while there were too few answers. */
  readonly band: BandView | null;
}

/** One of the three skills, by first attempts alone. */
export interface SkillView {
  readonly skill: Dimension;
  readonly answers: number;
  readonly stories: number;
  /** Null while there are too few answers. */
  readonly band: BandView | null;
  /** How many answers a band still needs; 0 where there is one. */
  readonly bandNeeds: number;
  readonly secure: boolean;
  /** What is missing before it is secure; empty where it is, or where nothing was answered. */
  readonly missing: readonly Missing[];
  readonly line: readonly LinePoint[];
}

/** Chances in a row, oldest first: true where it was taken. */
export type ChanceRow = readonly boolean[];

/** One behaviour over time. */
export interface ChanceView {
  readonly behaviour: Behaviour;
  readonly taken: number;
  readonly chances: number;
  readonly broken: number;
  /** The first chances, where there are enough for the latest to be others; else empty. */
  readonly first: ChanceRow;
  readonly latest: ChanceRow;
}

/** What was said: it comes with the story's text, which may be gone. */
export type SaidView =
  | { readonly kind: 'words'; readonly text: RichText }
  | { readonly kind: 'silence' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'gone' };

/** One reply of a play, with what is needed to look its words up. */
export interface ReplyView {
  readonly attempt: AttemptId;
  readonly at: number;
  readonly scenario: ScenarioId;
  readonly title: string;
  readonly variant: string;
  readonly beat: string;
  readonly reply: string;
  readonly levels: Readonly<Record<Dimension, number | null>>;
  readonly said: SaidView;
}

/** The first and the latest reply to one kind of situation; `latest` is null while there is only one. */
export interface PairView {
  readonly situation: SituationKind;
  readonly first: ReplyView;
  readonly latest: ReplyView | null;
}

/** Plays that came to an end, by how the customer came and left. */
export interface TallyView {
  /** Customers who came in misery. */
  readonly fromMisery: number;
  /** Of these: left in magic, left in the middle. */
  readonly toMagic: number;
  readonly steadied: number;
  /** Ended by the rules, which is done well. */
  readonly safe: number;
  readonly ended: number;
}

/** Mean of first attempts with how many there are and how far apart; whole numbers. */
export interface MeanView {
  readonly count: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** False where the best of some story was only estimated. */
  readonly exact: boolean;
}

/** Why a story is next. */
export type NextReason =
  | { readonly kind: 'start' }
  | { readonly kind: 'due'; readonly skills: readonly Dimension[]; readonly days: number }
  | { readonly kind: 'unsure'; readonly skill: Dimension; readonly answers: number }
  | { readonly kind: 'unmet' }
  | { readonly kind: 'change'; readonly what: 'industry' | 'channel' | 'emotion' }
  | { readonly kind: 'again'; readonly days: number };

/** A story to play next, and why. */
export interface NextView {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly channel: Channel;
  readonly person: string;
  readonly minutes: number | null;
  readonly difficulty: number | null;
  readonly reason: NextReason;
}

/** How an attempt came out. `unknown`: it ended, and what was possible is not known. */
export type OutcomeView =
  | {
      readonly kind: 'turnaround' | 'held';
      readonly percent: number;
      readonly exact: boolean;
      readonly from: Grade;
      readonly to: Grade;
    }
  | { readonly kind: 'narrow' | 'unknown'; readonly from: Grade; readonly to: Grade }
  | { readonly kind: 'safe' | 'stopped' | 'open' | 'changed' };

/** What an attempt counts as. */
export type AttemptKind = 'first' | 'again' | 'road' | 'coach' | 'team' | 'silent';

/** One attempt in the list. */
export interface AttemptView {
  readonly attempt: AttemptId;
  readonly at: number;
  readonly title: string;
  /** What the customer is called. */
  readonly customer: string;
  readonly industry: string;
  readonly channel: Channel;
  readonly emotion: EmotionRoot;
  readonly kind: AttemptKind;
  readonly outcome: OutcomeView;
  readonly left: boolean;
}

/** One story of the practice record. */
export interface RecordView {
  readonly title: string;
  readonly version: string;
  readonly industry: string;
  readonly key: 'draft' | 'panel';
  readonly plays: number;
  readonly first: number;
  readonly latest: number;
  /** How the first attempt came out. */
  readonly outcome: OutcomeView;
  readonly left: boolean;
}

/** A goal in the person's own words, empty without one, and whether it could be kept on this device. */
export interface GoalView {
  readonly text: string;
  readonly kept: boolean;
}

/** The notebook: what became of practice so far. */
export interface NotebookView {
  /** When this was worked out, and when practice began; null before any. Milliseconds since 1970. */
  readonly now: number;
  readonly since: number | null;
  /** All attempts kept, and of these first attempts, later plays of the same stories, and plays that are not counted. */
  readonly counts: {
    readonly all: number;
    readonly firsts: number;
    readonly replays: number;
    readonly others: number;
  };
  readonly tally: { readonly firsts: TallyView; readonly all: TallyView };
  /** Never put together: they measure different things. Null without a first attempt that has one. */
  readonly turnaround: MeanView | null;
  readonly held: MeanView | null;
  /** The last four weeks, the latest last: whether there was practice. */
  readonly weeks: readonly boolean[];
  readonly skills: readonly SkillView[];
  readonly chances: readonly ChanceView[];
  readonly replies: readonly PairView[];
  readonly next: readonly NextView[];
  readonly goal: GoalView;
  /** Latest first. */
  readonly attempts: readonly AttemptView[];
  /** Stories with a counted attempt, by when they were first met. */
  readonly record: readonly RecordView[];
}
