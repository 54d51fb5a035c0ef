import type { Impact } from '../customer/respond';
import type { Beat, Exit, Hub, Line, Pick, Program, Reaction, Reply } from './program';
import { trimmed } from './trimmed';

/**
 * A program as it is shipped: beats as short lists instead of groups with names, what is empty at the end left out. At
 * 2,000 beats this is half the text. What is only read after the talk travels apart, so that the first reply need not
 * wait for it; `unpack` and then `withFeedback` (feedback.ts) give the same program back.
 */
export type PackedProgram = Omit<Program, 'beats'> & { readonly beats: readonly PackedBeat[] };

type PackedImpact = readonly [number, number, (number | null)?, number?, number?, number?];
type PackedReaction = readonly [string, string?, Reaction['face']?, Reaction['gesture']?];
type PackedExits = number | readonly (readonly [number, Exit['if']])[];
type PackedLine = readonly [
  string,
  string,
  string?,
  Line['face']?,
  Line['gesture']?,
  Line['if']?,
  Line['effects']?,
  Line['sound']?,
  Line['props']?,
];
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
  fallback?: boolean,
];
type PackedHub = readonly [until: Hub['until'], next: PackedExits];
type PackedTimer = readonly [seconds: number, onTimeout: PackedReply];
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
  hub?: PackedHub | null,
  timer?: PackedTimer | null,
  pick?: Exclude<Pick, 'all'> | null,
  pickFrom?: number,
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
      beat.hub && [beat.hub.until, packedExits(beat.hub.next)],
      beat.timer && [beat.timer.seconds, packedReply(beat.timer.onTimeout)],
      beat.pick === 'all' ? null : beat.pick,
      beat.pickFrom,
    ],
    4,
  );

const packedLine = (line: Line): PackedLine =>
  trimmed<PackedLine>(
    [line.who, line.text, line.cue, line.face, line.gesture, line.if, line.effects, line.sound, line.props],
    2,
  );

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
      reply.fallback,
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
  pick: beat[11] ?? 'all',
  pickFrom: beat[12] ?? -1,
  replies: beat[3].map(replyOf),
  hub: beat[9] ? { until: beat[9][0], next: exitsOf(beat[9][1]) } : null,
  timer: beat[10] ? { seconds: beat[10][0], onTimeout: replyOf(beat[10][1]) } : null,
});

const lineOf = (line: PackedLine): Line => ({
  who: line[0],
  text: line[1],
  cue: line[2] ?? '',
  face: line[3] ?? null,
  gesture: line[4] ?? null,
  if: line[5] ?? null,
  effects: line[6] ?? null,
  sound: line[7] ?? null,
  props: line[8] ?? null,
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
  fallback: reply[14] ?? false,
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
