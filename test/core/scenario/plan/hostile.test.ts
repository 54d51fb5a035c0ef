import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlanFile } from '../../../../src/app/planReading';
import { LARGEST_FILE } from '../../../../src/app/bytes';
import type { Diagnostic } from '../../../../src/core/model/diagnostic';
import { MOST_TOLD } from '../../../../src/core/scenario/read/most';
import { harmed } from '../../../support/hostile';
import { aLeague, aPlan, aPlay, aTell, EVERY_STEP, LIBRARY, planOf } from './support';

const RUNS = { numRuns: 200 } as const;
const WHOLE = aPlan({ minutes: 18, steps: EVERY_STEP });
const TEXT = JSON.stringify(WHOLE, null, 2);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const taken = (text: string): readonly Diagnostic[] =>
  readPlanFile('ten-minutes.json', bytesOf(text), LIBRARY).diagnostics;

/** What is not as it should be about a finding: its place in the file, its words. */
function complaints(lines: readonly string[], { at, message, fix, rule }: Diagnostic): readonly string[] {
  const width = lines[at.line - 1]?.length ?? -1;
  const checks = {
    'begins inside the file': at.column >= 1 && at.column <= width + 1,
    'ends inside the file': at.endLine <= lines.length,
    'has a message and a cure': message.trim() !== '' && fix.trim() !== '',
    'is short enough to be read': message.length + fix.length <= 4100,
  };
  const failed = Object.entries(checks).flatMap(([what, isSo]) => (isSo ? [] : [what]));
  return failed.map((what) => `${what}: ${rule} ${message} ${fix}`);
}

function expectTaken(text: string): void {
  const lines = text.split('\n');
  const found = taken(text);
  expect(found.flatMap((one) => complaints(lines, one))).toEqual([]);
  expect(found.length).toBeLessThanOrEqual(2 * (MOST_TOLD + 1));
}

describe('the reader of plans, given anything', () => {
  it('never throws on any text or JSON, and tells what is wrong with it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.json({ maxDepth: 5 })), (text) => {
        expect(taken(text).length).toBeGreaterThan(0);
        expectTaken(text);
      }),
      RUNS,
    );
  });

  it('never throws on a plan cut off anywhere, and tells so in words for people', () => {
    fc.assert(
      fc.property(fc.nat({ max: TEXT.length - 1 }), (cut) => {
        const found = taken(TEXT.slice(0, cut));
        expect(found.length).toBeGreaterThan(0);
        expect(found.map(({ message, fix }) => message + fix).join()).not.toMatch(/\bundefined\b|\[object|NaN/);
        expectTaken(TEXT.slice(0, cut));
      }),
      RUNS,
    );
  });

  it('never throws on a plan in which anything has become anything else', () => {
    fc.assert(
      fc.property(harmed([WHOLE]), (text) => expectTaken(text)),
      { ...RUNS, numRuns: 400 },
    );
  });

  it('gives the same findings each time', () => {
    fc.assert(
      fc.property(harmed([WHOLE]), (text) => {
        expect(taken(text)).toEqual(taken(text));
      }),
      { ...RUNS, numRuns: 40 },
    );
  });
});

describe('a plan beyond all measure', () => {
  const rulesOf = (plan: unknown): readonly string[] => taken(JSON.stringify(plan)).map(({ rule }) => rule);

  it('is refused by its size alone', () => {
    const { plan, diagnostics } = readPlanFile('x.json', new Uint8Array(LARGEST_FILE + 1), LIBRARY);
    expect([plan, diagnostics.map(({ rule }) => rule)]).toEqual([null, ['too-large']]);
  });

  it('is refused where it is not UTF-8', () => {
    expect(readPlanFile('x.json', new Uint8Array([0x7b, 0xff]), LIBRARY).diagnostics[0]?.rule).toBe('not-utf8');
  });

  it('is refused where brackets go down without end, or a list goes on without end', () => {
    expect(taken('['.repeat(3_000_000)).map(({ rule }) => rule)).toEqual(['too-deep']);
    expect(taken(`{"steps":[${'{},'.repeat(500_000)}{}]}`).map(({ rule }) => rule)).toContain('too-large');
  });

  it('is refused with few words where it has very many strange keys or names', () => {
    const strange = Object.fromEntries(Array.from({ length: 5_000 }, (_, place) => [`key-${place}`, 1]));
    expect(rulesOf({ ...WHOLE, ...strange }).length).toBeLessThan(1_100);
    expect(rulesOf(planOf(aPlay({ scenario: 'x'.repeat(100_000) })))).toEqual(['too-long']);
  });

  it('has lists of names that end', () => {
    const many = Array.from({ length: 31 }, (_, place) => `beat-${place}`);
    expect(rulesOf(planOf(aPlay({ stops: many })))).toEqual(['too-large']);
    expect(rulesOf(planOf(aLeague({ scenarios: many })))).toEqual(['too-large']);
    expect(rulesOf(planOf(aTell({ slides: many })))).toEqual(['too-large']);
  });
});
