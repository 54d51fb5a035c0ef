import { describe, expect, it } from 'vitest';
import { byAttempt, entriesOf, everKept, foundOf, headOf, headsIn, restOf } from '../../src/adapters/logContents';
import type { Entry } from '../../src/core/journal/entry';
import type { AttemptId, Hash } from '../../src/core/model/ids';
import { entriesAfter } from '../faults/page/entries';

const [ONE, TWO] = ['one', 'two'] as [AttemptId, AttemptId];
const entries = (attempt: AttemptId, count: number, at = 1): readonly Entry[] => entriesAfter(null, attempt, count, at);
const headAfter = (list: readonly Entry[], over = false) => headOf(list.at(-1) as Entry, over);

describe('what was found', () => {
  it.each([
    // listed, there, gone, known
    [[0, 0, 0, 0], { kind: 'fresh' }],
    [[5, 5, 0, 0], { kind: 'whole' }],
    [[5, 5, 0, 3], { kind: 'whole' }],
    [[5, 5, 0, 5], { kind: 'whole' }],
    [[5, 5, 0, 6], { kind: 'lost', had: 6, has: 5 }],
    [[0, 0, 0, 6], { kind: 'lost', had: 6, has: 0 }],
    [[5, 4, 0, 0], { kind: 'lost', had: 5, has: 4 }],
    [[3, 5, 0, 0], { kind: 'lost', had: 5, has: 3 }],
    [[3, 5, 0, 9], { kind: 'lost', had: 9, has: 3 }],
    // Taken away on purpose, so nothing is missing.
    [[0, 0, 6, 6], { kind: 'fresh' }],
    [[0, 0, 6, 0], { kind: 'fresh' }],
    [[2, 2, 6, 8], { kind: 'whole' }],
    [[2, 2, 6, 9], { kind: 'lost', had: 3, has: 2 }],
    [[0, 0, 6, 8], { kind: 'lost', had: 2, has: 0 }],
  ] as const)('of %j is told', ([listed, there, gone, known], told) => {
    expect(foundOf({ listed, there, gone, known })).toEqual(told);
  });

  it.each([
    [[5, 5, 0, 0], 5],
    [[5, 4, 2, 0], 7],
    [[4, 5, 2, 0], 7],
    [[5, 5, 2, 9], 9],
  ] as const)('of %j says how many there ever were', ([listed, there, gone, known], ever) => {
    expect(everKept({ listed, there, gone, known })).toBe(ever);
  });
});

describe('what is still to be added', () => {
  const five = entries(ONE, 5);

  it('is everything where nothing is there, and what comes behind what is there', () => {
    expect(restOf(five, undefined)).toEqual(five);
    expect(restOf(five.slice(2), headAfter(five.slice(0, 2)))).toEqual(five.slice(2));
    expect(restOf(five, headAfter(five.slice(0, 2)))).toEqual(five.slice(2));
    expect(restOf(five, headAfter(five))).toEqual([]);
  });

  it.each([
    ['begins in the middle', five.slice(1), undefined],
    ['leaves a gap', five.slice(3), headAfter(five.slice(0, 2))],
    ['is there in other words', entries(ONE, 5, 2), headAfter(five.slice(0, 2))],
    ['hangs on another', entries(ONE, 5, 2).slice(2), headAfter(five.slice(0, 2))],
    ['comes after what is there has gone on', five.slice(0, 3), headAfter(five)],
  ])('is nothing that can be told where it %s', (_, list, head) => {
    expect(restOf(list, head)).toBeNull();
  });
});

describe('the table made anew', () => {
  it('has each attempt as far as its entries hang together', () => {
    const [one, two] = [entries(ONE, 4), entries(TWO, 4)];
    const broken = [...two.slice(0, 2), two[3] as Entry];
    expect(headsIn([...one, ...broken], [])).toEqual([headAfter(one), headAfter(two.slice(0, 2))]);
  });

  it('leaves out what has no beginning, and stops where one hangs on another', () => {
    const other = entries(ONE, 3, 9)[2] as Entry;
    const begun = entries(ONE, 2);
    expect(headsIn(entries(TWO, 3).slice(1), [])).toEqual([]);
    expect(headsIn([...begun, other], [])).toEqual([headAfter(begun)]);
  });

  it('keeps attempts over that end as they did', () => {
    const [one, two] = [entries(ONE, 3), entries(TWO, 3)];
    const old = [headAfter(one, true), headAfter(two, true)];
    const anew = headsIn([...one, ...two.slice(0, 2)], old);
    expect(anew.map(({ over }) => over)).toEqual([true, false]);
  });

  it('counts what it lists', () => {
    const old = [headAfter(entries(ONE, 3)), headAfter(entries(TWO, 2))];
    expect([entriesOf(old), entriesOf([])]).toEqual([5, 0]);
    expect(headAfter(entries(ONE, 3), true)).toEqual({
      attempt: ONE,
      entries: 3,
      hash: entries(ONE, 3)[2]?.hash as Hash,
      at: 1,
      over: true,
    });
  });
});

describe('entries by attempt', () => {
  it('stay in order, also where they come mixed', () => {
    const [one, two] = [entries(ONE, 3), entries(TWO, 2)];
    const mixed = [one[0], two[0], one[1], one[2], two[1]] as Entry[];
    expect([...byAttempt(mixed)]).toEqual([
      [ONE, one],
      [TWO, two],
    ]);
  });
});
