import type { BeatId, EndingId, Hash, ReplyId, ScenarioId, VariantId } from '../model/ids';
import type { Channel, EmotionRoot, Grade, Length, MomentStage, Phase, QuestionType, Step } from '../model/words';
import type { Cares, Effects, Impact } from '../customer/respond';
import type { Behaviour } from '../vocabulary/behaviours';
import type { Test } from '../vocabulary/conditions';
import type { FaceName } from '../vocabulary/faces';
import type { GestureName } from '../vocabulary/gestures';
import type { Move } from '../vocabulary/moves';

/** A place in a list of the program. Exits below zero lead out of the talk, see `EXIT_END` and `exitTo`. */
export type Place = number;

/** The exit where the endings' own conditions decide. */
export const EXIT_END = -1;
/** The exit that leads straight to ending number `ending`. */
export const exitTo = (ending: Place): Place => -2 - ending;
/** Which ending an exit names, or null for beats and for `EXIT_END`. */
export const endingOf = (exit: Place): Place | null => (exit <= -2 ? -2 - exit : null);

/** Authored effects with the author's reason. */
export interface AuthoredEffects extends Effects {
  readonly why: string;
}

/** One line of a beat. */
export interface Line {
  readonly who: string;
  readonly text: string;
  readonly cue: string;
  readonly face: FaceName | null;
  readonly gesture: GestureName | null;
  readonly if: Test | null;
  readonly effects: AuthoredEffects | null;
}

/** How the customer takes a reply. */
export interface Reaction {
  readonly cue: string;
  readonly says: string;
  readonly face: FaceName | null;
  readonly gesture: GestureName | null;
  readonly thought: string;
}

/** One conditional way on; the last of a list has no condition. */
export interface Exit {
  readonly if: Test | null;
  readonly to: Place;
}

/** One thing the trainee may say, with all it does. */
export interface Reply {
  readonly id: ReplyId;
  readonly text: string;
  readonly impact: Impact;
  readonly shows: readonly Behaviour[];
  readonly breaks: readonly Behaviour[];
  readonly moves: readonly Move[];
  readonly questionType: QuestionType | null;
  readonly complaintStep: Step | null;
  readonly if: Test | null;
  readonly once: boolean;
  /** Where its saying is counted, or -1 when nothing asks. */
  readonly mark: Place;
  readonly lockedReason: string | null;
  readonly effects: AuthoredEffects | null;
  readonly set: readonly (readonly [slot: Place, value: number])[];
  readonly add: readonly (readonly [slot: Place, amount: number])[];
  readonly next: readonly Exit[];
  readonly reaction: Reaction | null;
  readonly effect: string;
  readonly why: string;
  readonly tryInstead: string;
}

/** One customer turn with its replies. */
export interface Beat {
  readonly id: BeatId;
  readonly phase: Phase;
  readonly step: Step | null;
  readonly turningPoint: boolean;
  readonly salesPrompt: boolean;
  /** Where visits and the last entry are counted, or -1 when nothing asks. */
  readonly visitMark: Place;
  readonly sinceMark: Place;
  readonly says: readonly Line[];
  readonly replies: readonly Reply[];
}

/** What one customer needs. */
export interface Need {
  /** Place in the program's list of need names. */
  readonly need: Place;
  readonly text: string;
  readonly must: boolean;
  readonly metWhen: Test;
}

/** One customer behind the first words: the base, or a variant with the base filled in. */
export interface Customer {
  readonly id: VariantId;
  readonly trust: number;
  readonly heat: number;
  readonly patience: number;
  readonly usual: number;
  readonly cares: Cares;
  readonly history: readonly { readonly label: string; readonly text: string }[];
  readonly needs: readonly Need[];
  /** Start values of all variables for this customer. */
  readonly vars: readonly number[];
}

/** A declared variable; its values are whole numbers (a flag 0 or 1, a one-of its place). */
export interface Variable {
  readonly name: string;
  readonly kind: 'flag' | 'number' | 'oneOf';
  readonly min: number;
  readonly max: number;
  /** The words of a one-of variable, else empty. */
  readonly words: readonly string[];
}

/** Something that happens after the customer has gone. */
export interface Aftermath {
  readonly if: Test | null;
  readonly says: string;
  readonly effects: AuthoredEffects | null;
}

/** One way a talk may come out. */
export interface Ending {
  readonly id: EndingId;
  readonly if: Test | null;
  /** Highest feeling this ending allows, 100 where the author set none. */
  readonly cap: number;
  readonly title: string;
  readonly says: string;
  readonly expects: Grade | null;
  readonly safe: boolean;
  readonly review: { readonly stars: number; readonly text: string } | null;
  /** True for the ending that stands in when a customer leaves and the author wrote none. */
  readonly builtIn: boolean;
}

/** One showing of the customer before the first try. */
export interface Demo {
  readonly title: string;
  readonly variant: Place;
  readonly replies: readonly ReplyId[];
}

/** What is said about a scenario before and beside the talk. No rule reads it. */
export interface About {
  readonly title: string;
  readonly summary: string;
  readonly version: string;
  readonly language: string;
  readonly industry: string;
  readonly channel: Channel;
  readonly stage: MomentStage | null;
  readonly minutes: number | null;
  readonly difficulty: number | null;
  readonly themes: readonly string[];
  readonly contentNote: string;
  readonly goals: readonly string[];
  readonly keyStatus: 'draft' | 'panel';
  readonly ready: boolean;
  readonly backdrop: string;
  readonly role: string;
  readonly time: string;
  readonly youMay: readonly string[];
  readonly youMayNot: readonly string[];
  readonly salesPrompt: string;
  readonly friction: readonly string[];
  readonly name: string;
  readonly callMe: string;
  readonly person: string;
  readonly voice: string;
  readonly emotionRoot: EmotionRoot;
  readonly emotionText: string;
}

/** A scenario ready to run: plain data, names turned into places, nothing left to check. */
export interface Program {
  readonly format: 1;
  readonly id: ScenarioId;
  /** Over everything else in the program. */
  readonly hash: Hash;
  readonly about: About;
  readonly length: Length;
  /** Multiplies each turn's change of trust and heat: 3, 1.7 or 1. */
  readonly pace: number;
  readonly variables: readonly Variable[];
  readonly markCount: number;
  /** True where a condition asks for turns since something, so that the number of turns matters. */
  readonly countsTurns: boolean;
  /** True where some turningPoint beat exists; else any beat opens the way to magic. */
  readonly hasTurningPoints: boolean;
  readonly needNames: readonly string[];
  readonly customers: readonly Customer[];
  readonly start: Place;
  readonly beats: readonly Beat[];
  readonly aftermath: readonly Aftermath[];
  readonly endings: readonly Ending[];
  readonly demos: readonly Demo[];
}

/** Replies a play may hold before it is brought to its end (rulings.md, "Shapes"). */
export const LONGEST_PLAY = 60;
