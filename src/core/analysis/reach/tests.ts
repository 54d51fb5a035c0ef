import type { Beat, Program } from '../../scenario/program';
import { answersOf } from '../../scenario/ways';
import { someTest, type Test } from '../../vocabulary/conditions';

/** The conditions that are asked while a talk goes on, as compiled. */
export const talkTests = (program: Program): readonly Test[] => [
  ...program.beats.flatMap(beatTests),
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
  const add = ({ if: test }: { readonly if: Test | null }): void => {
    if (test !== null) found.push(test);
  };
  beat.says.forEach(add);
  for (const reply of answersOf(beat)) {
    add(reply);
    reply.next.forEach(add);
  }
  if (beat.hub !== null) found.push(beat.hub.until);
  beat.hub?.next.forEach(add);
  return found;
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
