import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachOf } from '../../../../src/core/analysis/reach/reach';
import { walked } from '../../../../src/core/rules/trail';
import { everything as wholeProgram, SHIPPED, shipped } from '../../../support/scenarios';
import { story } from '../stories';
import { everything, unforeseen, wander } from './met';

const WANDERS = 8;
const seeds = (count: number) => Array.from({ length: count }, (_, run) => run);

describe.each([
  ['that ask how the customer feels', true],
  ['that never ask', false],
] as const)('made-up stories %s', (_name, asksFeeling) => {
  it('hold nothing in any random play that the reach does not know of', () => {
    fc.assert(
      fc.property(story({ asksFeeling, whole: true }), fc.nat(), (program, seed) => {
        const reach = reachOf(program);
        expect(reach.complete).toBe(true);
        for (const run of seeds(WANDERS)) {
          const strange = wander(program, seed + run).flatMap((state) => unforeseen(program, reach, state));
          expect(strange).toEqual([]);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('are reached in the same way where nothing but beats and exits is written', () => {
    fc.assert(
      fc.property(story({ asksFeeling, inARow: true }), fc.nat(), (program, seed) => {
        const reach = reachOf(program);
        expect(wander(program, seed).flatMap((state) => unforeseen(program, reach, state))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the reach of a story that never asks how the customer feels, in which nobody can leave', () => {
  it('is just what happens in all its plays, each thing by a shortest way', () => {
    let compared = 0;
    fc.assert(
      fc.property(story({ asksFeeling: false, whole: true }), (program) => {
        const reach = reachOf(program);
        const met = reach.leaving === null && !asksAtEnd(program) ? everything(program, 20_000) : null;
        if (met === null) return;
        compared += 1;
        const lengths = (found: ReadonlyMap<number, { readonly replies: readonly number[] }>) =>
          new Map([...found].map(([place, { replies }]) => [place, replies.length]));
        expect(lengths(reach.beats)).toEqual(met.beats);
        const within = new Map([...met.endings].filter(([place]) => reach.endings.has(place)));
        expect(lengths(reach.endings)).toEqual(within);
        expect(new Set([...reach.endings.keys(), ...reach.cutOff])).toEqual(new Set(met.endings.keys()));
        expect(reach.replies).toEqual(met.replies);
        for (const [place, trail] of reach.beats) expect(walked(program, trail)?.at).toBe(place);
        for (const [place, trail] of reach.endings) expect(walked(program, trail)?.outcome?.ending).toBe(place);
      }),
      { numRuns: 160 },
    );
    expect(compared).toBeGreaterThan(20);
  });
});

const asksAtEnd = (program: Parameters<typeof reachOf>[0]): boolean =>
  JSON.stringify(program.endings).includes('"feeling"');

describe('the scenarios that ship', () => {
  it.each(SHIPPED)('%s: hold nothing in random play that the reach does not know of', (id) => {
    const program = shipped(id);
    const reach = reachOf(program);
    for (const run of seeds(60)) {
      expect(wander(program, run).flatMap((state) => unforeseen(program, reach, state))).toEqual([]);
    }
  });

  it.each(SHIPPED)('%s: can be proved', (id) => {
    expect(reachOf(shipped(id)).complete).toBe(true);
  });
});

describe('a story that uses the whole format', () => {
  it('holds nothing in random play that the reach does not know of', () => {
    const program = wholeProgram();
    const reach = reachOf(program);
    for (const run of seeds(120)) {
      expect(wander(program, run).flatMap((state) => unforeseen(program, reach, state))).toEqual([]);
    }
  });
});
