import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrated } from '../../../../src/core/scenario/migrate/migrate';
import { parseSource } from '../../../../src/core/scenario/read/syntax';
import { checkScenario } from '../../../../src/core/scenario/check/check';
import { readScenario } from '../../../../src/core/scenario/read/read';
import { CATALOGUE, type Authored } from '../../../support/scenarios';
import { aDraft, lost, THIRD_CALL } from './draft';

const RUNS = { numRuns: 200 } as const;
const WHOLE = JSON.parse(THIRD_CALL) as Authored & { readonly nodes: Authored };

/** The third call with four of its nodes: all that a node, a line or a reply can say is in these. */
const { n1, n3, n7, n9 } = WHOLE.nodes;
const OLD: unknown = { ...WHOLE, nodes: { n1, n3, n7, n9 } };

/** Migrates, and where something comes of it: it can be parsed, and each finding lies inside the older file. */
function expectSound(text: string): void {
  const result = migrated(text);
  if (result === null) return;
  const { source, diagnostics } = parseSource(result.text);
  expect(source.root?.type).toBe('object');
  expect(diagnostics.filter(({ rule }) => rule !== 'too-deep')).toEqual([]);
  const reading = readScenario(result.text);
  const found = reading.ok ? checkScenario(reading.value, CATALOGUE) : reading.fault;
  const lines = text.split('\n');
  const places = [...result.findings, ...found.map(result.inOlder)].map(({ at }) => at);
  const outside = places.filter(
    ({ line, column, endLine, endColumn }) =>
      column < 1 || column > (lines[line - 1]?.length ?? -1) + 1 || endColumn > (lines[endLine - 1]?.length ?? -1) + 1,
  );
  expect(outside).toEqual([]);
}

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

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '*/',
    '/*',
    '//',
    '\n',
    '\r',
    '\u2028',
    '"',
    '\\',
    '{',
    'toString',
    'end',
    'left',
    'broken',
    'n1',
    '*\\/',
  ),
);
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  words,
  fc.constantFrom<unknown>(null, 0, -1, 1.5, 1e300, true, [], {}, [[]], [{}], { if: {} }, { when: 5 }, { left: 'no' }),
);

/** Keys of the draft at every level, and some it never had. */
const KEYS = [...new Set(pathsOf(OLD).flat())].filter((key) => !/^\d+$/.test(key));
const key = fc.oneof(fc.constantFrom(...KEYS, 'toString', 'valueOf', 'hasOwnProperty', '', '*/', 'a\nb'), words);
const where = fc.nat({ max: 1_000_000 });
const PATHS = pathsOf(OLD).filter((path) => path.length > 0 && path[0] !== 'format');
const GROUPS = PATHS.filter((path) => {
  const value = path.reduce<unknown>((inner, one) => (inner as Authored)[one], OLD);
  return typeof value === 'object' && value !== null && !Array.isArray(value);
});

describe('the migration, given anything', () => {
  it('never throws on any text that speaks of the format', () => {
    fc.assert(
      fc.property(words, words, words, (before, between, after) => {
        expectSound(`${before}{ "format": "service-scenario/1", ${between} }${after}`);
        expectSound(`{ "format": "service-scenario/1"${between}`);
      }),
      RUNS,
    );
  });

  it('never throws on a draft cut off or with noise written into it', () => {
    fc.assert(
      fc.property(where, words, fc.nat({ max: 5 }), (place, noise, dropped) => {
        const at = place % THIRD_CALL.length;
        expectSound(THIRD_CALL.slice(0, at));
        expectSound(THIRD_CALL.slice(0, at) + noise + THIRD_CALL.slice(at + dropped));
      }),
      { ...RUNS, numRuns: 60 },
    );
  });

  it('gives sound text for a draft in which any value has become another, and loses none of its texts', () => {
    fc.assert(
      fc.property(where, anything, (place, put) => {
        const draft = changedAt(OLD, PATHS[place % PATHS.length] ?? [], () => put);
        const text = JSON.stringify(draft, null, 1);
        expectSound(text);
        expectNothingLost(draft, text);
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  it('gives sound text for a draft in which any group has an odd key more, and loses none of its texts', () => {
    fc.assert(
      fc.property(where, key, anything, (place, odd, put) => {
        const change = (old: unknown) => Object.fromEntries([...Object.entries(old as Authored), [odd, put]]);
        const draft = changedAt(OLD, GROUPS[place % GROUPS.length] ?? [], change);
        const text = JSON.stringify(draft, null, 1);
        expectSound(text);
        expectNothingLost(draft, text);
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  it('gives sound text for any JSON under any key of the draft', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, anything), { maxLength: 12 }), (parts) => {
        const draft = { ...Object.fromEntries(parts), format: 'service-scenario/1' };
        const text = JSON.stringify(draft, null, 1);
        expectSound(text);
        expectNothingLost(draft, text);
      }),
      RUNS,
    );
  });

  /** Who speaks by default, and the kind of a moment that has a key of its own, are said without their words. */
  const UNSAID = new Set(['customer', 'critical']);

  function expectNothingLost(draft: unknown, text: string): void {
    const result = migrated(text);
    const missing = result === null ? [] : lost(draft, result.text);
    expect(missing.filter((one) => !UNSAID.has(one))).toEqual([]);
  }
});

describe('keys that may not be', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('are never copied: %s', (name) => {
    const text = JSON.stringify(aDraft({ customer: { name: 'A', extra: { inner: 1 } } })).replace('inner', name);
    expect(text).toContain(name);
    expect(migrated(text)).toBeNull();
    expect(readScenario(text).ok).toBe(false);
    expect(({} as Authored)['inner']).toBeUndefined();
  });
});

describe('a very large draft', () => {
  const many = <Item>(count: number, item: (place: number) => Item): readonly Item[] =>
    Array.from({ length: count }, (_, place) => item(place));

  it('is carried over whole: unknown keys, nodes of one name, needs, flags and aftermath by the thousand', () => {
    const draft = aDraft({
      ...Object.fromEntries(many(130_000, (place) => [`odd${place}`, 0])),
      nodes: Object.fromEntries(
        many(3000, (place) => [`n${place}`, { lines: [{ says: 'These are cold.' }], replies: [] }]),
      ),
      flags: Object.fromEntries(many(5000, (place) => [`pay${place}Pay`, false])),
      customer: { name: 'A', needs: many(2000, () => ({ id: 'pay', text: 'Pay' })) },
      aftermath: many(2000, (place) => ({ if: { [`pay${place}Pay`]: true }, x: -20, text: 'So.' })),
      endings: many(2000, (place) => ({ id: `way-${place}`, when: { broken: true, talkMin: 50 }, text: 'So.' })),
    });
    const result = migrated(JSON.stringify(draft));
    expect(result?.findings).toHaveLength(200);
    expect(result?.text).toContain('"these-are-cold-3000": /* was "n2999" */');
    expect(result?.text).toContain('// "odd129999": 0');
  });
});
