import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../../src/core/model/diagnostic';
import { checkScenario, isPlayable } from '../../../../src/core/scenario/check/check';
import { compileScenario } from '../../../../src/core/scenario/compile/compile';
import { readScenario } from '../../../../src/core/scenario/read/read';
import { CATALOGUE, SHIPPED, aScenario, shippedText, type Authored } from '../../../support/scenarios';

const RUNS = { numRuns: 200 } as const;
const SMALL = JSON.stringify(aScenario(), null, 2);
const FILES: readonly string[] = [SMALL, ...SHIPPED.map(shippedText)];

/** Reads, checks and, where nothing is wrong, compiles. Whatever is thrown on the way fails the test. */
function taken(text: string): readonly Diagnostic[] {
  const reading = readScenario(text);
  if (!reading.ok) return reading.fault;
  const found = checkScenario(reading.value, CATALOGUE);
  if (isPlayable(found)) compileScenario(reading.value.scenario);
  return found;
}

/** What is not as it should be about a finding: its place in the file, its code, its words. */
function complaints(lines: readonly string[], { at, message, fix, rule, path }: Diagnostic): readonly string[] {
  const width = lines[at.line - 1]?.length ?? -1;
  const checks = {
    'begins inside the file': at.column >= 1 && at.column <= width + 1,
    'ends inside the file': at.endLine <= lines.length,
    'ends after it begins': at.endLine > at.line || at.endColumn >= at.column,
    'has a code': /^[a-z]+[0-9]*(-[a-z0-9]+)*$/.test(rule),
    'has a path': typeof path === 'string',
    'has a message and a cure': message.trim() !== '' && fix.trim() !== '',
    'has words for people': !/\bundefined\b|\[object|=>|NaN/.test(message + fix),
  };
  const failed = Object.entries(checks).flatMap(([what, isSo]) => (isSo ? [] : [what]));
  return failed.map((what) => `${what}: ${JSON.stringify({ at, rule, message, fix })}`);
}

function expectTaken(text: string): void {
  const lines = text.split('\n');
  expect(taken(text).flatMap((found) => complaints(lines, found))).toEqual([]);
}

const anyFile = fc.constantFrom(...FILES);
const place = fc.nat({ max: 1_000_000 });
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '//',
    '/*',
    '*/',
    'null',
    '-',
    '1e999',
    '\n',
    '\uFEFF',
    '\u202E',
    '\uD800',
  ),
);

/** Every place of a value, as keys from the root. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

/** The value with what stands at a path changed. */
function changedAt(value: unknown, [key, ...rest]: readonly string[], change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  const inner = changedAt((value as Authored)[key], rest, change);
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...(value as Authored), [key]: inner };
}

const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null,
    0,
    -1,
    1.5,
    1e300,
    true,
    '',
    'x',
    [],
    {},
    [[]],
    [{}],
    { if: {} },
    { not: 'late' },
    { all: 5 },
    { feeling: 40 },
    { left: 1 },
    { to: 'end' },
    { variants: [] },
    'toString',
    '{who}',
  ),
);

describe('the reader, given anything', () => {
  it('never throws on any text, and tells what is wrong with it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(taken(text).length).toBeGreaterThan(0);
        expectTaken(text);
      }),
      RUNS,
    );
  });

  it('never throws on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => expectTaken(JSON.stringify(value, null, 1))),
      RUNS,
    );
  });

  it('never throws on brackets in any order', () => {
    const brackets = fc.array(
      fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '//', '/*', '*/', '\n', '\\', '"a":', '1'),
      {
        maxLength: 300,
      },
    );
    fc.assert(
      fc.property(brackets, (parts) => expectTaken(parts.join(''))),
      RUNS,
    );
  });

  it('never throws on a file cut off anywhere', () => {
    fc.assert(
      fc.property(anyFile, place, (file, cut) => {
        const text = file.slice(0, cut % file.length);
        expect(taken(text).length).toBeGreaterThan(0);
        expectTaken(text);
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  it('never throws on a file with noise written into it', () => {
    fc.assert(
      fc.property(anyFile, place, fc.nat({ max: 9 }), noise, (file, where, dropped, put) => {
        const from = where % file.length;
        expectTaken(file.slice(0, from) + put + file.slice(from + dropped));
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  it('never throws on a file in which one value has become another', () => {
    const scenarios = FILES.map((file) => JSON.parse(file) as unknown);
    fc.assert(
      fc.property(fc.constantFrom(...scenarios), place, strange, (scenario, where, put) => {
        const paths = pathsOf(scenario);
        const path = paths[where % paths.length] ?? [];
        expectTaken(
          JSON.stringify(
            changedAt(scenario, path, () => put),
            null,
            1,
          ),
        );
      }),
      { ...RUNS, numRuns: 150 },
    );
  });

  it('never throws on a file in which one group has an odd key more, or any key less', () => {
    const keys = fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      'valueOf',
      'hasOwnProperty',
      'if',
      'next',
      'end',
      '',
      'says',
      'until',
      '0',
    );
    const scenario = JSON.parse(FILES[1] ?? SMALL) as unknown;
    const groups = pathsOf(scenario);
    fc.assert(
      fc.property(place, keys, strange, (where, key, put) => {
        const path = groups[where % groups.length] ?? [];
        const added = changedAt(scenario, path, (old) =>
          typeof old === 'object' && old !== null && !Array.isArray(old)
            ? Object.fromEntries([...Object.entries(old).slice(1), [key, put]])
            : old,
        );
        expectTaken(JSON.stringify(added, null, 1));
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  it('gives the same findings each time', () => {
    fc.assert(
      fc.property(anyFile, place, noise, (file, where, put) => {
        const from = where % file.length;
        const text = file.slice(0, from) + put + file.slice(from);
        expect(taken(text)).toEqual(taken(text));
      }),
      { ...RUNS, numRuns: 30 },
    );
  });
});
