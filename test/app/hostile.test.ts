import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportOf, type FileReport } from '../../src/app/reporting';
import { harmed, KNOTS } from '../support/hostile';
import { naughtyScenario, NAUGHTY } from '../support/naughty';
import { aScenario, CATALOGUE, everythingText } from '../support/scenarios';

const RUNS = { numRuns: 60 } as const;
const EVERYTHING: unknown = JSON.parse(everythingText());
const FILES = [aScenario(), ...KNOTS, EVERYTHING];

const reported = (text: string): FileReport => reportOf('file.json', new TextEncoder().encode(text), CATALOGUE);

/** What cannot be true of a report, whatever the file. */
function complaints({ diagnostics, lines: read, program }: FileReport): readonly string[] {
  const lines = read.length === 0 ? [''] : read;
  return diagnostics.flatMap(({ at, rule, path, message, fix, gate, severity }) => {
    const checks = {
      'begins in the file': at.line <= lines.length && at.column <= (lines[at.line - 1]?.length ?? -1) + 1,
      'ends in the file, after it begins': at.endLine > at.line || at.endColumn >= at.column,
      'is told in words, and not in too many': message !== '' && fix !== '' && message.length + fix.length < 5000,
      'has words for people': !/\bundefined\b|\[object|=>|NaN/.test(`${message} ${fix}`.replaceAll(/"[\s\S]*"/g, '')),
      'keeps a file that cannot be played from being played':
        program === null || gate !== 'plays' || severity !== 'error',
    };
    return Object.entries(checks).flatMap(([what, isSo]) =>
      isSo ? [] : [`${what}: ${JSON.stringify({ at, rule, path, message, fix })}`],
    );
  });
}

function expectReported(text: string): FileReport {
  const report = reported(text);
  expect(complaints(report)).toEqual([]);
  return report;
}

describe('the report of a file, given anything', () => {
  it('tells what is wrong with any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(expectReported(text).program).toBeNull();
      }),
      RUNS,
    );
  });

  it('tells what is wrong with any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const report = reportOf('file.json', bytes, CATALOGUE);
        expect(complaints(report)).toEqual([]);
        expect(report.diagnostics.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('tells what is wrong with any JSON, also under the keys of a story', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(EVERYTHING as object)),
        fc.jsonValue({ maxDepth: 4 }),
        (key, value) => {
          expectReported(JSON.stringify(value));
          expectReported(JSON.stringify(aScenario({ [key]: value })));
        },
      ),
      RUNS,
    );
  });

  it.each(KNOTS.map((knot, place) => [place, knot] as const))('unties knot %d', (_, knot) => {
    const { diagnostics } = expectReported(JSON.stringify(knot));
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  it('ends for stories broken in several ways at once', () => {
    const seen = { played: 0, refused: 0 };
    fc.assert(
      fc.property(harmed(FILES), (text) => {
        const { analysis } = expectReported(text);
        seen[analysis === null ? 'refused' : 'played'] += 1;
      }),
      { ...RUNS, numRuns: 100 },
    );
    // Both sorts are met, or the breaking would prove nothing.
    expect(Math.min(seen.played, seen.refused)).toBeGreaterThan(10);
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(harmed(FILES), (text) => {
        expect(reported(text).diagnostics).toEqual(reported(text).diagnostics);
      }),
      { ...RUNS, numRuns: 5 },
    );
  });
});

describe('a story of naughty texts', () => {
  it('is played like any other, and every text is kept as it is', () => {
    const { program, reading, diagnostics } = expectReported(JSON.stringify(naughtyScenario(), null, 1));
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(program).not.toBeNull();
    const plain = NAUGHTY.map((text) => text.replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '').normalize('NFC'));
    expect(reading?.scenario.goals).toEqual(plain);
  });

  it.each(NAUGHTY.map((text, place) => [place, text] as const))(
    'takes text %d as any name, key or value',
    (_, text) => {
      for (const scenario of [
        aScenario({ id: text }),
        aScenario({ [text]: text }),
        aScenario({ start: text, vars: { [text]: [text, text] } }),
        aScenario({ beats: { [text]: { says: text, replies: [] } }, endings: { [text]: { says: text } } }),
        aScenario({ lint: [{ rule: 'reply-length', at: text, why: text }] }),
        aScenario({
          endings: { a: { if: { said: text }, says: text }, b: { if: { var: text, is: text }, says: 'x' } },
        }),
      ]) {
        expectReported(JSON.stringify(scenario));
      }
      expect(Object.keys({})).toEqual([]);
      expect(({} as Record<string, unknown>)['harmed']).toBeUndefined();
    },
  );
});
