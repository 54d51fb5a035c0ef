import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, type Bounds } from '../../../src/core/analysis/bounds';
import type { Program } from '../../../src/core/scenario/program';
import type { EncounterState } from '../../../src/core/scenario/state';
import { afterReplies, everyPlay } from './plays';
import { story } from './stories';

type Kind = Bounds['bestKind'];

interface Found {
  readonly kind: Kind;
  /** Best end of each kind of play; minus infinity where there is none. */
  readonly bests: Readonly<Record<Kind, number>>;
  readonly worst: number;
}

const feelingOf = (state: EncounterState): number => state.outcome?.feeling ?? Number.NaN;
const highest = (states: readonly EncounterState[]): number => Math.max(...states.map(feelingOf));

/** Best and worst by playing everything: no pruning, no cleverness (scoring.md, "Turnaround"). */
function bruteForce(program: Program, variant: number): Found {
  const ends = [...everyPlay(program, variant)].map(({ state }) => state);
  const kept = ends.filter((state) => !state.left && state.outcome?.mustOpen === false);
  const whole = kept.filter((state) => state.outcome?.openNeeds.length === 0);
  return {
    kind: whole.length > 0 ? 'whole' : kept.length > 0 ? 'mustOnly' : 'any',
    bests: { whole: highest(whole), mustOnly: highest(kept), any: highest(ends) },
    worst: Math.min(...ends.map(feelingOf)),
  };
}

function expectSolved(program: Program): void {
  const found = boundsOf(program, 0);
  const { kind, bests, worst } = bruteForce(program, 0);
  expect(found.exact).toBe(true);
  expect(found.bestKind).toBe(kind);
  expect(found.best).toBeCloseTo(bests[kind], 9);
  expect(found.worst).toBeCloseTo(worst, 9);
  expect(feelingOf(afterReplies(program, 0, found.bestReplies))).toBe(found.best);
  expect(feelingOf(afterReplies(program, 0, found.worstReplies))).toBe(found.worst);
}

describe('the solver against every play there is', { timeout: 30_000 }, () => {
  it('finds the same best, kind of best and worst, and the replies that lead there', () => {
    fc.assert(fc.property(story({ asksFeeling: false }), expectSolved), { numRuns: 120 });
  });

  it('finds them too where replies, exits, aftermath and needs read the feeling', () => {
    fc.assert(fc.property(story({ asksFeeling: true }), expectSolved), { numRuns: 120 });
  });

  it.each([false, true])('finds them where many ways of playing meet again (feeling is read: %s)', (asksFeeling) => {
    fc.assert(fc.property(story({ asksFeeling, inARow: true }), expectSolved), { numRuns: 200 });
  });

  it.each([false, true])('finds them in stories of the whole format (feeling is read: %s)', (asksFeeling) => {
    fc.assert(fc.property(story({ asksFeeling, whole: true }), expectSolved), { numRuns: 300 });
  });

  it.each([false, true])('finds them there where many ways of playing meet again (%s)', (asksFeeling) => {
    fc.assert(fc.property(story({ asksFeeling, whole: true, inARow: true }), expectSolved), { numRuns: 300 });
  });

  it('never claims more than the beam has really found above the cap', () => {
    const check = (program: Program): void => {
      const found = boundsOf(program, 0, 1);
      const { bests, worst } = bruteForce(program, 0);
      expect(found.best).toBeLessThanOrEqual(bests[found.bestKind] + 1e-9);
      expect(found.worst).toBeGreaterThanOrEqual(worst - 1e-9);
      expect(feelingOf(afterReplies(program, 0, found.bestReplies))).toBe(found.best);
    };
    fc.assert(fc.property(story({ asksFeeling: false }), check), { numRuns: 50 });
  });
});
