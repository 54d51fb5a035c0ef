import type { BeatId, ScenarioId } from '../model/ids';
import type { Grade, Phase } from '../model/words';
import type { Behaviour } from '../vocabulary/behaviours';
import type { Dimension } from '../vocabulary/dimensions';
import type { RichText } from './views';

/** What is to be told of a file that was given. Files that were read whole are counted and never named. */
export type FileFate =
  /** Nothing in it could be used. */
  | 'empty'
  | 'tooLarge'
  | 'tooMuch'
  | 'notJson'
  | 'table'
  | 'story'
  | 'foreign'
  | 'damaged'
  | 'newer'
  | 'nothing'
  /** What was whole in it is used. */
  | 'inPart'
  /** Of somebody who is in another file too: counted once. */
  | 'again';

/** A file with something to tell of it. */
export interface FileTold {
  readonly name: string;
  readonly fate: FileFate;
}

/** The middle half of many values: sample quartiles, whole numbers. */
export interface Spread {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** One scale over people, in percent of the best on offer. */
export interface ScaleView {
  readonly dimension: Dimension;
  /** Null where fewer than five people met it. */
  readonly spread: Spread | null;
  /** How many people it is made of; null where that would tell of fewer than five others. */
  readonly people: number | null;
}

/** Chances taken by all together, counted in fives. */
export interface BehaviourShare {
  readonly behaviour: Behaviour;
  /** Null where fewer than five people took a chance, or fewer than five missed one. */
  readonly taken: number | null;
  readonly chances: number;
  /** Null where fewer than five people did the opposite. */
  readonly broken: number | null;
}

/** One thing that could be said. */
export interface ReplyShown {
  /** Its place in its beat; -1 is silence. */
  readonly place: number;
  readonly text: RichText;
  readonly levels: Readonly<Record<Dimension, number | null>>;
}

/** Those who are counted together: by one reply, or by several that fewer than five people chose. */
export interface ChoiceView {
  readonly replies: readonly ReplyShown[];
  /** True where people who did not come here had to be counted with them. */
  readonly elsewhere: boolean;
  /** How many people; with all attempts, how many attempts. */
  readonly count: number;
  /** Of all who are counted with an answer, in percent, whole. */
  readonly share: number;
  /** What feeling did: its mean in points, whole, and its middle half. Null where it cannot be told. */
  readonly change: { readonly mean: number; readonly spread: Spread } | null;
}

/** What a trainer may ask about a place, by what was short in the reply after which feeling fell most; else by the phase. */
export type Asking = 'silence' | 'sale' | 'feeling' | 'advice' | Phase;

/** One customer turn as many people met it. */
export interface PlaceView {
  readonly beat: BeatId;
  /** How often it had been met before in the same talk, counted from 1. */
  readonly visit: number;
  readonly line: RichText;
  readonly phase: Phase;
  readonly turningPoint: boolean;
  readonly salesPrompt: boolean;
  readonly choices: readonly ChoiceView[];
  /** Those who did not come here; null where they are counted with others. */
  readonly elsewhere: number | null;
  /** Mean change over the choices that show one, in points, whole; null where none does. */
  readonly change: number | null;
  readonly asking: Asking;
}

/** One way talks came out, or several that had to be put together. */
export interface OutcomeView<Name> {
  readonly names: readonly Name[];
  readonly elsewhere: boolean;
  readonly count: number;
}

/** How talks came out: everybody stands in one of the ways, or in `open`. */
export interface OutcomesView<Name> {
  readonly ways: readonly OutcomeView<Name>[];
  /** Those whose talk did not come to an end; null where they are counted with others. */
  readonly open: number | null;
}

/** How the customer felt before and after. */
export interface Passage {
  readonly from: Grade;
  readonly to: Grade;
}

/** One story as many people played it. */
export interface StoryFigures {
  /** In the order they are met. */
  readonly places: readonly PlaceView[];
  /** The places after which feeling fell most, deepest first; at most three. */
  readonly fell: readonly number[];
  /** Null where fewer than five would show. */
  readonly endings: OutcomesView<string> | null;
  readonly passages: OutcomesView<Passage> | null;
}

/** One story with enough people. */
export interface StoryCohort {
  readonly id: ScenarioId;
  readonly title: string;
  readonly keyStatus: 'draft' | 'panel';
  /** Null where it would tell of fewer than five people who did not play it. */
  readonly played: number | null;
  readonly first: StoryFigures;
  /** With all attempts; null where fewer than five people played it again. */
  readonly all: StoryFigures | null;
}

/** What is summed over all stories. */
export interface GroupFigures {
  readonly scales: readonly ScaleView[];
  readonly behaviours: readonly BehaviourShare[];
  /** Misery turned to magic, over the stories below in which both can be told; null where there is none. */
  readonly turned: { readonly magic: number; readonly of: number } | null;
}

/** Many people's attempts. Nobody is named, and nothing stands for fewer than five people. */
export interface Cohort {
  readonly people: number;
  readonly first: GroupFigures;
  /** Null where fewer than five people played anything again. */
  readonly all: GroupFigures | null;
  readonly stories: readonly StoryCohort[];
}

/** The trainer's page. */
export interface CohortView {
  /** How many files have been read of how many; null while none is being read. */
  readonly reading: { readonly done: number; readonly of: number } | null;
  /** Files that could be used. */
  readonly read: number;
  /** Files with something to tell of them, by name. */
  readonly told: readonly FileTold[];
  /** True where attempts are left out because this game does not have their story, or has it otherwise by now. */
  readonly unknownStory: boolean;
  readonly changedStory: boolean;
  /** Null where there are fewer than five people. */
  readonly group: Cohort | null;
}
