import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type ScenarioId } from '../../../src/core/model/ids';
import { attemptsCsv, recordsJson, turnsCsv } from '../../../src/core/records/records';
import { placed, SESSION_PAUSE } from '../../../src/core/records/sessions';
import { objectsOf, tableOf, type Cell } from '../../../src/core/records/table';
import { isoTime } from '../../../src/core/records/time';
import { summaryOf, type Summary, type TurnSummary } from '../../../src/core/scoring/summary';
import { aLog } from '../../support/logs';
import { NAUGHTY } from '../../support/naughty';
import { shipped, SHIPPED } from '../../support/scenarios';
import { aStory, aSummary, aTurnSummary } from '../../support/summaries';
import { attempt, NOON } from './logs';

const OWNER = { participant: 'amber-harbour-42', at: NOON };
const fixed = { numRuns: 80 };
type Fields = Readonly<Record<string, string>>;
type Values = Readonly<Record<string, Cell>>;
const read = (text: string): Fields[] =>
  parse(Buffer.from(text, 'utf8'), { bom: true, columns: true, record_delimiter: '\r\n' });
const json = (past: readonly Summary[]) =>
  JSON.parse(recordsJson(past, OWNER)) as { readonly attempts: Values[]; readonly turns: Values[] };

const anyLevel = fc.option(fc.integer({ min: 0, max: 4 }));
const anyTurn: fc.Arbitrary<TurnSummary> = fc
  .record({
    empathy: anyLevel,
    advice: anyLevel,
    noHardSell: anyLevel,
    seconds: fc.double({ min: 0, max: 900, noNaN: true }),
  })
  .map(({ seconds, ...levels }) => aTurnSummary({ levels, best: levels, seconds }));
const anyPlay = fc.record({
  story: fc.constantFrom('a', 'b', 'c').map((id) => aStory({ id: asId<ScenarioId>(id) })),
  started: fc.nat(300).map((minutes) => NOON + minutes * 60_000),
  turns: fc.array(anyTurn, { maxLength: 4 }),
  state: fc.constantFrom('over' as const, 'stopped' as const, 'open' as const, 'changed' as const),
  branch: fc.option(fc.constant({ of: attempt('x'), turn: 1 }), { freq: 4 }),
});
const anyPast = fc
  .array(fc.tuple(anyPlay, fc.nat(40)), { maxLength: 8 })
  .map((plays) => plays.map(([play, minutes]) => aSummary({ ...play, ended: play.started + minutes * 60_000 })));
/** What a field of a table says of a value. */
const written = (value: Cell): string => (value === null ? '' : String(value));

describe('tables of any attempts', () => {
  it('say the same as CSV and as JSON, field by field', () => {
    fc.assert(
      fc.property(anyPast, (past) => {
        const { attempts, turns } = json(past);
        const told = (rows: readonly Values[]) =>
          rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, written(value)])));
        expect(read(attemptsCsv(past, OWNER))).toEqual(told(attempts));
        expect(read(turnsCsv(past, OWNER))).toEqual(told(turns));
      }),
      fixed,
    );
  });

  it('have a line for each attempt and for each turn, which can be joined by the name of the attempt', () => {
    fc.assert(
      fc.property(anyPast, (past) => {
        const { attempts, turns } = json(past);
        expect(new Set(attempts.map((row) => row['attempt_id']))).toEqual(new Set(past.map((one) => one.attempt)));
        expect(attempts).toHaveLength(past.length);
        for (const row of attempts) {
          const own = turns.filter((turn) => turn['attempt_id'] === row['attempt_id']);
          expect(own.map(({ turn }) => turn)).toEqual(
            Array.from({ length: row['turns'] as number }, (_, at) => at + 1),
          );
          for (const { session, scenario, attempt: number } of own)
            expect([session, scenario, number]).toEqual([row['session'], row['scenario'], row['attempt']]);
        }
      }),
      fixed,
    );
  });

  it('hold the same whatever order the attempts were kept in', () => {
    fc.assert(
      fc.property(anyPast, (past) => {
        expect(attemptsCsv(past.toReversed(), OWNER)).toBe(attemptsCsv(past, OWNER));
        expect(turnsCsv(past.toReversed(), OWNER)).toBe(turnsCsv(past, OWNER));
      }),
      fixed,
    );
  });

  it('keep shares between 0 and 100, and tell none where nothing was scored', () => {
    fc.assert(
      fc.property(anyPast, (past) => {
        for (const row of json(past).attempts)
          for (const [name, of] of [
            ['empathy', 'empathy'],
            ['advice', 'advice'],
            ['no_hard_sell', 'noHardSell'],
          ] as const) {
            const points = past.find((one) => one.attempt === row['attempt_id'])?.dimensions[of].of;
            const share = row[name] as number | null;
            expect(share === null).toBe(points === 0);
            expect(share === null || (Number.isInteger(share) && share >= 0 && share <= 100)).toBe(true);
          }
      }),
      fixed,
    );
  });

  it.each(NAUGHTY.filter((text) => !/\p{Cs}/u.test(text)))(
    'carry the name %j as it was typed, but for a mark',
    (participant) => {
      const [row] = read(attemptsCsv([aSummary()], { participant, at: NOON }));
      expect([participant, `'${participant}`]).toContain(row?.['participant']);
      const { attempts } = JSON.parse(recordsJson([aSummary()], { participant, at: NOON })) as { attempts: Values[] };
      expect(attempts[0]?.['participant']).toBe(participant);
    },
  );
});

describe('sessions and numbers of any attempts', () => {
  it('never go back, and a session is named by its first start', () => {
    fc.assert(
      fc.property(anyPast, (past) => {
        const all = placed(past);
        const names = all.map(({ session }) => session);
        expect(names).toEqual(names.toSorted());
        for (const [at, { session, summary }] of all.entries()) {
          const before = all[at - 1];
          const isNew = before === undefined || summary.started - before.summary.ended >= SESSION_PAUSE;
          expect(session).toBe(isNew ? isoTime(summary.started) : before.session);
        }
      }),
      fixed,
    );
  });

  it('count each story from 1 without a gap, roads not taken aside', () => {
    fc.assert(
      fc.property(anyPast, (past) => {
        const all = placed(past);
        for (const id of ['a', 'b', 'c']) {
          const own = all.filter(({ summary }) => summary.story.id === id && summary.branch === null);
          expect(own.map((one) => one.attempt)).toEqual(own.map((_, at) => at + 1));
        }
        expect(all.every((one) => (one.attempt === null) === (one.summary.branch !== null))).toBe(true);
      }),
      fixed,
    );
  });
});

describe('a table', () => {
  const table = tableOf<number>(
    [
      ['one', (row) => row],
      ['twice', (row) => 2 * row],
      ['none', () => null],
    ],
    [1, 2],
  );

  it('has as many cells in each row as there are columns', () => {
    expect(table).toEqual({
      columns: ['one', 'twice', 'none'],
      rows: [
        [1, 2, null],
        [2, 4, null],
      ],
    });
    expect(tableOf<number>([], [1])).toEqual({ columns: [], rows: [[]] });
  });

  it('reads as objects, with nothing where a cell is missing', () => {
    expect(objectsOf(table)).toEqual([
      { one: 1, twice: 2, none: null },
      { one: 2, twice: 4, none: null },
    ]);
    expect(objectsOf({ columns: ['a', 'b'], rows: [[false]] })).toEqual([{ a: false, b: null }]);
  });
});

describe.each(SHIPPED)('records of plays of %s', (id) => {
  const program = shipped(id);
  const past = Array.from({ length: 12 }, (_, seed) => {
    const variant = seed % program.customers.length;
    const entries = aLog(program, { seed, variant, attempt: `play-${seed}`, at: NOON + seed * 600_000 });
    return summaryOf(program, { attempt: attempt(`play-${seed}`), entries }, () => null) as Summary;
  });

  it('name only beats, replies and customers of the story', () => {
    const { attempts, turns } = json(past);
    const variants = program.customers.map((customer) => customer.id as string);
    expect(attempts.every(({ variant }) => variants.includes(variant as string))).toBe(true);
    for (const { beat, reply } of turns) {
      const replies = program.beats.find((one) => one.id === beat)?.replies.map(({ id: name }) => name);
      expect(replies).toContain(reply);
    }
  });

  it('have points that add up to those of the attempt', () => {
    const { attempts, turns } = json(past);
    for (const row of attempts) {
      const own = turns.filter((turn) => turn['attempt_id'] === row['attempt_id'] && turn['advice'] !== null);
      const sum = (name: string): number => own.reduce((total, turn) => total + (turn[name] as number), 0);
      const of = sum('advice_best');
      expect(row['advice']).toBe(of === 0 ? null : Math.round((100 * sum('advice')) / of));
    }
  });
});
