import type { Impact } from '../customer/respond';
import type { Beat, Ending, Exit, Line, Program, Reaction, Reply } from './program';

/**
 * A program as it is shipped: beats as short lists instead of groups with names, what is empty at the end left out. At
 * 2,000 beats this is half the text. What is only read after the talk travels apart, so that the first reply need not
 * wait for it; `unpack` and then `withFeedback` give the same program back.
 */
export type PackedProgram = Omit<Program, 'beats'> & { readonly beats: readonly PackedBeat[] };

/** What is only read after the talk: what a debrief says of each reply, what happened later, and how it ended. */
export interface Feedback {
  /** Beat by beat, reply by reply. */
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

type PackedImpact = readonly [number, number, (number | null)?, number?, number?, number?];
type PackedReaction = readonly [string, string?, Reaction['face']?, Reaction['gesture']?];
type PackedExits = number | readonly (readonly [number, Exit['if']])[];
type PackedLine = readonly [string, string, string?, Line['face']?, Line['gesture']?, Line['if']?, Line['effects']?];
type PackedReply = readonly [
  id: Reply['id'],
  text: string,
  impact: PackedImpact,
  next: PackedExits,
  reaction?: PackedReaction | null,
  effects?: Reply['effects'],
  set?: Reply['set'],
  add?: Reply['add'],
  condition?: Reply['if'],
  once?: boolean,
  mark?: number,
  lockedReason?: string | null,
  questionType?: Reply['questionType'],
  complaintStep?: Reply['complaintStep'],
];
type PackedBeat = readonly [
  id: Beat['id'],
  phase: Beat['phase'],
  says: readonly PackedLine[],
  replies: readonly PackedReply[],
  step?: Beat['step'],
  turningPoint?: boolean,
  salesPrompt?: boolean,
  visitMark?: number,
  sinceMark?: number,
];

/** A program in its shipped form, without its feedback; plain data, fit for JSON. */
export const pack = (program: Program): PackedProgram => ({
  ...program,
  beats: program.beats.map(packedBeat),
  aftermath: program.aftermath.map((entry) => ({ ...entry, says: '' })),
  endings: program.endings.map((ending) => ({ ...ending, title: '', says: '', review: null })),
});

/** The program of a shipped form, every rule in place, its feedback still empty. */
export const unpack = (packed: PackedProgram): Program => ({ ...packed, beats: packed.beats.map(beatOf) });

/** What is only read after the talk, apart from the program. */
export const feedbackOf = (program: Program): Feedback => ({
  replies: program.beats.map((beat) => beat.replies.map(packedFeedback)),
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

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || value === false || value === -1 || (Array.isArray(value) && value.length === 0);

/** A list without the empty values at its end, but never shorter than `least`. */
function trimmed<List extends readonly unknown[]>(list: List, least: number, empty = isEmpty): List {
  let length = list.length;
  while (length > least && empty(list[length - 1])) length -= 1;
  return list.slice(0, length) as unknown as List;
}

const packedBeat = (beat: Beat): PackedBeat =>
  trimmed<PackedBeat>(
    [
      beat.id,
      beat.phase,
      beat.says.map(packedLine),
      beat.replies.map(packedReply),
      beat.step,
      beat.turningPoint,
      beat.salesPrompt,
      beat.visitMark,
      beat.sinceMark,
    ],
    4,
  );

const packedLine = (line: Line): PackedLine =>
  trimmed<PackedLine>([line.who, line.text, line.cue, line.face, line.gesture, line.if, line.effects], 2);

const packedReply = (reply: Reply): PackedReply =>
  trimmed<PackedReply>(
    [
      reply.id,
      reply.text,
      packedImpact(reply.impact),
      packedExits(reply.next),
      reply.reaction === null ? null : packedReaction(reply.reaction),
      reply.effects,
      reply.set,
      reply.add,
      reply.if,
      reply.once,
      reply.mark,
      reply.lockedReason,
      reply.questionType,
      reply.complaintStep,
    ],
    4,
  );

/** A level of 0 is a level: only zeros behind it may be left out. */
function packedImpact({ empathy, advice, noHardSell, shown, broken, effort }: Impact): PackedImpact {
  const packed = trimmed<PackedImpact>([empathy, advice, noHardSell, shown, broken, effort], 3, (value) => value === 0);
  return packed.length === 3 && noHardSell === null ? [empathy, advice] : packed;
}

const packedReaction = ({ says, cue, face, gesture }: Reaction): PackedReaction =>
  trimmed<PackedReaction>([says, cue, face, gesture], 1);

const packedExits = (exits: readonly Exit[]): PackedExits =>
  exits.length === 1 && exits[0]?.if === null ? exits[0].to : exits.map((exit) => [exit.to, exit.if] as const);

const NONE: readonly never[] = Object.freeze([]);

const beatOf = (beat: PackedBeat): Beat => ({
  id: beat[0],
  phase: beat[1],
  step: beat[4] ?? null,
  turningPoint: beat[5] ?? false,
  salesPrompt: beat[6] ?? false,
  visitMark: beat[7] ?? -1,
  sinceMark: beat[8] ?? -1,
  says: beat[2].map(lineOf),
  replies: beat[3].map(replyOf),
});

const lineOf = (line: PackedLine): Line => ({
  who: line[0],
  text: line[1],
  cue: line[2] ?? '',
  face: line[3] ?? null,
  gesture: line[4] ?? null,
  if: line[5] ?? null,
  effects: line[6] ?? null,
});

const replyOf = (reply: PackedReply): Reply => ({
  id: reply[0],
  text: reply[1],
  impact: impactOf(reply[2]),
  shows: NONE,
  breaks: NONE,
  moves: NONE,
  questionType: reply[12] ?? null,
  complaintStep: reply[13] ?? null,
  if: reply[8] ?? null,
  once: reply[9] ?? false,
  mark: reply[10] ?? -1,
  lockedReason: reply[11] ?? null,
  effects: reply[5] ?? null,
  set: reply[6] ?? NONE,
  add: reply[7] ?? NONE,
  next: exitsOf(reply[3]),
  reaction: reactionOf(reply[4]),
  effect: '',
  why: '',
  tryInstead: '',
});

const impactOf = (impact: PackedImpact): Impact => ({
  empathy: impact[0],
  advice: impact[1],
  noHardSell: impact[2] ?? null,
  shown: impact[3] ?? 0,
  broken: impact[4] ?? 0,
  effort: impact[5] ?? 0,
});

const exitsOf = (exits: PackedExits): readonly Exit[] =>
  typeof exits === 'number' ? [{ if: null, to: exits }] : exits.map(([to, test]) => ({ if: test, to }));

const reactionOf = (reaction: PackedReaction | null | undefined): Reaction | null =>
  reaction === null || reaction === undefined
    ? null
    : {
        cue: reaction[1] ?? '',
        says: reaction[0],
        face: reaction[2] ?? null,
        gesture: reaction[3] ?? null,
        thought: '',
      };
