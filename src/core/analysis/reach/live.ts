import type { Beat, Place, Program } from '../../scenario/program';
import { answersOf, onwardOf } from '../../scenario/ways';
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

/** What is read where, found backwards from the end. */
export function liveIn(program: Program): Live {
  const end = readBy(endTests(program));
  const cuts = program.interrupts.flatMap(({ once, mark }) => (once ? [`m${mark}`] : []));
  const everywhere = new Set([...end, ...cuts, ...readBy(program.interrupts.map((interrupt) => interrupt.if))]);
  const own = program.beats.map((beat) => new Set([...everywhere, ...readBy(beatTests(beat)), ...countedIn(beat)]));
  return { beats: withOnward(program, own).map(slotsOf), end: slotsOf(end) };
}

/** Marks that tell whether a reply is used up, and whether the lines of a beat were heard. */
function countedIn(beat: Beat): readonly string[] {
  const once = answersOf(beat).flatMap((reply) => (reply.once ? [`m${reply.mark}`] : []));
  const asksFirst = beat.hub !== null || beat.says.some((line) => line.effects !== null);
  return asksFirst && beat.visitMark >= 0 ? [...once, `m${beat.visitMark}`] : once;
}

/** What conditions read. What needs ask for is read at the end in any case. */
function readBy(tests: readonly Test[]): ReadonlySet<string> {
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

function slotsOf(reads: ReadonlySet<string>): Slots {
  const placesOf = (kind: string): readonly Place[] =>
    [...reads].flatMap((name) => (name.startsWith(kind) ? [Number(name.slice(1))] : []));
  return { vars: placesOf('v'), marks: placesOf('m') };
}
