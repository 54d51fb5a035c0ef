import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endedAs, endsOf } from '../../../src/core/analysis/ends';
import { endsMonotone, readsFeeling } from '../../../src/core/analysis/monotone';
import { advance, answer, goOn } from '../../../src/core/scenario/advance';
import type { Program } from '../../../src/core/scenario/program';
import { afterReplies, everyPlay } from './plays';
import { story } from './stories';

/** Judges every end of a story by one judge, in the order met, against the engine's own word. */
function expectSameEnds(program: Program): void {
  const [endedIn, isMonotone] = [endsOf(program), endsMonotone(program)];
  for (const { state, replies } of everyPlay(program, 0)) {
    const last = replies.at(-1);
    if (last === undefined) continue;
    const before = afterReplies(program, 0, replies.slice(0, -1));
    const over = goOn(program, answer(program, before, last), last);
    expect(over).toMatchObject({ outcome: null, left: state.left });
    expect(over.at).toBeLessThan(0);
    expect(advance(program, before, last)).toEqual(state);
    const ended = endedIn(over);
    expect(ended).toEqual({ ...endedAs(state), isMonotone: readsFeeling(program) || isMonotone(state) });
  }
}

describe('what a talk comes to', () => {
  it.each([
    [{ asksFeeling: false }],
    [{ asksFeeling: true }],
    [{ asksFeeling: false, whole: true }],
    [{ asksFeeling: true, whole: true }],
  ])('is the same as the engine finds, though what is alike is worked out once: %j', { timeout: 30_000 }, (manner) => {
    fc.assert(fc.property(story(manner), expectSameEnds), { numRuns: 40 });
  });
});
