import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type AttemptId } from '../../../src/core/model/ids';
import { weeksOf } from '../../../src/core/projections/progress/calendar';
import { chancesOf } from '../../../src/core/projections/progress/chances';
import { projectNotebook } from '../../../src/core/projections/progress/notebook';
import { meanOf, tallyOf } from '../../../src/core/projections/progress/tally';
import { outcomeOf } from '../../../src/core/projections/progress/attempts';
import type { Summary } from '../../../src/core/scoring/summary';
import { aSummary, aTurnSummary } from '../../support/summaries';
import { dayOf, noon, offer, played, TODAY, turnsOf } from './progressSupport';

const NO_GOAL = { text: '', kept: true };
const OFFERS = ['a', 'b', 'c'].map((id) => ({ ...offer(id), title: id, summary: '', person: '', minutes: 4 }));
const notebook = (past: readonly Summary[]) => projectNotebook(past, OFFERS, NO_GOAL, { now: noon(TODAY), dayOf });
const road = { of: asId<AttemptId>('other'), turn: 2 };

describe('a blank notebook', () => {
  it('has nothing but where to begin', () => {
    expect(notebook([])).toMatchObject({
      since: null,
      counts: { all: 0, firsts: 0, replays: 0, others: 0 },
      turnaround: null,
      held: null,
      weeks: [false, false, false, false],
      chances: [],
      replies: [],
      attempts: [],
      record: [],
      next: [{ id: 'a', reason: { kind: 'start' } }],
    });
  });
});

describe('what is counted', () => {
  it('keeps first attempts, replays and plays that do not count apart', () => {
    const past = [
      played('a', 990, { coach: true }),
      played('a', 991),
      played('a', 992),
      played('b', 993, { branch: road }),
      played('b', 994),
      played('b', 995, { turns: [] }),
    ];
    expect(notebook(past)).toMatchObject({ since: noon(991), counts: { all: 6, firsts: 2, replays: 1, others: 3 } });
  });
});

describe('the tally', () => {
  const went = (
    startGrade: 'misery' | 'mediocre' | 'magic',
    endGrade: Summary['endGrade'],
    over: Partial<Summary> = {},
  ) => aSummary({ startGrade, endGrade, ...over });

  it('counts who came in misery, left in magic, and was steadied', () => {
    const plays = [
      went('misery', 'magic'),
      went('misery', 'magic'),
      went('misery', 'mediocre'),
      went('misery', 'misery'),
      went('mediocre', 'magic'),
      went('magic', 'magic', { safe: true }),
      went('misery', null, { state: 'stopped' }),
    ];
    expect(tallyOf(plays)).toEqual({ fromMisery: 4, toMagic: 2, steadied: 1, safe: 1, ended: 6 });
  });

  it('has first attempts apart from all, and roads not taken in neither', () => {
    const past = [
      played('a', 990, { endGrade: 'mediocre' }),
      played('a', 991, { endGrade: 'magic' }),
      played('a', 992, { endGrade: 'magic', branch: road }),
      played('b', 993, { endGrade: 'magic', coach: true }),
    ];
    const { tally } = notebook(past);
    expect(tally.firsts).toMatchObject({ toMagic: 0, steadied: 1, ended: 1 });
    expect(tally.all).toMatchObject({ toMagic: 1, steadied: 1, ended: 2 });
  });
});

describe('the mean of first attempts', () => {
  const with_ = (...values: readonly number[]) =>
    values.map((value) => aSummary({ headline: { kind: 'turnaround', value } }));

  it.each([
    [[50], { count: 1, mean: 50, low: 50, high: 50, exact: true }],
    [[10, 21], { count: 2, mean: 16, low: 10, high: 21, exact: true }],
    [[-10, -21], { count: 2, mean: -16, low: -21, high: -10, exact: true }],
    [[-1, 0, 0], { count: 3, mean: 0, low: -1, high: 0, exact: true }],
  ])('of %o', (values, mean) => {
    expect(meanOf(with_(...values), 'turnaround')).toEqual(mean);
  });

  it('never puts Turnaround and Held together, and leaves out what has no number', () => {
    const past = [
      played('a', 990, { headline: { kind: 'turnaround', value: 20 } }),
      played('b', 991, { headline: { kind: 'held', value: 80 }, exact: false }),
      played('c', 992, { headline: { kind: 'safe' } }),
      played('d', 993, { headline: null }),
      played('e', 994, { headline: { kind: 'narrow' } }),
    ];
    const { turnaround, held } = notebook(past);
    expect(turnaround).toMatchObject({ count: 1, mean: 20, exact: true });
    expect(held).toMatchObject({ count: 1, mean: 80, exact: false });
    expect(meanOf([], 'held')).toBeNull();
  });

  it('is never that of the best', () => {
    const past = [
      played('a', 990, { headline: { kind: 'turnaround', value: -30 } }),
      played('a', 991, { headline: { kind: 'turnaround', value: 100 } }),
    ];
    expect(notebook(past).turnaround).toMatchObject({ count: 1, mean: -30 });
  });
});

describe('the rhythm', () => {
  it.each([
    [[], [false, false, false, false]],
    [[0], [false, false, false, true]],
    [[6], [false, false, false, true]],
    [[7], [false, false, true, false]],
    [[27], [true, false, false, false]],
    [
      [28, 400],
      [false, false, false, false],
    ],
    [
      [0, 1, 13, 27],
      [true, false, true, true],
    ],
    [[-1], [false, false, false, false]],
  ])('of practice %o days ago', (ago, weeks) => {
    expect(
      weeksOf(
        ago.map((days) => TODAY - days),
        TODAY,
      ),
    ).toEqual(weeks);
  });

  it('is counted by plays that count', () => {
    expect(notebook([played('a', TODAY - 8), played('b', TODAY, { coach: true })]).weeks).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });
});

describe('chances taken', () => {
  const turn = (taken: boolean) =>
    aTurnSummary({ chances: ['history', 'speed'], taken: taken ? ['history'] : [], broken: taken ? [] : ['boundary'] });
  const row = (marks: string): readonly Summary[] =>
    marks.split('').map((mark) => aSummary({ turns: [turn(mark === 'x')] }));
  const shown = (marks: readonly boolean[]): string => marks.map((taken) => (taken ? 'x' : '-')).join('');

  it.each([
    ['x-', '', 'x-'],
    ['x--x-xx', '', 'x--x-xx'],
    ['x--x-xxx', 'x--x', '-xxx'],
    ['x--x-xxx-', 'x--x', 'xxx-'],
    ['-------xxxxxxx', '-------', 'xxxxxxx'],
    ['--x----.....x.xx-xxxx', '--x----', 'xx-xxxx'],
  ])('in the row %s are at first "%s" and lately "%s"', (marks, first, latest) => {
    const [history] = chancesOf(row(marks));
    expect(shown(history?.first ?? [])).toBe(first);
    expect(shown(history?.latest ?? [])).toBe(latest);
    expect(history).toMatchObject({
      behaviour: 'history',
      chances: marks.length,
      taken: marks.split('x').length - 1,
    });
  });

  it('tells the opposite apart, and leaves out what never came up', () => {
    const chances = chancesOf(row('x--'));
    expect(chances.map(({ behaviour }) => behaviour)).toEqual(['history', 'speed', 'boundary']);
    expect(chances[1]).toMatchObject({ taken: 0, chances: 3, broken: 0 });
    expect(chances[2]).toEqual({ behaviour: 'boundary', taken: 0, chances: 0, broken: 2, first: [], latest: [] });
  });
});

describe('the list of attempts', () => {
  it('has the latest first, with what each counts as', () => {
    const past = [
      played('a', 990),
      played('a', 991),
      played('a', 992, { branch: road }),
      played('b', 993, { coach: true }),
      played('b', 994, { room: 'team' }),
      played('b', 995, { turns: [] }),
    ];
    expect(notebook(past).attempts.map(({ title, kind }) => `${title} ${kind}`)).toEqual([
      'b silent',
      'b team',
      'b coach',
      'a road',
      'a again',
      'a first',
    ]);
  });

  it.each([
    [
      { headline: { kind: 'turnaround', value: 72 }, exact: false },
      { kind: 'turnaround', percent: 72, exact: false, from: 'misery', to: 'mediocre' },
    ],
    [
      { headline: { kind: 'held', value: 90 }, startGrade: 'magic' },
      { kind: 'held', percent: 90, exact: true, from: 'magic', to: 'mediocre' },
    ],
    [{ headline: { kind: 'narrow' } }, { kind: 'narrow', from: 'misery', to: 'mediocre' }],
    [{ headline: null }, { kind: 'unknown', from: 'misery', to: 'mediocre' }],
    [{ safe: true }, { kind: 'safe' }],
    [{ headline: { kind: 'safe' } }, { kind: 'safe' }],
    [{ state: 'stopped' }, { kind: 'stopped' }],
    [{ state: 'open' }, { kind: 'open' }],
    [{ state: 'changed' }, { kind: 'changed' }],
  ] as const)('says how %o came out', (over, outcome) => {
    expect(outcomeOf(aSummary(over))).toEqual(outcome);
  });
});

describe('the practice record', () => {
  it('lists stories with dates, key and how the first attempt came out', () => {
    const past = [
      played('a', 990, { headline: { kind: 'turnaround', value: 10 }, left: true }),
      played('b', 991, { facts: { keyStatus: 'panel', industry: 'hotel' } }),
      played('a', 995, { headline: { kind: 'turnaround', value: 90 }, facts: { version: '1.1.0' } }),
      played('c', 996, { branch: road }),
    ];
    expect(notebook(past).record).toMatchObject([
      {
        title: 'a',
        version: '1.1.0',
        key: 'draft',
        plays: 2,
        first: noon(990),
        latest: noon(995),
        left: true,
        outcome: { percent: 10 },
      },
      { title: 'b', key: 'panel', industry: 'hotel', plays: 1, first: noon(991), latest: noon(991) },
    ]);
  });
});

describe('an old attempt that is added', () => {
  it('makes nothing newer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(90), { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 100, max: 500 }),
        (ago, old) => {
          const past = ago.map((days, place) => played(`story-${place}`, TODAY - days, { turns: turnsOf(3, 3) }));
          const [before, after] = [
            notebook(past),
            notebook([played('old', TODAY - old, { turns: turnsOf(3, 3) }), ...past]),
          ];
          expect(after.weeks).toEqual(before.weeks);
          expect(after.attempts[0]).toEqual(before.attempts[0]);
          expect(after.skills.map(({ line }) => line.at(-1)?.at)).toEqual(
            before.skills.map(({ line }) => line.at(-1)?.at),
          );
          expect(after.since).toBeLessThan(before.since ?? 0);
          const amounts = ({ skills }: typeof before) =>
            skills.map(({ missing }) => missing.filter(({ what }) => what !== 'band'));
          expect(amounts(after)).toEqual(amounts(before));
        },
      ),
      { numRuns: 60 },
    );
  });
});
