import { firstEnding } from '../scenario/conclude';
import type { Program } from '../scenario/program';
import type { EncounterState } from '../scenario/state';
import { someTest, type Test } from '../vocabulary/conditions';

/**
 * Whether feeling is read before the end (by a line, a reply, an exit, the aftermath or a need). A customer in a lower
 * mood can then be led elsewhere, perhaps somewhere better, so that only equal states may be merged.
 */
export function readsFeeling(program: Program): boolean {
  const tests = [
    ...program.beats.flatMap((beat) => [
      ...beat.says.map((line) => line.if),
      ...beat.replies.flatMap((reply) => [reply.if, ...reply.next.map((exit) => exit.if)]),
    ]),
    ...program.aftermath.map((entry) => entry.if),
    ...program.customers.flatMap((customer) => customer.needs.map((need) => need.metWhen)),
  ];
  return tests.some((test) => test !== null && asksFeeling(test));
}

const asksFeeling = (test: Test): boolean => someTest(test, (part) => part.kind === 'feeling');

/** The feelings at which some ending begins or stops to hold. */
function thresholds(program: Program): readonly number[] {
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

/**
 * A test for ended plays: with the same facts, does a happier customer never come out lower? Where that fails (rule 54)
 * Pareto pruning is not sound. Answers are kept by facts.
 */
export function endsMonotone(program: Program): (ended: EncounterState) => boolean {
  const lines = thresholds(program);
  const answers = new Map<string, boolean>();
  return (ended) => {
    if (lines.length === 0) return true;
    const key = `${ended.vars.join()}|${ended.marks.join()}|${ended.left}|${ended.gates}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = isMonotone(program, ended, lines);
    answers.set(key, answer);
    return answer;
  };
}

function isMonotone(program: Program, ended: EncounterState, lines: readonly number[]): boolean {
  const feelings = lines.flatMap((line) => [line - STEP, line, line + STEP]).filter((feeling) => feeling >= 0);
  const results = feelings.map((feeling) => Math.min(feeling, capAt(program, ended, feeling)));
  return results.every((result, index) => index === 0 || result >= (results[index - 1] as number) - 2 * STEP);
}

/** The cap of the ending that these facts would reach at a given feeling. */
function capAt(program: Program, ended: EncounterState, feeling: number): number {
  const posed: EncounterState = { ...ended, trust: feeling, heat: 0, outcome: null, gates: 3 };
  return program.endings[firstEnding(program, posed)]?.cap ?? 100;
}
