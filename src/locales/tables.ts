import type { Channel, EmotionRoot, FeelingBand, Grade, Phase } from '../core/model/words';
import type { Behaviour } from '../core/vocabulary/behaviours';
import type { Dimension } from '../core/vocabulary/dimensions';
import type { SpokenTermName } from '../core/vocabulary/terms';

/** Seven words, the lowest feeling first. */
export type SevenWords = Record<FeelingBand, string>;

/** Tables a language must fill whole: a new channel, phase or dimension is a type error until it has a word. */
export interface WordTables {
  readonly feelings: Record<EmotionRoot, SevenWords>;
  readonly grades: Record<Grade, string>;
  /** Where a feeling is, as the end of a sentence. */
  readonly inGrade: Record<Grade, string>;
  readonly channels: Record<Channel, string>;
  readonly phases: Record<Phase, string>;
}

export interface DebriefTables {
  readonly dimensions: Record<Dimension, { readonly name: string; readonly asks: string }>;
  readonly behaviours: Record<Behaviour, string>;
  readonly terms: Record<SpokenTermName, { readonly up: string; readonly down: string }>;
}

/** One sentence in three pieces; the middle one is marked with a stroke. */
export interface MarkedSentence {
  readonly before: string;
  readonly mark: string;
  readonly after: string;
}
