import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/journal/entry';
import type { AttemptId } from '../../../src/core/model/ids';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION } from '../../../src/core/records/archive';
import {
  broughtUp,
  faultOfFile,
  faultOfText,
  grouped,
  isGroup,
  parsed,
  salvaged,
} from '../../../src/core/records/archiveForm';
import { hereAfter, intakeOf, toKeep, type Here } from '../../../src/core/records/intake';
import { NAUGHTY } from '../../support/naughty';
import { aFile, aLog, attempt, logsOf, readGood } from './logs';

const fixed = { numRuns: 60 };
const NAMES = ['a-1', 'b-2', 'c-3', 'd-4'];
const anyReplies = fc.array(fc.constantFrom('one', 'two', 'three'), { maxLength: 5 });
/** Logs by their names, each of a few replies. */
const anyLogs = fc
  .uniqueArray(fc.constantFrom(...NAMES), { maxLength: 4 })
  .chain((names) => fc.tuple(...names.map((name) => anyReplies.map((replies) => [name, aLog(name, replies)] as const))))
  .map((logs) => Object.fromEntries(logs) as Record<string, readonly Entry[]>);
type Kept = ReadonlyMap<AttemptId, Here>;
const keptOf = (here: Kept) => new Map([...here].map(([name, { entries }]) => [name as string, entries]));
/** What is here after these files, one after another. */
const takenIn = (here: Kept, ...files: readonly string[]): Kept =>
  files.reduce((now, file) => hereAfter(now, intakeOf(readGood(file).attempts, now)), here);

describe('a file of any logs', () => {
  it('gives them back, and says the same when it is written again from what was read', () => {
    fc.assert(
      fc.property(anyLogs, fc.constantFrom('', 'Ask first', ...NAUGHTY.slice(0, 12)), (logs, goal) => {
        const file = aFile(logs, { goal });
        const read = readGood(file);
        expect(logsOf(read)).toEqual(logs);
        expect(readGood(aFile(logsOf(read), { goal: read.goal }))).toEqual(read);
      }),
      fixed,
    );
  });

  it('cut after any of its lines gives back just the entries above', () => {
    fc.assert(
      fc.property(anyLogs, fc.nat(30), (logs, count) => {
        const lines = aFile(logs).split('\n');
        const above = lines.slice(0, 1 + (count % (lines.length - 1)));
        const read = readGood(above.join('\n'));
        const entries = above.filter((line) => line.startsWith('{"attempt":') && line.includes('"seq":'));
        expect(Object.values(logsOf(read)).flat()).toHaveLength(entries.length);
        for (const { attempt: name, entries: kept } of read.attempts)
          expect(kept).toEqual(logs[name]?.slice(0, kept.length));
      }),
      fixed,
    );
  });
});

describe('files taken in one after another', () => {
  it('change nothing the second time', () => {
    fc.assert(
      fc.property(anyLogs, anyLogs, (one, other) => {
        const here = takenIn(new Map(), aFile(one), aFile(other));
        const again = intakeOf(readGood(aFile(one)).attempts, here);
        expect(toKeep(again)).toEqual([]);
        expect(keptOf(takenIn(here, aFile(one), aFile(other)))).toEqual(keptOf(here));
      }),
      fixed,
    );
  });

  it('bring the same in any order, as long as no two differ', () => {
    fc.assert(
      fc.property(anyLogs, fc.array(fc.nat(6), { minLength: 4, maxLength: 4 }), (whole, lengths) => {
        const parts = lengths.map((length) =>
          aFile(Object.fromEntries(Object.entries(whole).map(([name, log]) => [name, log.slice(0, length + 1)]))),
        );
        const here = takenIn(new Map(), aFile(whole));
        expect(parts.flatMap((part) => intakeOf(readGood(part).attempts, here).conflicts)).toEqual([]);
        expect(keptOf(takenIn(new Map(), ...parts))).toEqual(keptOf(takenIn(new Map(), ...parts.toReversed())));
        expect(keptOf(takenIn(new Map(), ...parts, aFile(whole)))).toEqual(new Map(Object.entries(whole)));
      }),
      fixed,
    );
  });

  it('never take away or change an entry that was here', () => {
    fc.assert(
      fc.property(anyLogs, anyLogs, (ours, theirs) => {
        const here = takenIn(new Map(), aFile(ours));
        const after = takenIn(here, aFile(theirs));
        for (const [name, { entries }] of here)
          expect(after.get(name)?.entries.slice(0, entries.length)).toEqual(entries);
        expect(new Set(after.keys())).toEqual(new Set([...Object.keys(ours), ...Object.keys(theirs)]));
      }),
      fixed,
    );
  });

  it('put each attempt into just one heap', () => {
    fc.assert(
      fc.property(anyLogs, anyLogs, fc.boolean(), (ours, theirs, broken) => {
        const here = new Map(Object.entries(ours).map(([name, entries]) => [attempt(name), { entries, broken }]));
        const { added, same, continued, conflicts } = intakeOf(readGood(aFile(theirs)).attempts, here);
        const all = [...added, ...same, ...continued.map(({ chain }) => chain), ...conflicts];
        expect(all.map((one) => one.attempt as string).toSorted()).toEqual(Object.keys(theirs).toSorted());
        expect(broken && continued.length > 0).toBe(false);
      }),
      fixed,
    );
  });
});

describe('the form of a file', () => {
  it.each([
    [{ format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION }, null],
    [{ format: ARCHIVE_FORMAT, version: 0 }, null],
    [
      { format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION + 1 },
      { kind: 'newer', version: ARCHIVE_VERSION + 1 },
    ],
    [{ format: ARCHIVE_FORMAT, version: null }, { kind: 'damaged' }],
    [{ beats: {} }, { kind: 'story' }],
    [{ beats: 'none' }, { kind: 'foreign' }],
    [[{ format: ARCHIVE_FORMAT }], { kind: 'foreign' }],
  ] as const)('%j is told as %j', (value, fault) => {
    expect(faultOfFile(value)).toEqual(fault);
  });

  it.each([
    ['\n\t ', 'empty'],
    ['"session","participant","scenario","version"', 'table'],
    ['  "session","participant","scenario"', 'table'],
    ['"session","scenario","participant"', 'notJson'],
    [`${' '.repeat(400)}"session","participant","scenario"`, 'empty'],
  ])('the text %j is %s', (text, kind) => {
    expect(faultOfText(text)).toEqual({ kind });
  });

  it.each([
    [{}, true],
    [Object.create(null), true],
    [[], false],
    [null, false],
    ['{}', false],
    [undefined, false],
  ])('%o is a group: %s', (value, is) => {
    expect(isGroup(value)).toBe(is);
  });

  it('puts entries of one list together by whose they are, in the order they stand', () => {
    const [a, b, c] = [
      { attempt: 'x', seq: 0 },
      { attempt: 'y', seq: 0 },
      { attempt: 'x', seq: 1 },
    ];
    expect(grouped([a, b, c, 7])).toEqual([
      { attempt: 'x', entries: [a, c] },
      { attempt: 'y', entries: [b] },
      { attempt: null, entries: [7] },
    ]);
  });

  it('of the newest version is left as it is, and an older one is brought up without losing the rest', () => {
    const newest = { version: ARCHIVE_VERSION, attempts: [1], goal: 'g' };
    expect(broughtUp(newest)).toBe(newest);
    expect(broughtUp({ version: 0, goal: 'g', entries: [{ attempt: 'x' }] })).toEqual({
      version: 0,
      goal: 'g',
      attempts: [{ attempt: 'x', entries: [{ attempt: 'x' }] }],
    });
  });

  it('is looked for only at the very start of a damaged text', () => {
    const head = '{"format":"turnaround-archive","version":1,"participant":"kim","exported":"","goal":"","attempts":[';
    expect(salvaged(head)).toMatchObject({ version: 1, participant: 'kim', attempts: [] });
    expect(salvaged(`\uFEFF${head}`)).toMatchObject({ participant: 'kim' });
    expect(salvaged(`some words before ${head}`)).toBeNull();
    expect(salvaged(head.slice(0, 30))).toBeNull();
    expect(salvaged(head.slice(0, 50))).toEqual({ version: 1, attempts: [] });
  });

  it('tells what is no JSON apart from what is nothing', () => {
    expect([parsed('null'), parsed('nul'), parsed('')]).toEqual([null, undefined, undefined]);
  });
});
