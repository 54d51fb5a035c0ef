import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../../src/app/author/inspect';
import { entriesIn, MOST_ENTRIES, piecesOf, putTogether, type Piece } from '../../../src/app/author/pieces';
import type { InspectionStep } from '../../../src/app/author/tools';
import { bigScenario } from '../../bench/story';
import { bytesOf } from '../../support/desk';
import { many, manyNamed } from '../../support/hostile';
import { NAUGHTY } from '../../support/naughty';
import { aBeat, aReply, aScenario, CATALOGUE, everything } from '../../support/scenarios';

/** What a step of putting together adds to what its part holds. */
const STEP = 4;

const entriesOf = (piece: Piece): number => entriesIn(piece, Infinity) - STEP * piece.length;

/** Values sent in pieces as a worker sends them, and what arrived. */
function sent(...values: readonly unknown[]): { readonly pieces: readonly Piece[]; readonly arrived: unknown[] } {
  const arrived: unknown[] = [];
  const take = putTogether((whole) => void arrived.push(whole));
  const pieces = values.flatMap((value) => [...piecesOf(value)].map((piece) => structuredClone(piece)));
  pieces.forEach(take);
  return { pieces, arrived };
}

const LONG = many(14_000, (place) => ({ id: `way-${place}`, points: [{ x: place, y: 0 }], label: null }));

describe('a message in pieces', () => {
  it('arrives whole, whatever it is', () => {
    const value = fc.anything({
      withNullPrototype: false,
      key: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', '0')),
      maxDepth: 4,
    });
    const widened = fc.tuple(value, fc.integer({ min: 0, max: 300 })).map(([inner, count]) => ({
      one: inner,
      list: many(count, () => inner),
      group: manyNamed(count, (at) => [`k${at}`, inner]),
    }));
    fc.assert(
      fc.property(widened, (one) => {
        const { arrived } = sent(one);
        expect(arrived).toEqual([structuredClone(one)]);
      }),
      { numRuns: 60 },
    );
  });

  it('arrives whole where the names of its parts are those that every group has', () => {
    const names = JSON.parse(`{ "__proto__": ${JSON.stringify(many(200, () => 1))}, "toString": 2 }`) as unknown;
    const [arrived] = sent(names).arrived;
    expect(Object.keys(arrived as object)).toEqual(['__proto__', 'toString']);
    expect(Object.getPrototypeOf(arrived)).toBe(Object.prototype);
    expect(arrived).toEqual(names);
  });

  it('is one piece where it is small, and each piece holds no more than may be taken up at once', () => {
    expect(sent({ step: { progress: { part: 'map', done: 1, of: 3 } } }).pieces).toHaveLength(1);
    const { pieces, arrived } = sent({ ways: LONG, marks: manyNamed(2000, (at) => [`beat-${at}`, { canPlay: true }]) });
    expect(pieces.length).toBeGreaterThan(80);
    expect(Math.max(...pieces.map(entriesOf))).toBeLessThanOrEqual(MOST_ENTRIES);
    expect(arrived).toEqual([{ ways: LONG, marks: manyNamed(2000, (at) => [`beat-${at}`, { canPlay: true }]) }]);
  });

  it('counts long texts by their letters, and sends bytes as they are', () => {
    const texts = many(500, () => 'a'.repeat(4000));
    const bytes = new Uint8Array(100_000).fill(7);
    const { pieces, arrived } = sent({ texts, bytes });
    expect(pieces.length).toBeGreaterThan(7);
    expect(arrived).toEqual([{ texts, bytes }]);
  });

  it('holds a list that stands in many places once, and it is one list where it arrives', () => {
    const names = many(2000, (place) => `beat-${place}`);
    const { pieces, arrived } = sent(many(500, (place) => ({ place, choices: names })));
    const [whole] = arrived as [{ readonly choices: readonly string[] }[]];
    expect(whole[499]?.choices).toEqual(names);
    expect(new Set(whole.map(({ choices }) => choices)).size).toBe(1);
    expect(pieces.length).toBeLessThan(10);
  });

  it('is followed by the next, which knows nothing of its lists', () => {
    const [one, other] = [many(200, () => 1), many(200, () => 2)];
    expect(sent([one, one], [other, other]).arrived).toEqual([
      [one, one],
      [other, other],
    ]);
  });
});

describe('what a look into a file tells', () => {
  const looked = (text: string): readonly InspectionStep[] => {
    const steps: InspectionStep[] = [];
    inspect({ name: 'a.json', bytes: bytesOf(text), catalogue: CATALOGUE }, (step) => void steps.push(step));
    return steps;
  };
  const lost = manyNamed(300, (place) => [
    `beat-${place}`,
    aBeat({ replies: [aReply({ next: `gone-${place}` }), aReply({ id: 'two', next: `lost-${place}` })] }),
  ]);

  it.each([
    ['a long story', bigScenario(300)],
    ['a story of which each link is broken', JSON.stringify(aScenario({ start: 'beat-0', beats: lost }))],
    ['naughty texts', JSON.stringify(aScenario({ goals: NAUGHTY, themes: NAUGHTY }))],
  ])('goes in small pieces and arrives as it is: %s', (_, text) => {
    const steps = looked(text);
    const { pieces, arrived } = sent(...steps);
    expect(arrived).toEqual(steps);
    expect(Math.max(...pieces.map(entriesOf))).toBeLessThanOrEqual(MOST_ENTRIES);
  });

  it('brings the story as it is played', () => {
    expect(sent(everything()).arrived).toEqual([everything()]);
  });
});
