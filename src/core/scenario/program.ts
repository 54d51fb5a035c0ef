import type { BeatId, EndingId, Hash, ReplyId, ScenarioId, VariantId } from '../model/ids';
import type { Grade, Length, Phase, QuestionType, Step } from '../model/words';
import type { Cares, Effects, Impact } from '../customer/respond';
import type { Behaviour } from '../vocabulary/behaviours';
import type { Test } from '../vocabulary/conditions';
import type { FaceName } from '../vocabulary/faces';
import type { GestureName } from '../vocabulary/gestures';
import type { Move } from '../vocabulary/moves';
import type { About } from './about';

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

/** The place that stands for saying nothing until the time is up. */
export const SILENCE: Place = -1;

/** How one line is chosen among variants, once per entry; `all` says every line that holds. */
export type Pick = 'all' | 'first' | 'cycle' | 'shuffle' | 'leastSeen';

/** One line of a beat. */
export interface Line {
  readonly who: string;
  readonly text: string;
  readonly cue: string;
  readonly face: FaceName | null;
  readonly gesture: GestureName | null;
  readonly if: Test | null;
  readonly effects: AuthoredEffects | null;
  /** What is heard with it. */
  readonly sound: string | null;
  /** The things that lie there from now on; null where nothing changes. */
  readonly props: readonly string[] | null;
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
  /** Offered only when nothing else is. */
  readonly fallback: boolean;
  /** Where its saying is counted, or -1 when nothing asks. */
  readonly mark: Place;
  readonly lockedReason: string | null;
  readonly effects: AuthoredEffects | null;
  readonly set: readonly (readonly [slot: Place, value: number])[];
  readonly add: readonly (readonly [slot: Place, amount: number])[];
  /** Empty where the talk stays in a hub, or goes back to the beat that waits behind an interrupt. */
  readonly next: readonly Exit[];
  readonly reaction: Reaction | null;
  readonly effect: string;
  readonly why: string;
  readonly tryInstead: string;
}

/** A beat whose replies come back until `until` holds or they are used up; then it is left by `next`. */
export interface Hub {
  readonly until: Test;
  readonly next: readonly Exit[];
}

/** Time to answer, in seconds before stretching, and what silence does: a reply without text. */
export interface Timer {
  readonly seconds: number;
  readonly onTimeout: Reply;
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
  readonly pick: Pick;
  /** Where the state counts how often each variant was said; -1 where all lines are said. */
  readonly pickFrom: Place;
  readonly replies: readonly Reply[];
  readonly hub: Hub | null;
  readonly timer: Timer | null;
}

/** Something that cuts in between a reply and the beat it leads to. */
export interface Interrupt {
  readonly id: string;
  readonly if: Test;
  readonly beat: Place;
  readonly priority: number;
  readonly once: boolean;
  /** True where the waiting beat is entered afterwards; else it is dropped. */
  readonly returns: boolean;
  /** Where its happening is counted. */
  readonly mark: Place;
}

/** What was promised before, and when it counts as more than kept or kept. */
export interface Promised {
  readonly id: string;
  readonly text: string;
  readonly exceededWhen: Test | null;
  readonly metWhen: Test;
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
  /** Highest priority first, ties in file order. */
  readonly interrupts: readonly Interrupt[];
  readonly promises: readonly Promised[];
  /** How many counts of picked lines the state holds. */
  readonly pickCount: number;
  readonly aftermath: readonly Aftermath[];
  readonly endings: readonly Ending[];
  readonly demos: readonly Demo[];
}

/** What is said at a place of a beat: a reply, silence where time is set, or undefined. */
export const replyAt = (beat: Beat, place: Place): Reply | undefined =>
  place === SILENCE ? beat.timer?.onTimeout : beat.replies[place];

/** Replies a play may hold before it is brought to its end (rulings.md, "Shapes"). */
export const LONGEST_PLAY = 60;
