import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type AttemptId, type BeatId } from '../../../src/core/model/ids';
import { attemptsOf, recordOf } from '../../../src/core/projections/progress/attempts';
import { WEEKS, weeksOf } from '../../../src/core/projections/progress/calendar';
import { chancesOf, LEAST_ROW, ROW } from '../../../src/core/projections/progress/chances';
import { projectNotebook } from '../../../src/core/projections/progress/notebook';
import { pairsOf } from '../../../src/core/projections/progress/replies';
import { meanOf, tallyOf } from '../../../src/core/projections/progress/tally';
import { firstAttempts, inOrder, isCounted } from '../../../src/core/scoring/estimateAttempts';
import { SITUATIONS, type Summary } from '../../../src/core/scoring/summary';
import { BEHAVIOURS } from '../../../src/core/vocabulary/behaviours';
import { DIMENSIONS } from '../../../src/core/vocabulary/dimensions';
import { aTurnSummary } from '../../support/summaries';
import { dayOf, noon, offer, played, TODAY, turnsOf } from './progressSupport';

const fixed = { numRuns: 60 };
const OFFERS = ['a', 'b', 'c', 'd'].map((id) => ({ ...offer(id), title: id, summary: '', person: '', minutes: 4 }));
const notebook = (past: readonly Summary[]) =>
  projectNotebook(past, OFFERS, { text: '', kept: true }, { now: noon(TODAY), dayOf });
const road = { of: asId<AttemptId>('other'), turn: 2 };

const anyLevel = fc.option(fc.integer({ min: 0, max: 4 }));
const anyTurn = fc
  .record({
    levels: fc.record({ empathy: anyLevel, advice: anyLevel, noHardSell: anyLevel }),
    chances: fc.subarray([...BEHAVIOURS].slice(0, 4)),
    misses: fc.subarray([...BEHAVIOURS].slice(0, 4)),
    broken: fc.subarray([...BEHAVIOURS].slice(2, 5)),
    situations: fc.subarray([...SITUATIONS]),
    reply: fc.constantFrom('one', 'two', '@timeout'),
  })
  .map(({ misses, ...turn }) =>
    aTurnSummary({ ...turn, taken: turn.chances.filter((one) => !misses.includes(one)), beat: asId<BeatId>('till') }),
  );
const anyPlay = fc
  .record({
    story: fc.constantFrom('a', 'b', 'c'),
    day: fc.integer({ min: TODAY - 90, max: TODAY }),
    turns: fc.array(anyTurn, { maxLength: 4 }),
    state: fc.constantFrom('over' as const, 'over' as const, 'stopped' as const, 'open' as const),
    coach: fc.boolean(),
    branch: fc.option(fc.constant(road), { freq: 2 }),
    endGrade: fc.constantFrom('misery' as const, 'mediocre' as const, 'magic' as const),
    value: fc.integer({ min: -100, max: 100 }),
  })
  .map(({ story, day, value, endGrade, ...over }) =>
    played(story, day, {
      ...over,
      endGrade: over.state === 'over' ? endGrade : null,
      headline: over.state === 'over' ? { kind: 'turnaround', value } : null,
    }),
  );
const anyPast = fc.array(anyPlay, { maxLength: 12 });

describe('a notebook of any attempts', () => {
  it('counts each of them once', () => {
    fc.assert(
      fc.property(anyPast, (past) => {
        const { counts, attempts } = notebook(past);
        expect(counts.firsts + counts.replays + counts.others).toBe(counts.all);
        const kinds = attempts.map(({ kind }) => kind);
        expect(kinds.filter((kind) => kind === 'first')).toHaveLength(counts.firsts);
        expect(kinds.filter((kind) => kind === 'again')).toHaveLength(counts.replays);
        expect(attempts.map(({ attempt }) => attempt).toSorted()).toEqual(
          past.map(({ attempt }) => attempt).toSorted(),
        );
      }),
      fixed,
    );
  });

  it('is the same whatever order they were kept in', () => {
    fc.assert(
      fc.property(anyPast, (past) => {
        expect(notebook(past.toReversed())).toEqual(notebook(past));
      }),
      fixed,
    );
  });

  it('shows points and bands between 0 and 100, and loses no answer on a line', () => {
    fc.assert(
      fc.property(anyPast, (past) => {
        const firsts = firstAttempts(past);
        for (const { skill, answers, line, band } of notebook(past).skills) {
          const scored = firsts.flatMap(({ turns }) => turns.filter(({ levels }) => levels[skill] !== null));
          expect(answers).toBe(scored.length);
          expect(line.reduce((sum, point) => sum + point.answers, 0)).toBe(answers);
          expect(line.map(({ place }) => place)).toEqual(line.map(({ place }) => place).toSorted((a, b) => a - b));
          expect(line.every(({ share, place }) => share >= 0 && share <= 100 && place >= 0 && place <= 1)).toBe(true);
          expect(band === null).toBe(answers < 10);
          expect(band === null || (0 <= band.low && band.low < band.high && band.high <= 100)).toBe(true);
        }
      }),
      fixed,
    );
  });

  it('adds nothing to any number by roads not taken and coached plays', () => {
    fc.assert(
      fc.property(anyPast, (past) => {
        const own = past.filter(isCounted);
        const { attempts: _, counts: __, ...all } = notebook(past);
        const { attempts: ___, counts: ____, ...counted } = notebook(own);
        expect(all).toEqual(counted);
      }),
      fixed,
    );
  });
});

describe('the tally of any plays', () => {
  it('never has more that left well than came badly, nor more of those than ended', () => {
    fc.assert(
      fc.property(anyPast, (past) => {
        const { fromMisery, toMagic, steadied, safe, ended } = tallyOf(past);
        expect(toMagic + steadied).toBeLessThanOrEqual(fromMisery);
        expect(Math.max(fromMisery, safe)).toBeLessThanOrEqual(ended);
        expect(ended).toBe(past.filter(({ state }) => state === 'over').length);
      }),
      fixed,
    );
  });

  it('has a mean that lies between the lowest and the highest, and turns with its sign', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 9 }), (values) => {
        const of = (all: readonly number[]) =>
          meanOf(
            all.map((value) => played('a', TODAY, { headline: { kind: 'held', value } })),
            'held',
          );
        const mean = of(values);
        expect(mean?.mean).toBeGreaterThanOrEqual(mean?.low ?? 101);
        expect(mean?.mean).toBeLessThanOrEqual(mean?.high ?? -101);
        expect(of(values.map((value) => -value))?.mean).toBe(0 - (mean?.mean ?? 0));
      }),
      fixed,
    );
  });
});

describe('chances of any plays', () => {
  it('are all counted, and the first and the latest are never the same ones', () => {
    fc.assert(
      fc.property(anyPast, (past) => {
        const turns = past.flatMap((one) => one.turns);
        for (const { behaviour, taken, chances, broken, first, latest } of chancesOf(past)) {
          expect(chances).toBe(turns.filter((turn) => turn.chances.includes(behaviour)).length);
          expect(taken).toBe(turns.filter((turn) => turn.taken.includes(behaviour)).length);
          expect(broken).toBe(turns.filter((turn) => turn.broken.includes(behaviour)).length);
          expect(chances + broken).toBeGreaterThan(0);
          expect(first.length + latest.length).toBeLessThanOrEqual(Math.max(chances, ROW));
          expect(first.length === 0 || (first.length === latest.length && first.length >= LEAST_ROW)).toBe(true);
          expect([...first, ...latest].filter(Boolean).length).toBeLessThanOrEqual(taken);
        }
      }),
      fixed,
    );
  });

  it('stand in the order in which behaviours are always named', () => {
    fc.assert(
      fc.property(anyPast, (past) => {
        const names = chancesOf(past).map(({ behaviour }) => behaviour);
        expect(names).toEqual(BEHAVIOURS.filter((behaviour) => names.includes(behaviour)));
      }),
      fixed,
    );
  });
});

describe('pairs of replies of any plays', () => {
  it('are of one situation each, the first no later than the latest and from another attempt', () => {
    fc.assert(
      fc.property(anyPast, (past) => {
        const firsts = firstAttempts(past);
        const pairs = pairsOf(firsts);
        const met = SITUATIONS.filter((kind) =>
          firsts.some(({ turns }) => turns.some(({ situations }) => situations.includes(kind))),
        );
        expect(pairs.map(({ situation }) => situation)).toEqual(met);
        for (const { first, latest } of pairs) {
          if (latest === null) continue;
          expect(latest.at).toBeGreaterThanOrEqual(first.at);
          expect(latest.attempt).not.toBe(first.attempt);
        }
      }),
      fixed,
    );
  });
});

describe('the practice record of any plays', () => {
  it('has each story once with all its counted plays, by when it was first met', () => {
    fc.assert(
      fc.property(anyPast, (plays) => {
        const past = inOrder(plays);
        const record = recordOf(past);
        const counted = past.filter(isCounted);
        expect(record.map(({ title }) => title)).toEqual([...new Set(counted.map(({ story }) => story.title))]);
        expect(record.reduce((sum, one) => sum + one.plays, 0)).toBe(counted.length);
        for (const { first, latest, plays: count } of record) {
          expect(first).toBeLessThanOrEqual(latest);
          expect(count > 1 || first === latest).toBe(true);
        }
      }),
      fixed,
    );
  });
});

describe('what an attempt counts as', () => {
  it.each([
    [{ branch: road, coach: true, room: 'team' }, 'road'],
    [{ coach: true, room: 'team' }, 'coach'],
    [{ room: 'team', turns: [] }, 'team'],
    [{ turns: [] }, 'silent'],
    [{ coach: true, turns: [] }, 'coach'],
    [{}, 'again'],
  ] as const)('by %o is %s', (over, kind) => {
    expect(attemptsOf([played('a', TODAY, over)], new Set())[0]?.kind).toBe(kind);
  });

  it('names who was there, and where', () => {
    const one = played('a', TODAY, {
      left: true,
      facts: { customer: 'Mr Adeyemi', industry: 'hotel', emotion: 'sad' },
    });
    expect(attemptsOf([one], new Set([one]))).toMatchObject([
      { customer: 'Mr Adeyemi', industry: 'hotel', channel: 'phone', emotion: 'sad', kind: 'first', left: true },
    ]);
  });
});

describe('the rhythm of any days', () => {
  it('is moved by nothing before the four weeks, nor by what is still to come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -60, max: 60 })), (ago) => {
        const weeks = weeksOf(
          ago.map((days) => TODAY - days),
          TODAY,
        );
        expect(weeks).toHaveLength(WEEKS);
        expect(
          weeksOf(
            ago.filter((days) => days >= 0 && days < 28).map((days) => TODAY - days),
            TODAY,
          ),
        ).toEqual(weeks);
        weeks.forEach((practised, week) => {
          const from = 7 * (WEEKS - 1 - week);
          expect(practised).toBe(ago.some((days) => days >= from && days < from + 7));
        });
      }),
      fixed,
    );
  });

  it('loses nothing on the next day but what is four weeks old', () => {
    expect(weeksOf([TODAY - 6], TODAY + 1)).toEqual([false, false, true, false]);
    expect(weeksOf([TODAY - 27], TODAY + 1)).toEqual([false, false, false, false]);
  });
});

describe('the three skills', () => {
  it('are always shown, in the order of the scales, each by its own answers', () => {
    const past = [played('a', TODAY, { turns: [...turnsOf(3, 4), ...turnsOf(2, 1, 2)] })];
    expect(notebook(past).skills.map(({ skill, answers }) => [skill, answers])).toEqual(
      DIMENSIONS.map((skill) => [skill, skill === 'noHardSell' ? 2 : 5]),
    );
  });
});
