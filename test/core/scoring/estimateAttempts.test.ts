import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type AttemptId, type Hash, type ScenarioId } from '../../../src/core/model/ids';
import { firstAttempts, inOrder, isCounted } from '../../../src/core/scoring/estimateAttempts';
import type { Summary } from '../../../src/core/scoring/summary';
import { aStory, aSummary, DAY } from '../../support/summaries';

const id = (name: string) => asId<ScenarioId>(name);
const of = (story: string, day: number, over: Partial<Summary> = {}): Summary =>
  aSummary({ story: aStory({ id: id(story) }), started: day * DAY, ...over });
const days = (attempts: readonly Summary[]): readonly number[] => attempts.map(({ started }) => started / DAY);

describe('an attempt that counts', () => {
  it.each([
    ['came to its end', {}, true],
    ['was stopped early', { state: 'stopped' }, true],
    ['was broken off', { state: 'open' }, true],
    ['lost its customer', { left: true }, true],
    ['ended by the rules', { safe: true }, true],
    ['follows another up to a turn', { branch: { of: asId<AttemptId>('other'), turn: 2 } }, false],
    ['was explained on the way', { coach: true }, false],
    ['was voted on by a team', { room: 'team' }, false],
    ['was left before anything was said', { turns: [] }, false],
  ] as const)('that %s', (_, over, counts) => {
    expect(isCounted(aSummary(over))).toBe(counts);
  });
});

describe('a first attempt', () => {
  it('is the first of its story', () => {
    expect(days(firstAttempts([of('a', 1), of('a', 2), of('b', 3), of('a', 4), of('b', 5)]))).toEqual([1, 3]);
  });

  it('is the first of a new version again', () => {
    const newer = of('a', 3, { story: aStory({ id: id('a'), version: '2.0.0' }) });
    expect(days(firstAttempts([of('a', 1), of('a', 2), newer, of('a', 4)]))).toEqual([1, 3]);
  });

  it('is never one that does not count, and the next that does takes its place', () => {
    expect(days(firstAttempts([of('a', 1, { coach: true }), of('a', 2, { turns: [] }), of('a', 3)]))).toEqual([3]);
  });

  it('stays one where its story has changed since, and so is the first of the new wording', () => {
    const changed = of('a', 1, { state: 'changed', recorded: asId<Hash>('old') });
    const replay = of('a', 2, { state: 'changed', recorded: asId<Hash>('old') });
    expect(days(firstAttempts([changed, replay, of('a', 3), of('a', 4)]))).toEqual([1, 3]);
  });

  it('goes by when it began, not by where it stands', () => {
    expect(days(firstAttempts([of('a', 5), of('b', 2), of('a', 1)]))).toEqual([1, 2]);
  });

  it('of the same moment goes by name', () => {
    const named = (name: string) => of('a', 1, { attempt: asId<AttemptId>(name) });
    expect(inOrder([named('y'), named('x')]).map(({ attempt }) => attempt)).toEqual(['x', 'y']);
  });

  it('keeps the list it was given where that is in order already', () => {
    const past = [of('a', 1), of('b', 2), of('c', 2)];
    expect(inOrder(past)).toBe(past);
    expect(inOrder([])).toEqual([]);
    const turned = past.toReversed();
    expect(inOrder(turned)).toEqual(past);
    expect(turned).toEqual(past.toReversed());
  });

  it('is not moved by replays, whatever they are', () => {
    const anyAttempt = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(50), fc.boolean());
    fc.assert(
      fc.property(fc.array(anyAttempt, { maxLength: 20 }), (plays) => {
        const past = plays.map(([story, day, coach]) => of(story, day, { coach }));
        const firsts = firstAttempts(past);
        const replays = firsts.map((first) => ({ ...first, started: first.started + 60 * DAY, coach: false }));
        expect(firstAttempts([...past, ...replays])).toEqual(firsts);
        expect(firstAttempts(firsts)).toEqual(firsts);
      }),
      { numRuns: 100 },
    );
  });
});
