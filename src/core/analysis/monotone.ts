import { GRADE_LINES } from '../customer/constants';
import { firstEnding, scoreOf } from '../scenario/conclude';
import type { Ending, Place, Program } from '../scenario/program';
import { GATE, type EncounterState } from '../scenario/state';
import { someTest, type Test } from '../vocabulary/conditions';
import { factsOf } from './facts';

/**
 * Whether feeling is read before the end (by a line, a reply, an exit, a hub, an interrupt, the aftermath or a need). A
 * customer in a lower mood can then be led elsewhere, perhaps somewhere better, so that only equal states may be merged.
 */
export function readsFeeling(program: Program): boolean {
  const tests = [
    ...program.beats.flatMap((beat) => [
      ...beat.says.map((line) => line.if),
      ...beat.replies.flatMap((reply) => [reply.if, ...reply.next.map((exit) => exit.if)]),
      ...(beat.hub === null ? [] : [beat.hub.until, ...beat.hub.next.map((exit) => exit.if)]),
    ]),
    ...program.interrupts.map((interrupt) => interrupt.if),
    ...program.aftermath.map((entry) => entry.if),
    ...program.customers.flatMap((customer) => customer.needs.map((need) => need.metWhen)),
  ];
  return tests.some((test) => test !== null && asksFeeling(test));
}

const asksFeeling = (test: Test): boolean => someTest(test, (part) => part.kind === 'feeling');

/** The feelings at which some ending begins or stops to hold, in order. */
export function thresholds(program: Program): readonly number[] {
  const found = new Set<number>();
  for (const ending of program.endings) {
    if (ending.if === null) continue;
    someTest(ending.if, (part) => {
      if (part.kind === 'feeling') found.add(part.value);
      return false;
    });
  }
  return [...found].toSorted((left, right) => left - right);
}

const STEP = 1e-6;

/** Endings of talks with the same facts, where the happier customer comes out lower. */
export interface Dip {
  /** The ending just under `feeling`, and the one from there on. */
  readonly under: Place;
  readonly over: Place;
  readonly feeling: number;
}

/**
 * A test for concluded plays: with the same facts, does a happier customer never come out lower? Where that fails (rule 54)
 * Pareto pruning is not sound.
 */
export function endsMonotone(program: Program): (ended: EncounterState) => boolean {
  const dip = dipsOf(program);
  return (ended) => dip(ended) === null;
}

/** Where with an ended play's facts a happier customer comes out lower, or null. */
export const dipsOf = (program: Program): ((ended: EncounterState) => Dip | null) => byFacts(program, null, dipIn);

/** A test for ended plays: with the same facts, is a happier customer always steadied where another one is? See `isSteadied`. */
export const steadiesMonotone = (program: Program): ((ended: EncounterState) => boolean) =>
  byFacts(program, true, (posed, mustOpen) => {
    const steadied = posed.map(({ ending, left }) => isSteady(program.endings[ending] as Ending, left, mustOpen));
    return steadied.every((is, index) => is || steadied[index - 1] !== true);
  });

/** Whether a talk ended well enough: at 40 or more with every must need met, or safely. */
export const isSteadied = (program: Program, { outcome }: EncounterState): boolean =>
  outcome !== null && isSteady(program.endings[outcome.ending] as Ending, outcome.feeling, outcome.mustOpen);

const isSteady = ({ safe }: Ending, feeling: number, mustOpen: boolean): boolean =>
  safe || (feeling >= GRADE_LINES.mediocre && !mustOpen);

/** What the facts of an ended play would come to around each feeling at which endings change. Answers are kept by facts. */
function byFacts<Answer>(
  program: Program,
  unchanging: Answer,
  answerOf: (posed: readonly Posed[], mustOpen: boolean) => Answer,
): (ended: EncounterState) => Answer {
  const lines = thresholds(program);
  if (lines.length === 0) return () => unchanging;
  const { atEnding } = factsOf(program);
  const answers = new Map<string, Answer>();
  return (ended) => {
    const mustOpen = ended.outcome?.mustOpen === true;
    const key = `${mustOpen}|${atEnding(ended)}`;
    const answer = answers.has(key)
      ? (answers.get(key) as Answer)
      : answerOf(posedAround(program, ended, lines, mustOpen), mustOpen);
    answers.set(key, answer);
    return answer;
  };
}

interface Posed {
  readonly line: number;
  readonly ending: Place;
  /** What the ending leaves of the feeling. */
  readonly left: number;
}

function posedAround(
  program: Program,
  ended: EncounterState,
  lines: readonly number[],
  mustOpen: boolean,
): readonly Posed[] {
  const around = lines.flatMap((line) => [line - STEP, line, line + STEP].map((feeling) => ({ line, feeling })));
  return around
    .filter(({ feeling }) => feeling >= 0)
    .map(({ line, feeling }) => {
      const posed: EncounterState = { ...ended, trust: feeling, heat: 0, outcome: null, gates: GATE.both };
      const ending = firstEnding(program, posed);
      return { line, ending, left: scoreOf(posed, program.endings[ending] as Ending, mustOpen).feeling };
    });
}

function dipIn(posed: readonly Posed[]): Dip | null {
  const place = posed.findIndex(({ left }, index) => index > 0 && left < (posed[index - 1] as Posed).left - 2 * STEP);
  if (place < 0) return null;
  const over = posed[place] as Posed;
  return { under: (posed[place - 1] as Posed).ending, over: over.ending, feeling: over.line };
}
