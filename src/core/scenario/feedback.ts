import type { Ending, Program, Reply } from './program';
import { trimmed } from './trimmed';

/** What is only read after the talk: what a debrief says of each reply, what happened later, and how it ended. */
export interface Feedback {
  /** Beat by beat, reply by reply; silence last. */
  readonly replies: readonly (readonly PackedFeedback[])[];
  readonly later: readonly string[];
  readonly endings: readonly PackedEnding[];
}
type PackedFeedback = readonly [
  effect?: string,
  why?: string,
  tryInstead?: string,
  thought?: string,
  moves?: Reply['moves'],
  shows?: Reply['shows'],
  breaks?: Reply['breaks'],
];
type PackedEnding = readonly [title?: string, says?: string, review?: Ending['review']];

const NONE: readonly never[] = Object.freeze([]);

/** What is only read after the talk, apart from the program. */
export const feedbackOf = (program: Program): Feedback => ({
  replies: program.beats.map(({ replies, timer }) =>
    [...replies, ...(timer === null ? [] : [timer.onTimeout])].map(packedFeedback),
  ),
  later: program.aftermath.map((entry) => entry.says),
  endings: program.endings.map(({ title, says, review }) => trimmed<PackedEnding>([title, says, review], 0)),
});

const packedFeedback = ({ effect, why, tryInstead, reaction, moves, shows, breaks }: Reply): PackedFeedback =>
  trimmed<PackedFeedback>([effect, why, tryInstead, reaction?.thought ?? '', moves, shows, breaks], 0);

/** The program with its feedback in place. */
export const withFeedback = (program: Program, feedback: Feedback): Program => ({
  ...program,
  beats: program.beats.map((beat, at) => ({
    ...beat,
    replies: beat.replies.map((reply, place) => told(reply, feedback.replies[at]?.[place] ?? [])),
    timer: beat.timer && {
      ...beat.timer,
      onTimeout: told(beat.timer.onTimeout, feedback.replies[at]?.[beat.replies.length] ?? []),
    },
  })),
  aftermath: program.aftermath.map((entry, at) => ({ ...entry, says: feedback.later[at] ?? '' })),
  endings: program.endings.map((ending, at) => {
    const [title = '', says = '', review = null] = feedback.endings[at] ?? [];
    return { ...ending, title, says, review };
  }),
});

function told(reply: Reply, packed: PackedFeedback): Reply {
  const [effect = '', why = '', tryInstead = '', thought = '', moves = NONE, shows = NONE, breaks = NONE] = packed;
  const reaction = reply.reaction === null ? null : { ...reply.reaction, thought };
  return { ...reply, effect, why, tryInstead, reaction, moves, shows, breaks };
}
