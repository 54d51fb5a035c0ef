import { describe, expect, it } from 'vitest';
import { overlapOf } from '../../../src/core/analysis/overlap';
import { randomPlays } from '../../../src/core/analysis/random';
import { randomPlay, type Playout } from '../../../src/core/analysis/strategies';
import { aBeat, aReply, aScenario, compiled, shipped } from '../../support/scenarios';

/** A play of some beats. */
const through = (beats: readonly number[], left = false): Playout =>
  ({ beats, replies: [], state: { left } }) as unknown as Playout;

describe('what two plays share', () => {
  it('is everything, nothing, or twice the common beats over all', () => {
    expect(overlapOf([through([0, 1]), through([0, 1])])).toBe(1);
    expect(overlapOf([through([0, 1]), through([2, 3])])).toBe(0);
    expect(overlapOf([through([0, 1, 2]), through([0])])).toBe(0.5);
  });

  it('is the mean over pairs, each play in one', () => {
    expect(overlapOf([through([0]), through([0]), through([0]), through([1])])).toBe(0.5);
    expect(overlapOf([through([0]), through([0]), through([1])])).toBe(1);
  });

  it('counts a beat that is met twice once', () => {
    expect(overlapOf([through([0, 0, 1]), through([0, 1, 1])])).toBe(1);
  });

  it('leaves plays out in which the customer left', () => {
    expect(overlapOf([through([0]), through([1], true), through([0])])).toBe(1);
    expect(overlapOf([through([0]), through([1], true)])).toBeNull();
  });
});

describe('random plays', () => {
  const program = compiled(
    aScenario({
      vars: { late: false },
      beats: {
        'the-plate': aBeat({
          replies: [
            aReply({ id: 'own-it', next: 'the-bill' }),
            aReply({ id: 'wait', next: 'the-bill', set: { late: true } }),
            aReply({ id: 'done', next: 'end' }),
          ],
        }),
        'the-bill': aBeat({
          replies: [aReply({ id: 'early', if: { late: false } }), aReply({ id: 'late', if: { late: true } }), aReply()],
        }),
      },
    }),
  );
  const { plays, meanTurns, endings, menus } = randomPlays(program, 0, 2026, 200);

  it('are those of their seed, whatever is noted beside', () => {
    const again = Array.from({ length: 200 }, (_, run) => randomPlay(program, 0, 2026, run));
    expect(plays).toEqual(again);
    expect(randomPlays(program, 0, 7, 200).plays).not.toEqual(again);
  });

  it('take between one reply and two on the mean', () => {
    expect(meanTurns).toBe(plays.reduce((sum, { replies }) => sum + replies.length, 0) / 200);
    expect(meanTurns).toBeGreaterThan(1.5);
    expect(meanTurns).toBeLessThan(1.8);
  });

  it('all come to some ending', () => {
    expect([...endings.values()].reduce((sum, count) => sum + count, 0)).toBe(200);
  });

  it('note which replies stood together', () => {
    expect(menus.get(0)).toEqual([[0, 1, 2]]);
    expect(menus.get(1)?.toSorted((one, other) => (one[0] as number) - (other[0] as number))).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  it('share at most three beats in four in the two scenarios', () => {
    for (const id of ['three-waffles', 'third-call-one-shoe-on']) {
      const { overlap } = randomPlays(shipped(id), 0, 2026, 1_000);
      expect(overlap).toBeGreaterThan(0.6);
      expect(overlap).toBeLessThanOrEqual(0.75);
    }
  });
});
