import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/model/diagnostic';
import { readFile } from '../../src/app/reading';
import { reportOf, type FileReport } from '../../src/app/reporting';
import { LARGEST, many, manyNamed } from '../support/hostile';
import { aBeat, aReply, aScenario, CATALOGUE, type Authored } from '../support/scenarios';

const told = (content: string | Authored): readonly Diagnostic[] => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return readFile('file.json', new TextEncoder().encode(text), CATALOGUE).diagnostics;
};

const reported = (content: Authored): FileReport =>
  reportOf('file.json', new TextEncoder().encode(JSON.stringify(content)), CATALOGUE);

/** How often each rule is told. */
function counted(diagnostics: readonly Diagnostic[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { rule } of diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return Object.fromEntries(counts);
}

const messages = (content: string | Authored): readonly string[] => told(content).map(({ message }) => message);

/** A tree of beats, each with a text of so many characters. */
const tree = (count: number, letters: number): Authored =>
  aScenario({
    start: 'beat-0',
    beats: manyNamed(count, (place) => [
      `beat-${place}`,
      aBeat({
        says: 'x'.repeat(letters),
        replies: [
          aReply({ next: 2 * place + 1 < count ? `beat-${2 * place + 1}` : 'end' }),
          aReply({ id: 'other', next: 2 * place + 2 < count ? `beat-${2 * place + 2}` : 'end' }),
        ],
      }),
    ]),
  });

describe('the size of a file', () => {
  const whole = JSON.stringify(tree(2000, 3900));
  const filled = (bytes: number): Uint8Array => new TextEncoder().encode(whole + ' '.repeat(bytes - whole.length));

  it('may be 8 MiB, all of it read and reported', () => {
    const report = reportOf('file.json', filled(LARGEST), CATALOGUE);
    expect(report.program?.beats).toHaveLength(2000);
    expect(counted(report.diagnostics)['not-proven']).toBe(1);
  });

  it('may not be one byte more', () => {
    const { program, diagnostics } = readFile('file.json', filled(LARGEST + 1), CATALOGUE);
    expect(program).toBeNull();
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['too-large']);
  });
});

describe('a story too large to be proved', () => {
  it('of 2,000 beats, 60 interrupts and 2,000 flags is reported to its end, and says so', () => {
    const interrupting = manyNamed(60, (place) => [`ring-${place}`, aBeat({ replies: [aReply({ next: undefined })] })]);
    const talk = manyNamed(1940, (place) => [
      `beat-${place}`,
      aBeat({
        replies: [
          aReply({ set: { [`flag${place}`]: true }, next: place < 1939 ? `beat-${place + 1}` : 'end' }),
          aReply({
            id: 'asks',
            if: { [`flag${place >> 1}`]: true },
            next: place < 1930 ? `beat-${place + 1 + (place % 9)}` : 'end',
          }),
          aReply({ id: 'stops', next: 'end' }),
        ],
      }),
    ]);
    const report = reported(
      aScenario({
        start: 'beat-0',
        vars: manyNamed(2000, (place) => [`flag${place}`, false]),
        beats: { ...talk, ...interrupting },
        interrupts: many(60, (place) => ({
          id: `ring-${place}`,
          if: { [`flag${place}`]: true },
          beat: `ring-${place}`,
          then: 'return',
        })),
      }),
    );
    expect(report.analysis?.reach().complete).toBe(false);
    expect(counted(report.diagnostics)['not-proven']).toBe(1);
    expect(report.program).not.toBeNull();
  });
});

describe('what is deep', () => {
  it.each([
    ['lists', '['.repeat(1_000_000)],
    ['closed lists', '['.repeat(1_000_000) + ']'.repeat(1_000_000)],
    ['groups', '{"a":'.repeat(1_000_000)],
    ['lists behind a comment and a text', `/* [ */ "[[[" ${'['.repeat(1_000_000)}`],
  ])('is told once for a million %s', (_, text) => {
    expect(messages(text)).toEqual(['Brackets are nested more than 32 deep here.']);
  });
});

describe('what is many', () => {
  it('is told in its first five hundred for a million keys nobody knows', () => {
    const text = `${JSON.stringify(aScenario()).slice(0, -1)}${many(600_000, (place) => `,"q${place.toString(36)}":0`).join('')}}`;
    expect(counted(told(text))).toEqual({ 'unknown-key': 500, 'too-many-faults': 1 });
  });

  it.each([
    ['signs that are no JSON', 'x '.repeat(LARGEST / 2), { 'not-json': 500, 'too-many-faults': 1 }],
    ['keys that stand twice', `{${'"a":1,'.repeat(1_000_000)}"a":1}`, { 'duplicate-key': 500, 'too-many-faults': 1 }],
    ['closing brackets', ']'.repeat(LARGEST), { 'not-json': 1 }],
    ['empty lines', '\n'.repeat(LARGEST), { 'not-json': 1 }],
    ['comments', '/**/'.repeat(LARGEST / 4), { 'not-json': 1 }],
  ])('is told briefly for millions of %s', (_, text, rules) => {
    expect(counted(told(text))).toEqual(rules);
  });

  it.each([
    ['goals', { goals: many(600_000, () => 1) }],
    [
      'conditions',
      { endings: { a: { if: { all: many(300_000, () => ({ late: true })) }, says: 'x' }, b: { says: 'x' } } },
    ],
    ['replies', { beats: { 'the-plate': aBeat({ replies: many(30_000, (place) => aReply({ id: `r${place}` })) }) } }],
    ['needs', { customer: { name: 'A', needs: many(30_000, (place) => ({ id: `n${place}` })) } }],
  ])('is told at the list itself for hundreds of thousands of %s', (_, over) => {
    const [only, ...more] = told(aScenario(over));
    expect(more).toEqual([]);
    expect(only?.message).toMatch(/^This list has \d+ entries; 2000 is the most\.$/);
  });

  it('is told as one where a group has more faults than can be counted', () => {
    expect(messages(aScenario({ vars: manyNamed(200_000, (place) => [`v${place}`, 5]) }))).toEqual([
      'There are too many faults here to tell them one by one.',
    ]);
  });

  it.each([
    ['beats', tree(2001, 1), 'There are more than 2000 beats.'],
    [
      'endings',
      aScenario({ endings: manyNamed(2001, (place) => [`e${place}`, { says: 'x' }]) }),
      'There are more than 2000 endings.',
    ],
    [
      'variables',
      aScenario({ vars: manyNamed(2001, (place) => [`v${place}`, false]) }),
      'There are more than 2000 variables.',
    ],
    [
      'replies in a beat',
      aScenario({ beats: { 'the-plate': aBeat({ replies: many(101, (place) => aReply({ id: `r${place}` })) }) } }),
      'There are more than 100 replies in beat "the-plate".',
    ],
    [
      'variants',
      aScenario({ customer: { name: 'A', variants: many(101, (place) => ({ id: `v${place}` })) } }),
      'There are more than 100 variants of the customer.',
    ],
  ])('is told and nothing else for too many %s', (_, scenario, message) => {
    expect(messages(scenario)).toEqual([message]);
  });

  it('lets remarks beyond the first five hundred keep nobody from playing', () => {
    const marked = aScenario({ goals: many(1200, () => '<b>') });
    const { program, diagnostics } = readFile('file.json', new TextEncoder().encode(JSON.stringify(marked)), CATALOGUE);
    expect(counted(diagnostics)).toEqual({ markup: 500, 'too-many-faults': 1 });
    expect(program).not.toBeNull();
  });

  it('tells faults before remarks where there are more than are told', () => {
    const variants = many(60, (place) => ({
      id: `v${place}`,
      needs: many(20, (need) => ({ id: `n${place}-${need}`, text: 'x', metWhen: { visited: 'the-plate' } })),
    }));
    const rules = counted(told(aScenario({ start: 'gone', customer: { name: 'A', variants } })));
    expect(rules).toEqual({ 'missing-start': 1, 'needs-differ': 499, 'too-many-faults': 1 });
  });
});

describe('what is long', () => {
  it('is told for a text of 4,001 characters, and not for one of 4,000', () => {
    expect(messages(tree(1, 4000))).toEqual([]);
    expect(messages(tree(1, 4001))).toEqual(['"says" in beat "beat-0" is longer than 4000 characters.']);
  });

  it.each([
    ['key', { ['k'.repeat(8_000_000)]: 1 }],
    ['word', { channel: 'k'.repeat(8_000_000) }],
    ['name', { id: 'a-'.repeat(4_000_000) }],
    ['language', { language: `en${'-a'.repeat(4_000_000)}!` }],
    ['title', { title: 'k'.repeat(8_000_000) }],
    [
      'name of a reply that is asked for',
      { endings: { a: { if: { said: 'k'.repeat(8_000_000) }, says: 'x' }, b: { says: 'x' } } },
    ],
    ['name of a variable', { endings: { a: { if: { ['k'.repeat(8_000_000)]: 1 }, says: 'x' }, b: { says: 'x' } } }],
  ])('is told briefly for a %s of millions of letters', (_, over) => {
    const all = told(aScenario(over));
    expect(all).toHaveLength(1);
    expect(all.every(({ message, fix, path }) => message.length + fix.length + path.length < 5000)).toBe(true);
  });

  it('names no more than a hundred names in a cure', () => {
    const { beats } = tree(2000, 1) as { readonly beats: Authored };
    const [found] = told(aScenario({ start: 'somewhere-else', beats }));
    expect(found?.fix).toMatch(/^Name one of: beat-0, .*beat-99 \.\.\.\.$/);
  });
});

describe('a condition', () => {
  const asked = (condition: Authored) =>
    told(aScenario({ vars: { late: false }, endings: { a: { if: condition, says: 'x' }, b: { says: 'x' } } }));

  it('of 65 parts, or 9 deep, is told', () => {
    expect(asked({ all: many(64, () => ({ late: true })) }).map(({ rule }) => rule)).toEqual(['condition-too-large']);
    const deep = many(8, () => 0).reduce<Authored>((inner) => ({ not: inner }), { late: true });
    expect(asked(deep).map(({ message }) => message)).toEqual(['This condition has 9 parts, 9 deep.']);
  });
});
