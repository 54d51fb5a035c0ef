import type { FeelingBand, Grade, Kept } from '../model/words';
import type { Behaviour } from '../vocabulary/behaviours';
import type { Dimension } from '../vocabulary/dimensions';
import type { SpokenTermName } from '../vocabulary/terms';
import type { BriefingView, FeelingView, LineView, ReactionView, RichText } from './views';

/** One named part of a change of feeling, in points of feeling, as the debrief says it. */
export interface TermView {
  readonly name: SpokenTermName;
  /** Points, one decimal; their sum is the turn's change. */
  readonly points: number;
  /** The author's own reason, for authored effects; else empty. */
  readonly why: string;
  /** Share of the advice that did not land because the customer was too upset, 0-1; 0 for other terms. */
  readonly lost: number;
}

/** What one reply scored on one scale, 0-4, beside the best on offer. */
export interface ScoreView {
  readonly dimension: Dimension;
  readonly level: number;
  readonly best: number;
}

/** One turn in the debrief: what was said, what it did and why. */
export interface TurnView {
  readonly turn: number;
  readonly turningPoint: boolean;
  readonly lines: readonly LineView[];
  readonly said: RichText;
  readonly reaction: ReactionView | null;
  /** What the customer thought and did not say. */
  readonly thought: string;
  readonly effect: string;
  readonly why: string;
  readonly tryInstead: string;
  /** Change of feeling by this reply, one decimal. */
  readonly swing: number;
  readonly feelingBefore: FeelingView;
  readonly feeling: FeelingView;
  readonly terms: readonly TermView[];
  /** What the next line itself did, before the next reply (something that happened meanwhile). */
  readonly arrivalTerms: readonly TermView[];
  readonly scores: readonly ScoreView[];
}

/** One point of the feeling over time. */
export interface ArcPoint {
  /** 0 is the start; the last point of kind `later` is after the aftermath. */
  readonly turn: number;
  readonly kind: 'start' | 'turn' | 'later';
  readonly value: number;
  readonly band: FeelingBand;
  readonly grade: Grade;
  readonly swing: number;
  /** Points moved by what happened rather than by words: the lines before this reply, or for `later` the aftermath. */
  readonly meanwhile: number;
  readonly turningPoint: boolean;
  readonly mark: 'rise' | 'fall' | 'none';
}

/** One of the three scales over a play. */
export interface DimensionView {
  readonly dimension: Dimension;
  readonly got: number;
  readonly of: number;
  /** 0-100, or null where no reply was scored on it. */
  readonly percent: number | null;
  readonly turns: readonly { readonly turn: number; readonly level: number; readonly best: number }[];
}

/** One tracked behaviour over a play, as chances taken. */
export interface BehaviourView {
  readonly behaviour: Behaviour;
  readonly taken: number;
  readonly chances: number;
  readonly broken: number;
}

/** What the play came to, as the debrief's first sentence needs it. */
export type HeadlineView =
  | {
      readonly kind: 'turnaround';
      readonly percent: number;
      readonly from: Grade;
      readonly to: Grade;
      readonly exact: boolean;
    }
  | {
      readonly kind: 'held';
      readonly percent: number;
      readonly from: Grade;
      readonly to: Grade;
      readonly exact: boolean;
    }
  | { readonly kind: 'safe' }
  | { readonly kind: 'narrow'; readonly from: Grade; readonly to: Grade }
  | { readonly kind: 'unknown'; readonly from: Grade; readonly to: Grade }
  | { readonly kind: 'stopped' };

/** All a learner may read after the talk. */
export interface DebriefView {
  readonly briefing: BriefingView;
  readonly headline: HeadlineView;
  readonly left: boolean;
  readonly ending: { readonly title: string; readonly says: RichText };
  readonly review: { readonly stars: number; readonly text: string } | null;
  readonly feelings: {
    readonly start: FeelingView;
    readonly end: FeelingView;
    readonly lowest: FeelingView;
    /** Null while best and worst are still being worked out. */
    readonly best: FeelingView | null;
    readonly worst: FeelingView | null;
    readonly usual: FeelingView;
  };
  readonly betterThanBefore: boolean;
  readonly arc: readonly ArcPoint[];
  readonly dimensions: readonly DimensionView[];
  readonly behaviours: readonly BehaviourView[];
  readonly needs: readonly { readonly text: string; readonly must: boolean; readonly met: boolean }[];
  /** What was promised before the talk; empty until it is over. */
  readonly promises: readonly { readonly text: string; readonly kept: Kept }[];
  readonly turns: readonly TurnView[];
  readonly later: readonly { readonly text: RichText; readonly change: number }[];
  readonly counted: boolean;
}
