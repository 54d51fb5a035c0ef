import { firstEnding } from '../scenario/conclude';
import type { Place, Program } from '../scenario/program';
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
 * A test for ended plays: with the same facts, does a happier customer never come out lower? Where that fails (rule 54)
 * Pareto pruning is not sound.
 */
export function endsMonotone(program: Program): (ended: EncounterState) => boolean {
  const dip = dipsOf(program);
  return (ended) => dip(ended) === null;
}

/** Where with an ended play's facts a happier customer comes out lower, or null. Answers are kept by facts. */
export function dipsOf(program: Program): (ended: EncounterState) => Dip | null {
  const lines = thresholds(program);
  if (lines.length === 0) return () => null;
  const { atEnding } = factsOf(program);
  const answers = new Map<string, Dip | null>();
  return (ended) => {
    const key = atEnding(ended);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = dipOf(program, ended, lines);
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

function dipOf(program: Program, ended: EncounterState, lines: readonly number[]): Dip | null {
  const around = lines.flatMap((line) => [line - STEP, line, line + STEP].map((feeling) => ({ line, feeling })));
  const posed = around
    .filter(({ feeling }) => feeling >= 0)
    .map(({ line, feeling }) => posedAt(program, ended, line, feeling));
  const place = posed.findIndex(({ left }, index) => index > 0 && left < (posed[index - 1] as Posed).left - 2 * STEP);
  if (place < 0) return null;
  const over = posed[place] as Posed;
  return { under: (posed[place - 1] as Posed).ending, over: over.ending, feeling: over.line };
}

/** The ending that these facts would reach at a given feeling. */
function posedAt(program: Program, ended: EncounterState, line: number, feeling: number): Posed {
  const posed: EncounterState = { ...ended, trust: feeling, heat: 0, outcome: null, gates: GATE.both };
  const ending = firstEnding(program, posed);
  return { line, ending, left: Math.min(feeling, program.endings[ending]?.cap ?? 100) };
}
