import type { Beat, Line, Place, Program } from '../../scenario/program';
import { onwardOf } from '../../scenario/ways';
import { someTest, type Test } from '../../vocabulary/conditions';
import { beatTests, endTests } from './tests';

/** What may still be read of a talk: variables by their slots, and marks. */
export interface Slots {
  readonly vars: readonly Place[];
  readonly marks: readonly Place[];
}

/**
 * What may still be read in each beat and after it, and at the end. Talks alike in these need not be told apart. Behind a
 * beat that an interrupt puts in comes the beat that waits, with all that is read there.
 */
export interface Live {
  readonly beats: readonly Slots[];
  readonly end: Slots;
}

/** What is read where, found backwards from the end. `ofBeats` are the conditions of each beat. */
export function liveIn(program: Program, ofBeats: readonly (readonly Test[])[] = program.beats.map(beatTests)): Live {
  const end = readBy(endTests(program));
  const cuts = program.interrupts.flatMap(({ once, mark }) => (once ? [`m${mark}`] : []));
  const everywhere = new Set([...end, ...cuts, ...readBy(program.interrupts.map((interrupt) => interrupt.if))]);
  const own: (readonly string[])[] = [];
  let isAlike = true;
  for (const [at, beat] of program.beats.entries()) {
    const names = readIn(beat, ofBeats[at] as readonly Test[]);
    own.push(names);
    for (const name of names) isAlike &&= everywhere.has(name);
  }
  if (isAlike) {
    const alike = slotsOf(everywhere);
    return { beats: Array.from(own, () => alike), end: slotsOf(end) };
  }
  const reads = own.map((names) => new Set([...everywhere, ...names]));
  return { beats: withOnward(program, reads).map(slotsOf), end: slotsOf(end) };
}

/** What is read in a beat itself; nothing in most. */
function readIn(beat: Beat, tests: readonly Test[]): readonly string[] {
  const counted = countedIn(beat);
  return tests.length === 0 ? counted : [...readBy(tests), ...counted];
}

/** Marks that tell whether a reply is used up, and whether the lines of a beat were heard. */
function countedIn(beat: Beat): readonly string[] {
  const counted: string[] = [];
  for (const { once, mark } of beat.replies) if (once) counted.push(`m${mark}`);
  if (beat.timer?.onTimeout.once === true) counted.push(`m${beat.timer.onTimeout.mark}`);
  if (beat.visitMark < 0) return counted;
  const asksFirst = beat.hub !== null || beat.says.some(isActing);
  return asksFirst ? [...counted, `m${beat.visitMark}`] : counted;
}

const isActing = ({ effects }: Line): boolean => effects !== null;

const NOTHING: ReadonlySet<string> = new Set();

/** What conditions read. What needs ask for is read at the end in any case. */
function readBy(tests: readonly Test[]): ReadonlySet<string> {
  if (tests.length === 0) return NOTHING;
  const reads = new Set<string>();
  for (const test of tests) {
    someTest(test, (part) => {
      if (part.kind === 'var') reads.add(`v${part.slot}`);
      if ('mark' in part) reads.add(`m${part.mark}`);
      return false;
    });
  }
  return reads;
}

/** What each beat reads, and all that is read behind it. */
function withOnward(program: Program, reads: readonly Set<string>[]): readonly Set<string>[] {
  const returning = new Set(program.interrupts.flatMap((one) => (one.returns ? [one.beat] : [])));
  const onward = onwardOf(program).map((places, at) => (returning.has(at) ? [] : [...places]));
  for (let hasGrown = true; hasGrown; ) {
    hasGrown = false;
    for (let at = reads.length - 1; at >= 0; at -= 1) {
      const own = reads[at] as Set<string>;
      const before = own.size;
      for (const next of onward[at] as readonly Place[]) for (const slot of reads[next] as Set<string>) own.add(slot);
      if (own.size > before) hasGrown = true;
    }
  }
  return reads;
}

/** What some conditions read themselves. */
export const slotsRead = (tests: readonly Test[]): Slots => slotsOf(readBy(tests));

function slotsOf(reads: ReadonlySet<string>): Slots {
  const placesOf = (kind: string): readonly Place[] =>
    [...reads].flatMap((name) => (name.startsWith(kind) ? [Number(name.slice(1))] : []));
  return { vars: placesOf('v'), marks: placesOf('m') };
}
