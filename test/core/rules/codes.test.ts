import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeFile, LARGEST_FILE } from '../../../src/app/bytes';
import { RULES } from '../../../src/core/rules/rules';
import { readScenario } from '../../../src/core/scenario/read/read';
import { aBeat, aReply, aScenario, diagnosed } from '../../support/scenarios';
import { codesOf } from './told';

/** Where the reader and the check of links raise their findings. */
const SOURCES: readonly string[] = [
  ...['read', 'check'].flatMap((folder) =>
    readdirSync(`src/core/scenario/${folder}`).map((file) => `src/core/scenario/${folder}/${file}`),
  ),
  'src/app/bytes.ts',
];

/** Codes as they stand in the sources, whichever way they are written there. */
const PATTERNS = [
  /\b(?:fault|finding)\(\s*'([a-z0-9-]+)'/g,
  /\brule: '([a-z0-9-]+)'/g,
  /\bplain\([^']*'([a-z0-9-]+)'/g,
  /\bnamed\('([a-z]+)'/g,
];

/** A net under the reader: no fault of shape is known that falls into it, so nothing can be shown of it. */
const NEVER_RAISED = 'bad-value';

function codesIn(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, code = '']) => (pattern.source.includes('named') ? `unknown-${code}` : code)),
  );
}

const PAGES = new Set(RULES.map(({ code }) => code));

describe('every code that reader and check can raise', () => {
  const written = [...new Set(SOURCES.flatMap(codesIn))];

  it('is found in the sources', () => {
    expect(written.length).toBeGreaterThan(38);
    expect(written).toEqual(expect.arrayContaining(['not-json', 'too-deep', 'bad-name', 'unknown-person', 'not-utf8']));
  });

  it('has a page of help', () => {
    expect(written.filter((code) => !PAGES.has(code))).toEqual([NEVER_RAISED]);
  });

  it('is raised by the page that tells of it, and by no rule that looks for it itself', () => {
    const byReader = RULES.filter(({ find, code }) => find === null && code !== 'migrated' && code !== 'idle-argument');
    expect(byReader.map(({ code }) => code).filter((code) => !written.includes(code))).toEqual([]);
  });

  it('has a page for each broken file of the fixtures', () => {
    const files = readdirSync('test/fixtures/broken').map((file) =>
      readFileSync(`test/fixtures/broken/${file}`, 'utf8'),
    );
    const told = files.flatMap((text) => diagnosed(text).map(({ rule }) => rule));
    expect(told.length).toBeGreaterThan(30);
    expect(told.filter((code) => !PAGES.has(code))).toEqual([]);
  });
});

describe('what no page can show', () => {
  const rulesOf = (file: unknown): readonly string[] => {
    const reading = readScenario(JSON.stringify(file));
    return reading.ok ? [] : reading.fault.map(({ rule }) => rule);
  };

  it('is raised by long texts and by hundreds of faults', () => {
    expect(rulesOf(aScenario({ summary: 'x'.repeat(4001) }))).toEqual(['too-long']);
    expect(rulesOf(aScenario({ summary: 'x'.repeat(4000) }))).toEqual([]);
    const goals = (count: number) => aScenario({ goals: Array.from({ length: count }, () => '') });
    expect(rulesOf(goals(501))).toContain('too-many-faults');
    expect(rulesOf(goals(500))).not.toContain('too-many-faults');
  });

  it('is raised by more beats than a file may have', () => {
    const beats = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, place) => [`beat-${place}`, aBeat({ replies: [aReply()] })]),
      );
    const told = (count: number) => diagnosed(aScenario({ start: 'beat-0', beats: beats(count) }));
    expect(told(2001).map(({ rule }) => rule)).toEqual(['too-large']);
    expect(told(2000)).toEqual([]);
  });

  it('is raised by a file of the older draft where nothing brings it up to date', () => {
    expect(rulesOf({ format: 'service-scenario/1' })).toEqual(['older-format']);
    expect(codesOf(JSON.stringify({ format: 'service-scenario/1' }))).not.toContain('older-format');
  });

  it('is raised by the bytes of a file', () => {
    const told = (bytes: Uint8Array) => {
      const decoded = decodeFile(bytes);
      return decoded.ok ? null : decoded.fault.rule;
    };
    expect(told(new Uint8Array([0x7b, 0xff]))).toBe('not-utf8');
    expect(told(new Uint8Array(LARGEST_FILE + 1))).toBe('too-large');
    expect(told(new TextEncoder().encode('{ "title": "Café" }'))).toBeNull();
  });

  it.each([
    ['a number past all counting', { difficulty: 1e300 }],
    ['a fraction', { difficulty: 1.5 }],
    ['nothing', { difficulty: null }],
    ['a kind of key that is unknown', { key: { status: 'guess' } }],
    ['a list for a group', { customer: [] }],
    ['a group for a list', { goals: {} }],
    ['a wrong key', { vars: { 'a b': false } }],
  ])('never falls through to the net: %s', (_name, over) => {
    const rules = rulesOf(aScenario(over));
    expect(rules.length).toBeGreaterThan(0);
    expect(rules).not.toContain(NEVER_RAISED);
  });
});
