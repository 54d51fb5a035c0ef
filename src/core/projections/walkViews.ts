import type { SpokenTermName } from '../vocabulary/terms';
import type { BriefingView, CardLine, FeelingView, LineView, RichText } from './views';

/** One line of the talk as the customer heard it, or said it. */
export interface WalkLine extends LineView {
  readonly isYours: boolean;
}

/**
 * Why a reply moved the customer: the part of the change that weighed most. `lost` is true where good advice came too
 * early to be taken in. `words` are the author's own, for what a reply led to, as said to the other side; else empty.
 */
export interface WalkReason {
  readonly name: SpokenTermName;
  readonly direction: 'up' | 'down';
  readonly lost: boolean;
  readonly words: string;
}

/** Something that happened between a reply and the next line. `words` are the author's own, or empty. */
export interface WalkMeanwhile {
  readonly words: string;
  readonly direction: 'up' | 'down';
}

/** The customer before the talk. */
export interface WalkArrival {
  readonly kind: 'arrival';
  readonly emotion: string;
  readonly needs: readonly string[];
  readonly promises: readonly string[];
  /** What the other side has on file. */
  readonly history: readonly CardLine[];
}

/** One turn from the customer's side. */
export interface WalkTurn {
  readonly kind: 'turn';
  /** Counts from 1. */
  readonly turn: number;
  readonly lines: readonly WalkLine[];
  /** Null where nothing was answered. */
  readonly answered: RichText | null;
  readonly reaction: WalkLine | null;
  readonly thought: string;
  /** Null where the reply left the feeling as it was. */
  readonly reason: WalkReason | null;
  readonly meanwhile: WalkMeanwhile | null;
}

/** What came of it after the talk. */
export interface WalkLater {
  readonly kind: 'later';
  readonly cards: readonly RichText[];
}

/** How the customer looks back. */
export interface WalkEnding {
  readonly kind: 'ending';
  /** stopped: the talk was broken off; changed: the story has another way on by now. */
  readonly how: 'over' | 'left' | 'stopped' | 'changed';
  readonly says: RichText;
  readonly review: { readonly stars: number; readonly text: string } | null;
  readonly met: readonly string[];
  readonly open: readonly string[];
}

/** One step of a play, walked as the customer. Nothing in it is a score. */
export interface WalkView {
  readonly briefing: BriefingView;
  /** Counts from 1. */
  readonly step: number;
  readonly steps: number;
  readonly page: WalkArrival | WalkTurn | WalkLater | WalkEnding;
  readonly feeling: FeelingView;
  readonly feelingBefore: FeelingView;
}
