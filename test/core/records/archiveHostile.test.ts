import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_ARCHIVE } from '../../../src/core/records/archive';
import { DEEPEST, MOST, tooMuch } from '../../../src/core/records/archiveGuard';
import { readArchive } from '../../../src/core/records/archiveRead';
import { NAUGHTY } from '../../support/naughty';
import { aFile, aLog, logsOf, readGood, refusal } from './logs';

const LOGS = { 'first-1': aLog('first-1'), 'second-2': aLog('second-2', ['a', 'b', 'c']) };
const FILE = aFile(LOGS);
/** Every log read is the beginning of one that was written. */
const isBeginning = (logs: ReturnType<typeof logsOf>): boolean =>
  Object.entries(logs).every(([name, entries]) => {
    const whole = LOGS[name as keyof typeof LOGS] as readonly unknown[] | undefined;
    return whole !== undefined && JSON.stringify(whole.slice(0, entries.length)) === JSON.stringify(entries);
  });

describe('a file of something else', () => {
  it.each([
    ['', 'empty'],
    ['  \r\n\uFEFF ', 'empty'],
    ['hello', 'notJson'],
    ['{', 'notJson'],
    ['PK\u0003\u0004', 'notJson'],
    ['null', 'foreign'],
    ['7', 'foreign'],
    ['[]', 'foreign'],
    ['{}', 'foreign'],
    ['{"format":1,"id":"a","beats":[]}', 'story'],
    ['{"format":"service-scenario/1"}', 'story'],
    ['{"format":"turnaround-records","version":1}', 'records'],
    ['\uFEFF"session","participant","scenario","version"\r\n', 'table'],
    ['{"format":"turnaround-archive"}', 'damaged'],
    ['{"format":"turnaround-archive","version":"1"}', 'damaged'],
    ['{"format":"turnaround-archive","version":-1}', 'damaged'],
    ['{"format":"turnaround-archive","version":0.5}', 'damaged'],
    ['{"format":"turnaround-archive","version":1e300}', 'newer'],
    ['{"format":["turnaround-archive"],"version":1}', 'foreign'],
    ['{"format":{"toString":1,"valueOf":1}}', 'foreign'],
    ['{"format":"turnaround-archive","version":{"valueOf":1}}', 'damaged'],
  ])('%j is refused as %s', (text, kind) => {
    expect(refusal(text)).toBe(kind);
  });

  it('with no list of attempts is told as damaged and holds nothing', () => {
    expect(readGood('{"format":"turnaround-archive","version":1,"attempts":{"0":1}}')).toMatchObject({
      attempts: [],
      broken: true,
    });
  });

  it.each(NAUGHTY)('is refused: %j', (text) => {
    expect(['empty', 'notJson', 'foreign']).toContain(refusal(text));
  });
});

describe('a file that is too much', () => {
  it('is refused by its size before anything is parsed', () => {
    expect(refusal(' '.repeat(LARGEST_ARCHIVE + 1))).toBe('tooLarge');
  });

  it.each(['[', '{"a":', '[{"a":'])('is refused by its depth before anything is parsed: %s', (open) => {
    expect(refusal(open.repeat(DEEPEST + 1))).toBe('tooDeep');
    expect(refusal(`{"format":"turnaround-archive","version":1,"x":${open.repeat(5_000_000)}`)).toBe('tooDeep');
  });

  it('is refused by how much is in it before anything is parsed', () => {
    expect(refusal(`[${'[],'.repeat(MOST.groups)}1]`)).toBe('tooMany');
    expect(refusal(`[${'1,'.repeat(MOST.things + 1)}1]`)).toBe('tooMany');
  });

  it('counts no brackets in texts, whatever stands before their quotes', () => {
    expect(tooMuch(`["${'['.repeat(100)}"]`)).toBeNull();
    expect(tooMuch(`["\\"${'['.repeat(100)}"]`)).toBeNull();
    expect(tooMuch(`["\\\\",${'['.repeat(100)}`)).toBe('tooDeep');
    expect(tooMuch(`"${'['.repeat(100)}`)).toBeNull();
    expect(tooMuch('śŻ'.repeat(100))).toBeNull();
  });

  it('closes what was opened', () => {
    expect(tooMuch('[]{}'.repeat(1000))).toBeNull();
    expect(tooMuch(`${'['.repeat(DEEPEST)}${']'.repeat(DEEPEST)}`)).toBeNull();
  });
});

describe('a damaged file', () => {
  it.each([0.1, 0.35, 0.5, 0.75, 0.9, 0.999])('cut off at %d of its length gives back what is whole', (share) => {
    const cut = FILE.slice(0, Math.floor(FILE.length * share));
    const read = readGood(cut);
    const lines = cut.split('\n').filter((line) => /^\{.*"seq":.*\},?$/.test(line)).length;
    expect(read.broken).toBe(true);
    expect(Object.values(logsOf(read)).flat()).toHaveLength(lines);
    expect(isBeginning(logsOf(read))).toBe(true);
  });

  it('still tells whose it is', () => {
    expect(readGood(FILE.slice(0, -4))).toMatchObject({
      participant: 'amber-harbour-42',
      exported: '2026-03-03T12:00:00Z',
    });
  });

  it('is told as broken, and a spoilt line as the end of its log', () => {
    const lines = FILE.split('\n');
    const at = lines.findIndex((line) => line.includes('"reply":"b"'));
    const read = readGood(lines.with(at, (lines[at] as string).replace('"seq"', '"seq')).join('\n'));
    expect(logsOf(read)).toEqual({ ...LOGS, 'second-2': LOGS['second-2'].slice(0, 2) });
    expect(read).toMatchObject({ broken: true, refused: [{ attempt: 'second-2', why: 'gap', kept: 2 }] });
  });

  it('never gives back what was not written, wherever a letter was lost or changed', () => {
    fc.assert(
      fc.property(fc.nat(FILE.length - 1), fc.constantFrom('', '"', '}', '7', '\n', '\uFFFD', '\0'), (at, letter) => {
        const read = readArchive(FILE.slice(0, at) + letter + FILE.slice(at + 1));
        expect(read.ok ? isBeginning(logsOf(read.value)) : true).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('loses at most the log in which one letter changed, once its first line is whole', () => {
    const body = FILE.indexOf('\n') + 1;
    fc.assert(
      fc.property(fc.integer({ min: body, max: FILE.length - 1 }), (at) => {
        const logs = logsOf(readGood(`${FILE.slice(0, at)}~${FILE.slice(at + 1)}`));
        const whole = Object.entries(logs).filter(
          ([name, log]) => log.length === LOGS[name as keyof typeof LOGS].length,
        );
        expect(whole.length).toBeGreaterThanOrEqual(1);
        expect(isBeginning(logs)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('any file at all', () => {
  const odd = fc.oneof(
    fc.json(),
    fc.string({ unit: 'binary' }),
    fc
      .record({
        format: fc.constant('turnaround-archive'),
        version: fc.constantFrom(0, 1),
        attempts: fc.jsonValue(),
        entries: fc.jsonValue(),
        participant: fc.jsonValue(),
      })
      .map((file) => JSON.stringify(file)),
    fc
      .array(
        fc.record({
          attempt: fc.jsonValue(),
          entries: fc.array(fc.oneof(fc.jsonValue(), fc.constantFrom(...LOGS['first-1']))),
        }),
      )
      .map((attempts) => JSON.stringify({ format: 'turnaround-archive', version: 1, attempts })),
  );

  it('is read or refused, and never throws', () => {
    fc.assert(
      fc.property(odd, (text) => {
        const read = readArchive(text);
        expect(read.ok ? isBeginning(logsOf(read.value)) : typeof read.fault.kind).toBe(read.ok ? true : 'string');
      }),
      { numRuns: 500 },
    );
  });
});
