import { describe, expect, it } from 'vitest';
import { asId, type ScenarioId } from '../../../src/core/model/ids';
import { placed, SESSION_PAUSE } from '../../../src/core/records/sessions';
import { aStory, aSummary } from '../../support/summaries';
import { attempt, NOON } from './logs';

const MINUTE = 60_000;
const lasting = (from: number, minutes: number) => ({
  started: NOON + from * MINUTE,
  ended: NOON + (from + minutes) * MINUTE,
});
const sessions = (...times: readonly { readonly started: number; readonly ended: number }[]): readonly string[] =>
  placed(times.map((time) => aSummary(time))).map(({ session }) => session);

describe('sessions', () => {
  it('go on as long as no pause reaches 30 minutes', () => {
    const all = sessions(lasting(0, 10), lasting(39.99, 5), lasting(50, 5));
    expect(all).toEqual(Array(3).fill('2026-03-03T12:00:00Z'));
  });

  it('begin anew with a pause of 30 minutes, named by their start', () => {
    expect(SESSION_PAUSE).toBe(30 * MINUTE);
    expect(sessions(lasting(0, 10), lasting(40, 5))).toEqual(['2026-03-03T12:00:00Z', '2026-03-03T12:40:00Z']);
  });

  it('are told by when attempts began, in whatever order they come', () => {
    const all = placed([aSummary(lasting(90, 5)), aSummary(lasting(0, 5))]);
    expect(all.map(({ session }) => session)).toEqual(['2026-03-03T12:00:00Z', '2026-03-03T13:30:00Z']);
  });

  it('are not held open for days by a talk that was taken up again', () => {
    const all = sessions(lasting(0, 5000), lasting(60, 5), lasting(200, 5));
    expect(all).toEqual(['2026-03-03T12:00:00Z', '2026-03-03T12:00:00Z', '2026-03-03T15:20:00Z']);
  });
});

describe('the number of an attempt', () => {
  const other = aStory({ id: asId<ScenarioId>('another') });
  const of = (...all: Parameters<typeof aSummary>[0][]) =>
    placed(all.map((over, at) => aSummary({ ...over, ...lasting(at, 1) }))).map((one) => one.attempt);

  it('counts from 1 within its story', () => {
    expect(of({}, { story: other }, {}, { story: other }, {})).toEqual([1, 1, 2, 2, 3]);
  });

  it('leaves roads not taken out', () => {
    expect(of({}, { branch: { of: attempt('first'), turn: 2 } }, {})).toEqual([1, null, 2]);
  });

  it('counts talks that were stopped or stand open', () => {
    expect(of({ state: 'stopped' }, { state: 'open' }, {})).toEqual([1, 2, 3]);
  });
});
