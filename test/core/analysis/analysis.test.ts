import { describe, expect, it } from 'vitest';
import { analysisOf, MOST_SOLVED_BEATS, type AnalysisPart } from '../../../src/core/analysis/analysis';
import { boundsOf } from '../../../src/core/analysis/bounds';
import { rescueOf } from '../../../src/core/analysis/rescue';
import type { Program } from '../../../src/core/scenario/program';
import { aBeat, aReply, aScenario, compiled, shipped } from '../../support/scenarios';

const row = (count: number): Program =>
  compiled(
    aScenario({
      start: 'beat-1',
      beats: Object.fromEntries(
        Array.from({ length: count }, (_, index) => {
          const next = index + 1 === count ? 'end' : `beat-${index + 2}`;
          return [`beat-${index + 1}`, aBeat({ replies: [aReply({ next }), aReply({ id: 'other', next: 'end' })] })];
        }),
      ),
    }),
  );

describe('an analysis', () => {
  it('works out each part once for each customer, when first asked', () => {
    const heard: AnalysisPart[] = [];
    const program = shipped('three-waffles');
    const analysis = analysisOf(program, (part) => heard.push(part));
    expect(heard).toEqual([]);
    expect(analysis.random(0)).toBe(analysis.random(0));
    expect(analysis.rescue(0)).toBe(analysis.rescue(0));
    expect(analysis.reach()).toBe(analysis.reach());
    expect(analysis.random(1)).not.toBe(analysis.random(0));
    expect(heard).toEqual(['random', 'rescue', 'reach', 'random']);
  });

  it('says what its parts say', () => {
    const program = shipped('three-waffles');
    const analysis = analysisOf(program);
    expect(analysis.bounds(1)).toEqual(boundsOf(program, 1));
    expect(
      analysis
        .bots(1)
        .find(({ bot }) => bot === 'first')
        ?.play.replies.every((place) => place === 0),
    ).toBe(true);
  });

  it('asks for rescue within the first half of a random play', () => {
    const program = shipped('third-call-one-shoe-on');
    const analysis = analysisOf(program);
    const half = Math.floor(analysis.random(1).meanTurns / 2);
    expect(half).toBe(5);
    expect(analysis.rescue(1)).toEqual(rescueOf(program, 1, half));
  });

  it('does not solve a story with too many beats, but plays it', () => {
    const large = analysisOf(row(MOST_SOLVED_BEATS + 1));
    expect(large.bounds(0)).toBeNull();
    expect(large.rescue(0)).toBeNull();
    expect(large.random(0).plays).toHaveLength(100);
    const small = analysisOf(row(MOST_SOLVED_BEATS));
    expect(small.bounds(0)?.exact).toBe(true);
    expect(small.random(0).plays).toHaveLength(1_000);
  });

  it('is not exact where it may look at few states only', () => {
    expect(analysisOf(row(9), undefined, 4).bounds(0)?.exact).toBe(false);
  });
});
