import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bitsOf,
  countOf,
  crowdOf,
  isEnough,
  nothingKnown,
  nowKnown,
  peopleIn,
  placesOf,
  sharedOut,
  type Shares,
} from '../../../src/core/projections/cohortCells';

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place);

/** People 0, 1, 2 ... in cells of these sizes, then the rest. */
function fine(sizes: Readonly<Record<string, number>>, rest = 0): Shares<string> & { readonly people: number } {
  let from = 0;
  const cells = Object.entries(sizes).map(([name, size]) => {
    const bits = bitsOf(range(from, from + size));
    from += size;
    return { names: [name], bits, elsewhere: false };
  });
  return { cells, rest: bitsOf(range(from, from + rest)), people: from + rest };
}

/** A table in words: `a 6, b|c 5, rest 7`. */
const told = (table: Shares<string> | null): string =>
  table === null
    ? 'nothing'
    : [
        ...table.cells.map(
          ({ names, bits, elsewhere }) => `${names.join('|')}${elsewhere ? '|rest' : ''} ${countOf(bits)}`,
        ),
        ...(table.rest === 0n ? [] : [`rest ${countOf(table.rest)}`]),
      ].join(', ');

function shared(sizes: Readonly<Record<string, number>>, rest = 0): string {
  const table = fine(sizes, rest);
  const crowd = crowdOf(range(0, table.people));
  return told(sharedOut(crowd, nothingKnown(crowd), table));
}

describe('attempts as bits', () => {
  it('are counted, listed and told apart by person', () => {
    const crowd = crowdOf([0, 0, 1, 2]);
    expect(placesOf(bitsOf([3, 0, 40]))).toEqual([0, 3, 40]);
    expect(countOf(crowd.whole)).toBe(4);
    expect(peopleIn(crowd, bitsOf([0, 1, 3]))).toBe(2);
    expect(isEnough(crowd, 0n)).toBe(true);
    expect(isEnough(crowd, crowd.whole)).toBe(false);
    expect(isEnough(crowdOf(range(0, 5)), bitsOf(range(0, 5)))).toBe(true);
  });
});

describe('one table', () => {
  it.each([
    ['enough in each cell', { a: 5, b: 7 }, 0, 'a 5, b 7'],
    ['nobody in one cell', { a: 5, b: 0, c: 6 }, 0, 'a 5, b 0, c 6'],
    ['two small cells', { a: 8, b: 1, c: 4 }, 0, 'a 8, b|c 5'],
    ['one small cell goes with the next smallest', { a: 9, b: 1, c: 6 }, 0, 'a 9, b|c 7'],
    ['two small cells that are still small together', { a: 9, b: 1, c: 2, d: 6 }, 0, 'a 9, b|c|d 9'],
    ['all together where nothing else is left', { a: 5, b: 1 }, 0, 'a|b 6'],
    ['a single reply', { a: 6 }, 0, 'a 6'],
    ['enough elsewhere stays apart', { a: 6, b: 5 }, 9, 'a 6, b 5, rest 9'],
    ['a few elsewhere go with the smallest', { a: 7, b: 5 }, 1, 'a 7, b|rest 6'],
    ['a few elsewhere and a small cell', { a: 7, b: 4 }, 2, 'a 7, b|rest 6'],
    [
      'replies are put together before people elsewhere are counted with them',
      { a: 5, b: 2, c: 6 },
      9,
      'a|b 7, c 6, rest 9',
    ],
    ['only that enough came is left', { a: 3, b: 2 }, 9, 'a|b 5, rest 9'],
    ['too few came', { a: 3, b: 1 }, 9, 'nothing'],
    ['nobody came', { a: 0, b: 0 }, 9, 'nothing'],
    ['a few elsewhere, and one reply', { a: 7 }, 3, 'nothing'],
  ])('%s', (_, sizes, rest, table) => {
    expect(shared(sizes as Readonly<Record<string, number>>, rest)).toBe(table);
  });

  it('names what is put together by the alphabet, not by size', () => {
    expect(shared({ c: 1, a: 4, b: 8 })).toBe('a|c 5, b 8');
  });

  it('counts people, not attempts', () => {
    const crowd = crowdOf([0, 0, 0, 0, 0, 1, 2, 3, 4, 5]);
    const table = {
      cells: [...fine({ a: 5 }).cells, { names: ['b'], bits: bitsOf(range(5, 10)), elsewhere: false }],
      rest: 0n,
    };
    expect(told(sharedOut(crowd, nothingKnown(crowd), table))).toBe('a|b 10');
  });
});

describe('one table after another', () => {
  const crowd = crowdOf(range(0, 12));
  const cell = (name: string, from: number, to: number) => ({
    names: [name],
    bits: bitsOf(range(from, to)),
    elsewhere: false,
  });
  const after = (first: Shares<string>, second: Shares<string>): string => {
    const known = nowKnown(nothingKnown(crowd), first);
    return told(sharedOut(crowd, known, second));
  };

  it('does not tell that one of those who said A did not come to where A leads', () => {
    const first = { cells: [cell('a', 0, 6), cell('b', 6, 12)], rest: 0n };
    const second = { cells: [cell('x', 0, 5)], rest: bitsOf(range(5, 12)) };
    expect(told(sharedOut(crowd, nothingKnown(crowd), second))).toBe('x 5, rest 7');
    expect(after(first, second)).toBe('nothing');
  });

  it('tells it where all of them came, or where five did not', () => {
    const first = { cells: [cell('a', 0, 6), cell('b', 6, 12)], rest: 0n };
    const all = { cells: [cell('x', 0, 6)], rest: bitsOf(range(6, 12)) };
    expect(after(first, all)).toBe('x 6, rest 6');
    const many = crowdOf(range(0, 20));
    const known = nowKnown(nothingKnown(many), { cells: [cell('a', 0, 10)], rest: bitsOf(range(10, 20)) });
    const five = { cells: [cell('x', 0, 5)], rest: bitsOf(range(5, 20)) };
    expect(told(sharedOut(many, known, five))).toBe('x 5, rest 15');
  });

  it('does not tell of a few who came to neither of two places', () => {
    const many = crowdOf(range(0, 20));
    let known = nowKnown(nothingKnown(many), { cells: [cell('a', 0, 12)], rest: bitsOf(range(12, 20)) });
    const here = { cells: [cell('x', 0, 5)], rest: bitsOf(range(5, 20)) };
    known = nowKnown(known, here);
    const there = { cells: [cell('y', 5, 11)], rest: bitsOf([...range(0, 5), ...range(11, 20)]) };
    expect(told(sharedOut(many, known, there))).toBe('nothing');
  });

  it('never gives one to four people away, whatever was told before', () => {
    const table = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(table, table, table, (...answers) => {
        const many = crowdOf(range(0, 14));
        let known = nothingKnown(many);
        for (const given of answers) {
          const cells = ['a', 'b', 'c', 'd'].map((name, at) => ({
            names: [name],
            bits: bitsOf(range(0, 14).filter((place) => given[place] === at)),
            elsewhere: false,
          }));
          const rest = bitsOf(range(0, 14).filter((place) => given[place] === 4));
          const shown = sharedOut(many, known, { cells, rest });
          if (shown !== null) known = nowKnown(known, shown);
        }
        const left = known.sets.flatMap((one) =>
          known.sets.filter((other) => (one & other) === other).map((other) => countOf(one ^ other)),
        );
        expect(left.filter((count) => count > 0 && count < 5)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('looks at pairs and what they leave where a table has many parts', () => {
    const many = crowdOf(range(0, 40));
    const eight = { cells: range(0, 8).map((at) => cell(`r${at}`, 5 * at, 5 * at + 5)), rest: 0n };
    const known = nowKnown(nothingKnown(many), eight);
    expect(known.sets).toContain(bitsOf(range(0, 10)));
    expect(known.sets).toContain(bitsOf(range(5, 40)));
    expect(told(sharedOut(many, known, { cells: [cell('x', 0, 9)], rest: bitsOf(range(9, 40)) }))).toBe('nothing');
  });
});
