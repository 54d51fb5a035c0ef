import type { Beat, Program, Reply } from '../../scenario/program';
import { someTest, type Test } from '../../vocabulary/conditions';

/** The conditions that are asked while a talk goes on, as compiled: those of the beats and of what cuts in. */
export const talkTests = (program: Program, ofBeats: readonly (readonly Test[])[]): readonly Test[] => [
  ...ofBeats.flat(),
  ...program.interrupts.map((interrupt) => interrupt.if),
];

/** The conditions that are asked once a talk is over. */
export const endTests = (program: Program): readonly Test[] =>
  [
    ...program.aftermath.map((entry) => entry.if),
    ...program.endings.map((ending) => ending.if),
    ...program.promises.flatMap((promise) => [promise.exceededWhen, promise.metWhen]),
    ...needTests(program),
  ].filter((test) => test !== null);

/** When needs are met: asked at the end, and before wherever a condition asks for a need. */
export const needTests = (program: Program): readonly Test[] =>
  program.customers.flatMap((customer) => customer.needs.map((need) => need.metWhen));

/** The conditions of one beat. */
export function beatTests(beat: Beat): readonly Test[] {
  const found: Test[] = [];
  addTests(beat.says, found);
  for (const reply of beat.replies) answerTests(reply, found);
  if (beat.timer !== null) answerTests(beat.timer.onTimeout, found);
  if (beat.hub !== null) {
    found.push(beat.hub.until);
    addTests(beat.hub.next, found);
  }
  return found.length === 0 ? NONE : found;
}

/** Most beats ask nothing. */
const NONE: readonly Test[] = [];

function answerTests(reply: Reply, found: Test[]): void {
  if (reply.if !== null) found.push(reply.if);
  addTests(reply.next, found);
}

function addTests(parts: readonly { readonly if: Test | null }[], found: Test[]): void {
  for (const { if: test } of parts) if (test !== null) found.push(test);
}

type TestOf<Kind extends Test['kind']> = Extract<Test, { kind: Kind }>;

/** All parts of one kind in some conditions. */
export function partsOf<Kind extends Test['kind']>(tests: readonly Test[], kind: Kind): readonly TestOf<Kind>[] {
  const found: TestOf<Kind>[] = [];
  for (const test of tests) {
    someTest(test, (part) => {
      if (part.kind === kind) found.push(part as TestOf<Kind>);
      return false;
    });
  }
  return found;
}
