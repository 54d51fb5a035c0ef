import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../../src/core/model/diagnostic';
import { PLAIN_OPTIONS } from '../../../src/core/model/facts';
import { fail, ok, type Result } from '../../../src/core/model/result';
import { unreachable } from '../../../src/core/model/unreachable';
import {
  ARRIVALS,
  CHANNELS,
  EMOTION_ROOTS,
  GRADES,
  LENGTHS,
  MOMENT_STAGES,
  PHASES,
  QUESTION_TYPES,
  STAKES,
  STEPS,
  TOUCHPOINTS,
} from '../../../src/core/model/words';

describe('the words of the trade', () => {
  it.each([
    ['grades, from worst to best', GRADES, 'misery mediocre magic'],
    ['stages of the moment of truth, in order', MOMENT_STAGES, 'lessThanZero zero first second ultimate'],
    ['channels', CHANNELS, 'counter phone chat email social video'],
    ['touchpoints', TOUCHPOINTS, 'firstContact purchase usage support afterPurchase'],
    ['stakes, from least to most', STAKES, 'humdrum emotional critical'],
    ['phases of a talk, in order', PHASES, 'open work close'],
    ['the five complaint steps, in order', STEPS, 'ask read respond solveAndCheck log'],
    ['lengths, from shortest', LENGTHS, 'moment short full'],
    ['arrivals, from worst to best', ARRIVALS, 'furious angry worried wary fine glad'],
    ['roots of emotion', EMOTION_ROOTS, 'angry afraid sad confused hurried calm'],
    ['kinds of question', QUESTION_TYPES, 'need solution satisfaction servicing'],
    ['severities, gravest first', SEVERITIES, 'error warning hint'],
  ])('name the %s', (_, words, expected) => {
    expect(words.join(' ')).toBe(expected);
  });

  it.each([GRADES, MOMENT_STAGES, CHANNELS, STEPS, ARRIVALS, EMOTION_ROOTS])('never repeat a word', (...words) => {
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('a result', () => {
  const half = (whole: number): Result<number, string> => (whole % 2 === 0 ? ok(whole / 2) : fail(`${whole} is odd`));
  const said = (result: Result<number, string>): string => (result.ok ? `half is ${result.value}` : result.fault);

  it('is a value, or what went wrong', () => {
    expect(said(half(8))).toBe('half is 4');
    expect(said(half(7))).toBe('7 is odd');
  });

  it('keeps a value that looks like nothing', () => {
    expect(ok(0)).toEqual({ ok: true, value: 0 });
    expect(ok(null)).toEqual({ ok: true, value: null });
    expect(fail('')).toEqual({ ok: false, fault: '' });
  });
});

describe('a branch that cannot be reached', () => {
  it.each([
    ['a word', 'fourth', 'unexpected value: "fourth"'],
    ['a number', 5, 'unexpected value: 5'],
    ['a group', { type: 'reply.sung' }, 'unexpected value: {"type":"reply.sung"}'],
  ])('throws when it is, and names %s', (_, value, message) => {
    expect(() => unreachable(value as never)).toThrow(message);
  });
});

describe('the options of a plain play', () => {
  it('have no clock, no head start and no coach', () => {
    expect(PLAIN_OPTIONS).toEqual({ time: 0, startTrust: 0, coach: false });
  });
});
