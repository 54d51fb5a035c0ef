import { describe, expect, it } from 'vitest';
import { LARGEST_ARCHIVE, LONGEST_GOAL } from '../../../src/core/records/archive';
import { MOST } from '../../../src/core/records/archiveGuard';
import { readArchiveInParts } from '../../../src/core/records/archiveRead';
import { aFile, aLog, attempt, logsOf, NOON, readGood, refusal } from './logs';

const LOGS = {
  'first-1': aLog('first-1'),
  'second-2': aLog('second-2', ['a', 'b', 'c'], NOON + 1e6),
  'third-3': aLog('third-3', []),
};
const FILE = aFile(LOGS);
const parsed = () => JSON.parse(FILE) as Record<string, unknown> & { attempts: Record<string, unknown>[] };
const changed = (change: (file: ReturnType<typeof parsed>) => void): string => {
  const file = parsed();
  change(file);
  return JSON.stringify(file);
};
const entriesOf = (file: ReturnType<typeof parsed>, place: number) =>
  file.attempts[place]?.['entries'] as Record<string, unknown>[];

describe('a file of everything', () => {
  it('gives back what was written, whole', () => {
    const read = readGood(aFile(LOGS, { goal: 'Ask before I offer' }));
    expect(logsOf(read)).toEqual(LOGS);
    expect(read).toMatchObject({
      participant: 'amber-harbour-42',
      exported: '2026-03-03T12:00:00Z',
      goal: 'Ask before I offer',
      refused: [],
      unknown: [],
      broken: false,
    });
    expect(read.attempts.every(({ over, fault }) => over && fault === null)).toBe(true);
  });

  it('is read in parts of a hundred attempts, and the same comes of it', () => {
    const many = aFile(
      Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`many-${at}`, aLog(`many-${at}`, [])])),
    );
    const parts = readArchiveInParts(many);
    expect([parts.next().done, parts.next().done]).toEqual([false, false]);
    const last = parts.next();
    expect(last.done).toBe(true);
    expect(last.value).toEqual({ ok: true, value: readGood(many) });
    expect(readGood(many).attempts).toHaveLength(201);
    // Damage before the first attempt needs no second part.
    expect(readArchiveInParts('').next().done).toBe(true);
  });

  it('says in its first line what it is', () => {
    expect(FILE.split('\n')[0]).toBe(
      '{"format":"turnaround-archive","version":1,"participant":"amber-harbour-42","exported":"2026-03-03T12:00:00Z","goal":"","attempts":[',
    );
  });

  it('is JSON with a line for each entry, and with nothing in it too', () => {
    expect(parsed().attempts).toHaveLength(3);
    expect(FILE.split('\n').filter((line) => line.includes('"seq":'))).toHaveLength(8);
    expect(readGood(aFile({}))).toMatchObject({ attempts: [], refused: [], broken: false });
  });

  it('carries what cannot be read here too, and that costs nothing but itself', () => {
    const read = readGood(aFile({ ...LOGS, 'odd-4': [null, undefined, 'x'] }));
    expect(logsOf(read)).toEqual(LOGS);
    expect(read.refused).toEqual([{ attempt: 'odd-4', place: 4, why: 'unreadable', kept: 0 }]);
  });

  it('is read whatever an editor did to its blanks, and with a mark of UTF-8 before it', () => {
    expect(logsOf(readGood(`\uFEFF${JSON.stringify(parsed(), null, 2)}`))).toEqual(LOGS);
  });

  it('may be half as dense again as an honest one of that size before the guard stops it', () => {
    const replies = Array.from({ length: 10 }, (_, turn) => `reply-${turn}`);
    const honest = aFile(Object.fromEntries(replies.map((name) => [name, aLog(name, replies)])));
    const largest = LARGEST_ARCHIVE / honest.length;
    expect((honest.match(/[[{]/g) ?? []).length * largest * 1.5).toBeLessThan(MOST.groups);
    expect((honest.match(/,/g) ?? []).length * largest * 1.5).toBeLessThan(MOST.things);
    expect(largest * replies.length).toBeGreaterThan(20_000);
  });
});

describe('keys of a file that are not known', () => {
  it('are left out and told, wherever they stand', () => {
    const text = changed((file) => {
      file['mood'] = { deep: [1] };
      Object.assign(file.attempts[0] as object, { colour: 'red' });
      Object.assign(entriesOf(file, 1)[0] as object, { by: 'me' });
      Object.assign(entriesOf(file, 1)[1]?.['fact'] as object, { tone: 'kind' });
    });
    const read = readGood(text);
    expect(read.unknown).toEqual(['mood', 'colour', 'by', 'tone']);
    expect(logsOf(read)).toEqual(LOGS);
  });

  it('are told in a few short words, however many and long they are', () => {
    const text = changed((file) => {
      for (let key = 0; key < 500; key += 1) file[`${key}-${'x'.repeat(3000)}\n`] = 1;
    });
    const { unknown } = readGood(text);
    expect(unknown).toHaveLength(20);
    expect(unknown.every((key) => key.length <= 40 && !key.includes('\n'))).toBe(true);
  });

  it('reach no prototype', () => {
    const text = FILE.replace(
      '{"format"',
      '{"__proto__":{"participant":"x","harmed":1},"constructor":{"prototype":{"harmed":1}},"format"',
    );
    const read = readGood(text);
    expect(read.unknown).toEqual(['__proto__', 'constructor']);
    expect(logsOf(read)).toEqual(LOGS);
    expect(({} as Record<string, unknown>)['harmed']).toBeUndefined();
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });

  it('stand for nothing where a log is named like one of every object', () => {
    const text = aFile({ constructor: aLog('constructor'), tostring: aLog('tostring') });
    expect(Object.keys(logsOf(readGood(text)))).toEqual(['constructor', 'tostring']);
  });
});

describe('words in a file', () => {
  it('are cleaned and cut', () => {
    const read = readGood(aFile(LOGS, { participant: `\u202E\0${'n'.repeat(99)}`, goal: 'g'.repeat(5000) }));
    expect(read.participant).toBe('n'.repeat(40));
    expect(read.goal).toBe('g'.repeat(LONGEST_GOAL));
  });

  it.each([null, 7, ['x'], { a: 1 }, undefined])('are none where %j stands for them', (value) => {
    const text = changed((file) => Object.assign(file, { participant: value, exported: value, goal: value }));
    expect(readGood(text)).toMatchObject({ participant: '', exported: '', goal: '' });
  });

  it.each(['yesterday', '2026-03-03', '2026-03-03T12:00:00+01:00', '2026-03-03T12:00:00Z<b>'])(
    'are no date as %j',
    (exported) => {
      expect(readGood(changed((file) => Object.assign(file, { exported }))).exported).toBe('');
    },
  );
});

describe('attempts of a file', () => {
  it.each([
    ['altered', (entry: Record<string, unknown>) => Object.assign(entry, { at: 1 })],
    ['altered', (entry: Record<string, unknown>) => Object.assign(entry, { hash: 'f'.repeat(26) })],
    ['foreign', (entry: Record<string, unknown>) => Object.assign(entry, { before: 'f'.repeat(26) })],
    ['foreign', (entry: Record<string, unknown>) => Object.assign(entry, { attempt: 'another' })],
    ['gap', (entry: Record<string, unknown>) => Object.assign(entry, { seq: 3 })],
    ['unreadable', (entry: Record<string, unknown>) => Object.assign(entry, { seq: -1 })],
    ['unreadable', (entry: Record<string, unknown>) => Object.assign(entry, { fact: { type: 'toString' } })],
    ['unreadable', (entry: Record<string, unknown>) => Object.assign(entry, { fact: null })],
  ] as const)('are kept up to what is %s', (why, spoil) => {
    const text = changed((file) => spoil(entriesOf(file, 1)[2] as Record<string, unknown>));
    const read = readGood(text);
    expect(logsOf(read)).toEqual({ ...LOGS, 'second-2': LOGS['second-2'].slice(0, 2) });
    expect(read.refused).toEqual([{ attempt: 'second-2', place: 2, why, kept: 2 }]);
    expect(read.attempts.map(({ over }) => over)).toEqual([true, false, true]);
  });

  it.each([
    ['a number', 7, 'unreadable', ''],
    ['a list', [], 'unreadable', ''],
    ['nothing', null, 'unreadable', ''],
    ['no name', { entries: [] }, 'unreadable', ''],
    ['a name that is none', { attempt: { a: 1 }, entries: [] }, 'unreadable', ''],
    ['no entries', { attempt: 'fourth' }, 'unreadable', 'fourth'],
    ['entries of another kind', { attempt: 'fourth', entries: { length: 3 } }, 'unreadable', 'fourth'],
    ['an empty log', { attempt: 'fourth', entries: [] }, 'empty', 'fourth'],
    ['a log too long for any talk', { attempt: 'fourth', entries: Array(20_001).fill(0) }, 'tooLong', 'fourth'],
    ['a wild name', { attempt: `\u202E${'x'.repeat(500)}`, entries: [1] }, 'unreadable', 'x'.repeat(40)],
  ])('are refused by name where %s stands for one', (_, one, why, name) => {
    const read = readGood(changed((file) => file.attempts.push(one as Record<string, unknown>)));
    expect(logsOf(read)).toEqual(LOGS);
    expect(read.refused).toMatchObject([{ place: 4, why, kept: 0 }]);
    expect(name.startsWith(read.refused[0]?.attempt ?? '?')).toBe(true);
  });

  it('may stand there twice: the longer one counts, whichever comes first', () => {
    const [short, long] = [
      { attempt: 'a-1', entries: aLog('a-1', ['one']) },
      { attempt: 'a-1', entries: aLog('a-1', ['one', 'two']) },
    ];
    for (const attempts of [
      [short, long],
      [long, short],
      [long, long, short],
    ]) {
      const read = readGood(changed((file) => Object.assign(file, { attempts })));
      expect(logsOf(read)).toEqual({ 'a-1': long.entries });
      expect(read.refused).toEqual([]);
    }
  });

  it('are refused where they stand there twice and differ: the first counts', () => {
    const attempts = [
      { attempt: 'a-1', entries: aLog('a-1', ['one']) },
      { attempt: 'a-1', entries: aLog('a-1', ['other', 'two']) },
    ];
    const read = readGood(changed((file) => Object.assign(file, { attempts })));
    expect(logsOf(read)).toEqual({ 'a-1': aLog('a-1', ['one']) });
    expect(read.refused).toEqual([{ attempt: attempt('a-1'), place: 2, why: 'twice', kept: 0 }]);
  });
});

describe('an older file', () => {
  it('is brought up to date: version 0 held all entries in one list', () => {
    const entries = [...LOGS['second-2'], ...LOGS['first-1'], ...LOGS['third-3']];
    const read = readGood(JSON.stringify({ format: 'turnaround-archive', version: 0, participant: 'kim', entries }));
    expect(logsOf(read)).toEqual(LOGS);
    expect(read).toMatchObject({ participant: 'kim', refused: [], unknown: [], broken: false });
  });

  it('is read as strictly', () => {
    const entries = [LOGS['first-1'][0], LOGS['first-1'][2], null, 7, { attempt: 5 }];
    const read = readGood(JSON.stringify({ format: 'turnaround-archive', version: 0, entries }));
    expect(logsOf(read)).toEqual({ 'first-1': LOGS['first-1'].slice(0, 1) });
    expect(read.refused.map(({ why }) => why)).toEqual(['gap', 'unreadable', 'unreadable']);
  });

  it('may hold nothing', () => {
    expect(logsOf(readGood('{"format":"turnaround-archive","version":0,"entries":"none"}'))).toEqual({});
  });
});

describe('a newer file', () => {
  it('is refused by its version, whole or cut off', () => {
    const newer = FILE.replace('"version":1', '"version":2');
    expect(refusal(newer)).toBe('newer');
    expect(refusal(newer.slice(0, -40))).toBe('newer');
  });
});
