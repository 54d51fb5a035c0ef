import type { Kept } from '../model/words';
import type { Dimension } from '../vocabulary/dimensions';
import type { ArcPoint, HeadlineView, TurnView } from './debriefViews';
import type { BriefingView, FeelingView, LineView, RichText } from './views';

/** One of two plays that are laid side by side. */
export interface RoadView {
  readonly headline: HeadlineView;
  readonly left: boolean;
  /** Something the customer had to have stayed open. */
  readonly mustOpen: boolean;
  /** Why the play has no end: it was stopped, or the story has another way on by now. Null where it has one. */
  readonly unfinished: 'stopped' | 'changed' | null;
  readonly end: FeelingView;
  readonly ending: { readonly title: string; readonly says: RichText };
  readonly review: { readonly stars: number; readonly text: string } | null;
  /** The feeling from the start on; the common beginning stands in both. */
  readonly arc: readonly ArcPoint[];
  /** What was answered where the two part; null where this one was over by then. */
  readonly fork: TurnView | null;
}

/** What became of a need or a promise; `none` where the play had no end. */
export interface DifferenceView<Became> {
  readonly text: string;
  readonly first: Became | 'none';
  readonly other: Became | 'none';
}

/** One scale in both plays. Scales are never blended. */
export interface ScaleView {
  readonly dimension: Dimension;
  readonly first: { readonly got: number; readonly of: number };
  readonly other: { readonly got: number; readonly of: number };
}

/** A play and the road not taken that parts from it. */
export interface BesideView {
  readonly briefing: BriefingView;
  /** Turns both have in common. */
  readonly shared: number;
  /** The turn, counted from 1, where different things were answered; null where both are the same to the end. */
  readonly turn: number | null;
  /** What was said to both there. */
  readonly lines: readonly LineView[];
  readonly first: RoadView;
  readonly other: RoadView;
  readonly scales: readonly ScaleView[];
  /** The needs that came out differently; likewise the promises. */
  readonly needs: readonly (DifferenceView<'met' | 'open'> & { readonly must: boolean })[];
  readonly promises: readonly DifferenceView<Kept>[];
  /** True where the play it parts from is no road not taken itself. */
  readonly fromFirst: boolean;
}
