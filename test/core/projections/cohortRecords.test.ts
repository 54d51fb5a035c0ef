import { describe, expect, it } from 'vitest';
import { readRecords, type Records } from '../../../src/core/projections/cohortRecords';
import { recordsJson } from '../../../src/core/records/records';
import { summaryOf, type Summary } from '../../../src/core/scoring/summary';
import { everything, shipped } from '../../support/scenarios';
import { playedBy } from './cohortSupport';

const waffles = shipped('three-waffles');
const reach = () => ({ best: 90, worst: 0, exact: true });
const AT = Date.UTC(2026, 10, 2, 9, 30);

const written = (...past: readonly Summary[]): Record<string, unknown> =>
  JSON.parse(recordsJson(past, { participant: 'quiet-lake-42', at: AT })) as Record<string, unknown>;

function read(value: unknown): Records {
  const records = readRecords(value);
  if (records === null || records === 'newer') throw new Error(`not read: ${records}`);
  return records;
}

/** What is asked of an attempt on the trainer's page. */
const asked = ({
  attempt,
  story,
  turns,
  ending,
  startGrade,
  endGrade,
  state,
  dimensions,
  behaviours,
  coach,
  startTrust,
  branch,
}: Summary) => ({
  attempt,
  story: story.id,
  turns: turns.map((turn) => ({ ...turn, seconds: Math.round(turn.seconds) })),
  ending,
  startGrade,
  endGrade,
  state,
  dimensions,
  behaviours,
  coach,
  startTrust,
  branch,
});

describe('the export for programs', () => {
  it('says the same again as the attempts it was written from', () => {
    const past = [
      playedBy(waffles, 'whole', { seed: 5, skill: 0.7 }, AT),
      playedBy(waffles, 'stopped', { seed: 6, skill: 0.5, stopsAfter: 3 }, AT + 1e6),
      playedBy(waffles, 'coached', { seed: 7, skill: 1 }, AT + 2e6, { time: 0, startTrust: -2, coach: true }),
    ];
    const { participant, attempts, isWhole } = read(written(...past));
    expect({ participant, isWhole }).toEqual({ participant: 'quiet-lake-42', isWhole: true });
    const again = attempts.map((one) => summaryOf(waffles, one, reach) as Summary);
    expect(again.map(asked)).toEqual(past.map(asked));
    expect(again.map(({ started }) => started)).toEqual(past.map(({ started }) => started));
  });

  it('keeps silence', () => {
    const program = everything();
    const played = playedBy(program, 'quiet', { seed: 1, skill: 1, stopsAfter: 1 }, AT);
    const value = written(played);
    const turns = [{ ...(value['turns'] as readonly object[])[0], reply: '(silence)' }];
    expect(read({ ...value, turns }).attempts[0]?.entries[1]?.fact).toMatchObject({ type: 'reply.timedOut' });
  });

  it('keeps whose road it parts from', () => {
    const value = written(playedBy(waffles, 'whole', { seed: 5, skill: 0.7 }, AT));
    const [row] = value['attempts'] as readonly object[];
    const road = { ...value, attempts: [{ ...row, branch_of: 'other', branch_turn: 2 }] };
    expect(read(road).attempts[0]?.entries[0]?.fact).toMatchObject({ branch: { of: 'other', turn: 2 } });
  });

  it.each([
    ['a number', 4],
    ['a list', []],
    ['something else', { format: 'holiday', version: 1 }],
    ['no version', { format: 'turnaround-records', attempts: [], turns: [] }],
    ['no turns', { format: 'turnaround-records', version: 1, attempts: [] }],
  ])('is not %s', (_, value) => {
    expect(readRecords(value)).toBeNull();
  });

  it('is told from one of a newer version', () => {
    expect(readRecords({ format: 'turnaround-records', version: 2 })).toBe('newer');
  });

  it.each<[string, (row: Record<string, unknown>) => unknown]>([
    ['no row', () => 'row'],
    ['a name that is none', (row) => ({ ...row, attempt_id: '<b>' })],
    ['no time', (row) => ({ ...row, started: 'yesterday' })],
    ['a time that is none', (row) => ({ ...row, started: '2026-99-99T00:00:00Z' })],
    ['trust out of bounds', (row) => ({ ...row, start_trust: 90 })],
    ['a room that is none', (row) => ({ ...row, room: 'cellar' })],
  ])('gives back what is good beside an attempt with %s', (_, spoil) => {
    const value = written(
      playedBy(waffles, 'good', { seed: 5, skill: 0.7 }, AT),
      playedBy(waffles, 'bad', { seed: 5, skill: 0.7 }, AT + 1e6),
    );
    const [good, bad] = value['attempts'] as readonly Record<string, unknown>[];
    const { attempts, isWhole } = read({ ...value, attempts: [good, spoil(bad ?? {})] });
    expect(isWhole).toBe(false);
    expect(attempts.map(({ attempt }) => attempt)).toEqual(['good']);
  });

  it('gives no attempt with a turn that is damaged, or with more turns than any', () => {
    const value = written(playedBy(waffles, 'good', { seed: 5, skill: 0.7 }, AT));
    const turns = value['turns'] as readonly Record<string, unknown>[];
    expect(read({ ...value, turns: [{ ...turns[0], beat: 7 }] }).attempts).toEqual([]);
    expect(read({ ...value, turns: [{ ...turns[0], seconds: 'long' }] }).attempts).toEqual([]);
    expect(read({ ...value, turns: Array.from({ length: 61 }, () => turns[0]) }).attempts).toEqual([]);
  });
});
