import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
  asId,
  type BeatId,
  type EndingId,
  type Hash,
  type ScenarioId,
  type VariantId,
} from '../../../src/core/model/ids';
import { attemptsCsv, recordsJson, turnsCsv } from '../../../src/core/records/records';
import type { Summary } from '../../../src/core/scoring/summary';
import { BEHAVIOURS } from '../../../src/core/vocabulary/behaviours';
import { aStory, aSummary, aTurnSummary } from '../../support/summaries';
import { attempt, NOON } from './logs';

const OWNER = { participant: 'amber-harbour-42', at: NOON };
type Fields = Readonly<Record<string, string>>;
const read = (text: string): Fields[] =>
  parse(Buffer.from(text, 'utf8'), { bom: true, columns: true, record_delimiter: '\r\n' });
const columns = (text: string): string[] => parse(Buffer.from(text, 'utf8'), { bom: true, to: 1 })[0] ?? [];
const attemptRow = (over: Partial<Summary>): Fields => read(attemptsCsv([aSummary(over)], OWNER))[0] as Fields;
const jsonRow = (over: Partial<Summary>): unknown => JSON.parse(recordsJson([aSummary(over)], OWNER)).attempts[0];

const TURNS = [
  aTurnSummary({
    beat: asId<BeatId>('the-plate'),
    reply: 'own-it',
    levels: { empathy: 3, advice: 4, noHardSell: null },
    best: { empathy: 4, advice: 4, noHardSell: null },
    before: 24.6,
    after: 39.999,
    seconds: 7.6,
    taken: ['proactive', 'offScript'],
    turningPoint: true,
  }),
  aTurnSummary({
    reply: '@timeout',
    levels: { empathy: 1, advice: null, noHardSell: 0 },
    best: { empathy: 4, advice: null, noHardSell: 4 },
    before: 39.999,
    after: 65,
  }),
];

const WHOLE: Partial<Summary> = {
  attempt: attempt('mb1-7'),
  story: aStory({ id: asId<ScenarioId>('three-waffles'), title: '=Three waffles', version: '1.2.0' }),
  variant: asId<VariantId>('regular'),
  started: NOON,
  ended: NOON + 245_400,
  ending: asId<EndingId>('more-than-promised'),
  headline: { kind: 'turnaround', value: -40 },
  turns: TURNS,
  stars: 4,
  behaviours: [{ behaviour: 'offScript', taken: 1, chances: 3, broken: 2 }],
};

describe('attempts as CSV', () => {
  it('have the columns that trainers expect, those first and in this order', () => {
    expect(columns(attemptsCsv([], OWNER)).slice(0, 18)).toEqual(
      'session participant scenario version variant attempt started finished duration completed empathy advice no_hard_sell start_grade end_grade turnaround held ending'.split(
        ' ',
      ),
    );
  });

  it('tell one attempt whole', () => {
    expect(attemptRow(WHOLE)).toMatchObject({
      session: '2026-03-03T12:00:00Z',
      participant: 'amber-harbour-42',
      scenario: 'three-waffles',
      version: '1.2.0',
      variant: 'regular',
      attempt: '1',
      started: '2026-03-03T12:00:00Z',
      finished: '2026-03-03T12:04:05Z',
      duration: '245',
      completed: 'true',
      empathy: '50',
      advice: '100',
      no_hard_sell: '0',
      start_grade: 'misery',
      end_grade: 'mediocre',
      turnaround: '-40',
      held: '',
      ending: 'more-than-promised',
      title: "'=Three waffles",
      attempt_id: 'mb1-7',
      stars: '4',
      turns: '2',
      key_status: 'draft',
      off_script_taken: '1',
      off_script_chances: '3',
      off_script_broken: '2',
      proactive_chances: '0',
    });
  });

  it('leave empty what was never scored, and never write 100 for it', () => {
    expect(attemptRow({})['no_hard_sell']).toBe('');
    expect(attemptRow({ headline: null })).toMatchObject({ turnaround: '', held: '', counted_as: '' });
  });

  it.each([
    [
      { kind: 'held', value: 88 },
      { turnaround: '', held: '88', counted_as: 'held' },
    ],
    [
      { kind: 'turnaround', value: 0 },
      { turnaround: '0', held: '', counted_as: 'turnaround' },
    ],
    [{ kind: 'safe' }, { turnaround: '', held: '', counted_as: 'safe' }],
    [{ kind: 'narrow' }, { turnaround: '', held: '', counted_as: 'narrow' }],
  ] as const)('tell the headline %j in its own column', (headline, row) => {
    expect(attemptRow({ headline })).toMatchObject(row);
  });

  it.each([
    ['over', 'true', true],
    ['stopped', 'false', true],
    ['open', 'false', false],
    ['changed', 'false', false],
  ] as const)('tell a talk that is %s', (state, completed, isFinished) => {
    const row = attemptRow({ ...WHOLE, state });
    expect(row).toMatchObject({ state, completed, finished: isFinished ? '2026-03-03T12:04:05Z' : '' });
  });

  it('mark a road not taken and give it no number', () => {
    expect(attemptRow({ branch: { of: attempt('mb1-7'), turn: 3 } })).toMatchObject({
      attempt: '',
      branch_of: 'mb1-7',
      branch_turn: '3',
    });
  });

  it.each([
    [0, '0'],
    [5, '5'],
    [-5, '-5'],
    [0.4, '1'],
    [-2.5, '-3'],
  ])('write a gift of trust of %d as %s, never as none', (startTrust, written) => {
    expect(attemptRow({ startTrust })['start_trust']).toBe(written);
  });

  it('tell that the story was written anew since, and that a clock went back as no time', () => {
    expect(attemptRow({ recorded: asId<Hash>('f'.repeat(26)) })['story_changed']).toBe('true');
    expect(attemptRow({ started: NOON, ended: NOON - 5000 })).toMatchObject({ story_changed: 'false', duration: '0' });
  });

  it('have three columns for each behaviour', () => {
    const names = columns(attemptsCsv([], OWNER));
    expect(names.filter((name) => /_(taken|chances|broken)$/.test(name))).toHaveLength(3 * BEHAVIOURS.length);
    expect(new Set(names).size).toBe(names.length);
  });

  it('write whole numbers only, whatever the decimals behind them', () => {
    const row = attemptRow({
      ...WHOLE,
      feeling: { start: 24.7, end: 53.2, lowest: 12.9999 },
      dimensions: { empathy: { got: 1, of: 3 }, advice: { got: 2, of: 3 }, noHardSell: { got: 0, of: 0 } },
    });
    expect(row).toMatchObject({
      feeling_start: '24',
      feeling_end: '53',
      feeling_lowest_in_talk: '12',
      empathy: '33',
      advice: '67',
    });
    expect(Object.entries(row).filter(([name, field]) => name !== 'version' && /^-?\d+[.,]\d/.test(field))).toEqual([]);
  });
});

describe('turns as CSV', () => {
  const rows = read(turnsCsv([aSummary(WHOLE), aSummary({ started: NOON - 1, ended: NOON })], OWNER));

  it('have one line each, in the order they were played', () => {
    expect(rows.map(({ scenario, turn }) => [scenario, turn])).toEqual([
      ['a-story', '1'],
      ['three-waffles', '1'],
      ['three-waffles', '2'],
    ]);
  });

  it('tell a turn whole', () => {
    expect(rows[1]).toMatchObject({
      session: '2026-03-03T11:59:59Z',
      participant: 'amber-harbour-42',
      attempt: '1',
      beat: 'the-plate',
      reply: 'own-it',
      empathy: '3',
      empathy_best: '4',
      advice: '4',
      no_hard_sell: '',
      no_hard_sell_best: '',
      grade_before: 'misery',
      grade_after: 'misery',
      feeling_before: '24',
      feeling_after: '39',
      seconds: '8',
      turning_point: 'true',
      shown: 'proactive offScript',
    });
  });

  it('tell silence by a word no formula begins with', () => {
    expect(rows[2]).toMatchObject({
      reply: '(silence)',
      advice: '',
      no_hard_sell: '0',
      grade_before: 'misery',
      grade_after: 'magic',
    });
  });
});

describe('records as JSON', () => {
  it('say what they are, whose and when', () => {
    const { attempts, turns, ...meta } = JSON.parse(recordsJson([], OWNER));
    expect([attempts, turns]).toEqual([[], []]);
    expect(meta).toEqual({
      format: 'turnaround-records',
      version: 1,
      participant: 'amber-harbour-42',
      exported: '2026-03-03T12:00:00Z',
    });
  });

  it('have the columns of the tables for keys, with numbers and nothing as themselves', () => {
    const row = jsonRow(WHOLE) as Fields;
    expect(Object.keys(row)).toEqual(columns(attemptsCsv([], OWNER)));
    expect(row).toMatchObject({ turnaround: -40, held: null, completed: true, title: '=Three waffles' });
  });

  it('never hold a name that nobody typed', () => {
    const text = recordsJson([aSummary(WHOLE)], OWNER) + attemptsCsv([aSummary(WHOLE)], OWNER);
    expect(text.match(/participant/g)?.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/"name"|"person"|"customer"/);
  });
});
