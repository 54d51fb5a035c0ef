import type { Grade, MomentStage, QuestionType, Step } from '../model/words';

/**
 * How one of the five complaint steps fared: taken; on offer and not taken; in the story, but not on this way; nowhere
 * in the story.
 */
export type StepState = 'used' | 'missed' | 'unmet' | 'absent';

/** One complaint step. `turns` are those that took it, or, where it was missed, those that had it on offer. */
export interface StepView {
  readonly step: Step;
  readonly state: StepState;
  readonly turns: readonly number[];
}

/** Turns in a row at the same step, in the order they came. */
export interface StepRun {
  readonly step: Step;
  readonly from: number;
  readonly to: number;
}

/** The five complaint steps over a play; null in the deeper view where the story marks none. */
export interface StepsView {
  readonly steps: readonly StepView[];
  readonly order: readonly StepRun[];
  /** True where lines were marked with the step they take; else it says only where the talk stood. */
  readonly byLine: boolean;
}

/** One kind of question: the turns that asked it, and those that had it on offer and did not. */
export interface QuestionView {
  readonly type: QuestionType;
  readonly asked: readonly number[];
  readonly open: readonly number[];
}

/** The kinds of question a play met. `unattended`: a servicing question was on offer and none was asked. */
export interface QuestionsView {
  readonly kinds: readonly QuestionView[];
  readonly unattended: boolean;
}

/** What customers come for, as one source article has it: to be listened to, to find options, to feel accompanied. */
export const FELT = ['listened', 'options', 'accompanied'] as const;
export type Felt = (typeof FELT)[number];

/** One of the three: the turns whose line gave it, and in how many turns some line would have. */
export interface FeltView {
  readonly felt: Felt;
  readonly turns: readonly number[];
  readonly chances: number;
}

/** Friendly, empathetic, personal: lines that were, of all lines said, and chances taken to use what is known. */
export interface BottomLine {
  readonly lines: number;
  readonly friendly: number;
  readonly empathetic: number;
  readonly personal: { readonly taken: number; readonly chances: number };
}

/** What customers of the survey did afterwards. `unknown`: the survey has no figures. */
export type ShareName =
  | 'switch'
  | 'stop'
  | 'elsewhere'
  | 'less'
  | 'worse'
  | 'another'
  | 'value'
  | 'nothing'
  | 'unknown';

/** 100 customers after a moment of one kind; the counts sum to 100. */
export interface CrowdView {
  readonly grade: Grade;
  readonly shares: readonly { readonly name: ShareName; readonly count: number }[];
}

/** A place of the small map. Only what was met says anything of itself. */
export interface PathNode {
  readonly kind: 'beat' | 'ending' | 'join';
  /** met: in this play; known: in an earlier one; hidden: never yet. */
  readonly state: 'met' | 'known' | 'hidden';
  /** The turns answered there, counted from 1; empty for endings and for what this play did not meet. */
  readonly turns: readonly number[];
  readonly column: number;
  /** Rows are centred: 0 is the middle, whole and half numbers. */
  readonly row: number;
}

/** One way of the small map as points of columns and rows; between its ends it passes beside all places. */
export interface PathWay {
  readonly taken: boolean;
  readonly points: readonly (readonly [column: number, row: number])[];
}

/** How many were met in this play, how many more in earlier ones, and how many there are. */
export interface MetView {
  readonly met: number;
  readonly known: number;
  readonly of: number;
}

/** A play's way through the story, telling nothing of what was not met. */
export interface PathView {
  /** Empty for stories too large to be drawn small. */
  readonly nodes: readonly PathNode[];
  readonly ways: readonly PathWay[];
  readonly columns: number;
  /** Distance between the outermost rows. */
  readonly rows: number;
  /** For each turn how many other ways lead on from there. */
  readonly steps: readonly { readonly turn: number; readonly others: number }[];
  readonly beats: MetView;
  readonly endings: MetView;
  /** First lines of beats, and titles of endings, that only earlier plays met. */
  readonly known: { readonly lines: readonly string[]; readonly titles: readonly string[] };
}

/** What lies under the top of a debrief; fetched after it. */
export interface DeeperView {
  /** Which moment of truth the story is; null where its author says nothing. */
  readonly stage: MomentStage | null;
  /** Points of feeling by which a review, read before coming, moved the start; null where none was read. */
  readonly moved: number | null;
  readonly steps: StepsView | null;
  /** Null where no question was marked. */
  readonly questions: QuestionsView | null;
  /** Those that had a chance. */
  readonly felt: readonly FeltView[];
  /** Null before anything was said. */
  readonly bottomLine: BottomLine | null;
  /** The crowd that fits the ending first; empty for a play that was stopped or ended safely. */
  readonly crowds: readonly CrowdView[];
  /** The first play known that ended in misery. */
  readonly firstMisery: boolean;
  readonly path: PathView;
  /** Turns in which something else could have been said. */
  readonly branches: readonly number[];
}
