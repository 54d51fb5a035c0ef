import type { Channel, EmotionRoot, FeelingBand, Grade, Phase } from '../model/words';
import type { FaceName } from '../vocabulary/faces';
import type { GestureName } from '../vocabulary/gestures';

/** A stretch of text; `strong` where the author wrote *emphasis*. Never markup. */
export interface TextRun {
  readonly text: string;
  readonly strong: boolean;
}
/** A text in runs. */
export type RichText = readonly TextRun[];

/** A feeling as a learner may see it. `value` is floored, 0-100, so that it never contradicts `grade`. */
export interface FeelingView {
  readonly value: number;
  /** One of the seven steps; with `root` it picks the word. */
  readonly band: FeelingBand;
  readonly root: EmotionRoot;
  readonly grade: Grade;
}

/** One fact of the history card. */
export interface CardLine {
  readonly label: string;
  readonly text: string;
}

/** One line as it is said. */
export interface LineView {
  readonly who: string;
  /** How it is said, always shown as text; empty where the author wrote none. */
  readonly cue: string;
  readonly text: RichText;
}

/** Everything a learner may read before the talk, and look up during it. */
export interface BriefingView {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly channel: Channel;
  readonly minutes: number | null;
  readonly role: string;
  readonly time: string;
  readonly goals: readonly string[];
  readonly contentNote: string;
  /** Where to turn if it stays with somebody, told when the talk is over; empty where none is named. */
  readonly support: string;
  readonly customer: { readonly name: string; readonly callMe: string; readonly emotion: string };
  readonly history: readonly CardLine[];
  /** A review that this customer read before coming; null in a play that is measured, and where there is none. */
  readonly heard: { readonly stars: number; readonly text: string } | null;
  readonly youMay: readonly string[];
  readonly youMayNot: readonly string[];
  readonly salesPrompt: string;
  readonly friction: readonly string[];
  readonly backdrop: string;
  readonly person: string;
  readonly hasDemo: boolean;
  readonly keyStatus: 'draft' | 'panel';
}

/** One thing that may be said now. */
export interface ReplyView {
  readonly id: string;
  /** 1-9, the shuffled place; the same for the whole turn. */
  readonly key: number;
  readonly text: RichText;
  /** Why it cannot be said now; empty when it can. */
  readonly locked: string;
}

/** How the customer took a reply. */
export interface ReactionView {
  readonly who: string;
  readonly cue: string;
  readonly text: RichText;
}

/** One turn as read back. */
export interface TranscriptEntry {
  readonly turn: number;
  readonly lines: readonly LineView[];
  /** Null on the turn that is still open. */
  readonly said: RichText | null;
  readonly reaction: ReactionView | null;
  readonly feeling: FeelingView;
}

/** The talk as it stands. */
export interface EncounterView {
  readonly briefing: BriefingView;
  /** Counts from 1. */
  readonly turn: number;
  readonly phase: Phase;
  readonly turningPoint: boolean;
  /** speaking: the line is being said; listening: replies may be chosen; reacting: the answer to a reply is on screen. */
  readonly step: 'speaking' | 'listening' | 'reacting';
  readonly lines: readonly LineView[];
  readonly replies: readonly ReplyView[];
  /** The reply just said and the customer's reaction; null unless reacting. */
  readonly said: RichText | null;
  readonly reaction: ReactionView | null;
  readonly feeling: FeelingView;
  /** The feeling one turn earlier, for the trail on the gauge. */
  readonly feelingBefore: FeelingView;
  /** The employer's sales prompt where this beat shows it; else empty. */
  readonly salesPrompt: string;
  readonly transcript: readonly TranscriptEntry[];
  readonly paused: boolean;
  /** True when the talk is over after this reaction. */
  readonly last: boolean;
}

/** "Later that day": what promises became. */
export interface AftermathView {
  readonly title: string;
  readonly cards: readonly { readonly text: RichText; readonly kind: 'good' | 'bad' | 'plain' }[];
  /** Cards up to and including this index are shown. */
  readonly shown: number;
}

/** One step of the demo: the same customer met badly, then well. */
export interface DemoView {
  readonly briefing: BriefingView;
  readonly title: string;
  readonly part: number;
  readonly parts: number;
  readonly step: number;
  readonly steps: number;
  readonly lines: readonly LineView[];
  /** Null on a part's last page, which shows how it ended. */
  readonly said: RichText | null;
  readonly reaction: ReactionView | null;
  readonly ending: string;
  readonly feeling: FeelingView;
  readonly feelingBefore: FeelingView;
}

/** What the picture needs; it never decides anything. */
export interface StageView {
  readonly scene: 'none' | 'encounter';
  readonly backdrop: string;
  readonly person: string;
  readonly channel: Channel;
  /** 0-100, as shown. */
  readonly feeling: number;
  /** The face of this moment: the line's or the reaction's, else the one that fits the feeling. */
  readonly face: FaceName;
  /** What the body is asked to do; null where arms and head follow the feeling. */
  readonly gesture: GestureName | null;
  readonly step: 'speaking' | 'listening' | 'reacting' | 'still';
  /** Changes whenever something new is said; the mouth moves for its length. */
  readonly utterance: { readonly id: number; readonly text: string };
  readonly turningPoint: boolean;
  /** The things that lie before the customer. */
  readonly props: readonly string[];
  /** What is heard with what is said now; `id` is that of the utterance. */
  readonly sound: { readonly id: number; readonly name: string } | null;
  /** Not there before the talk and after it; `leaving` where the customer breaks it off, while the last words stand. */
  readonly presence: 'away' | 'here' | 'leaving';
}
