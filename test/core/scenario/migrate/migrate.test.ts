import { describe, expect, it } from 'vitest';
import { migrated, type Steps } from '../../../../src/core/scenario/migrate/migrate';
import { group, leaf, memberOf, type Piece } from '../../../../src/core/scenario/migrate/piece';
import type { Diagnostic } from '../../../../src/core/model/diagnostic';
import { parseSource } from '../../../../src/core/scenario/read/syntax';
import { aScenario, SHIPPED, shippedText } from '../../../support/scenarios';
import { aDraft, comments, faults, hints, messages, migration, newer, withNode, withReply } from './draft';

const asText = (value: unknown): string => JSON.stringify(value, null, 1);

describe('what is no older file', () => {
  it.each(SHIPPED)('is left to the reader: %s', (id) => {
    expect(migrated(shippedText(id))).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['a text', 'service-scenario/1'],
    ['a list', '["service-scenario/1"]'],
    ['a text in quotes', '"service-scenario/1"'],
    ['a file of format 1', asText(aScenario())],
    ['a file of format 1 that speaks of the other', asText(aScenario({ summary: 'Once service-scenario/1.' }))],
    ['a file of a format yet to come', asText(aDraft({ format: 'service-scenario/2' }))],
    ['a format in other letters', asText(aDraft({ format: 'Service-Scenario/1' }))],
    ['a format deeper down', asText(aScenario({ customer: { format: 'service-scenario/1' } }))],
    ['a file cut off', asText(aDraft()).slice(0, -2)],
    ['a key twice', asText(aDraft()).replace('"title"', '"id"')],
    ['a key that may not be', asText(aDraft()).replace('"title"', '"__proto__"')],
    ['a file nested too deep', `{ "format": "service-scenario/1", "a": ${'['.repeat(40)}${']'.repeat(40)} }`],
  ])('is left to the reader: %s', (_, text) => {
    expect(migrated(text)).toBeNull();
  });
});

describe('the smallest draft', () => {
  it('becomes the smallest scenario, with nothing to tell', () => {
    expect(migration(aDraft()).text).toBe(`{
  // This file was written in format "service-scenario/1". Comments say how something was called before,
  // or keep what format 1 has no place for.
  "$schema": "./scenario.schema.json",
  "format": 1,
  "id": "cold-waffles",
  "title": "Cold waffles",
  "customer": { "name": "Mr Adeyemi" },
  "start": "the-plate",
  "beats": {
    "the-plate": {
      "says": ["These are cold."],
      "replies": [
        { "id": "own-it", "text": "I will make them again now.",
          "scores": { "empathy": 3, "advice": 3 },
          "next": "end" }
      ]
    }
  },
  "endings": { "done": { "says": "He nods." } }
}
`);
    expect(hints(aDraft())).toEqual([]);
    expect(faults(aDraft())).toEqual([]);
  });

  it('may begin with a byte order mark, hold comments and trailing commas', () => {
    const text = asText(aDraft())
      .replace('"title"', '// What it is called.\n "title"')
      .replace('"start"', '/* Where it\n * begins */ "start"')
      .replace(/\n}$/, ',\n}');
    const { text: now } = migration(`\uFEFF${text}`);
    expect(comments(now).slice(2)).toEqual([
      '',
      'Comments of the older file:',
      'What it is called.',
      'Where it',
      '* begins',
    ]);
    expect(faults(text)).toEqual([]);
  });

  it('keeps a schema it names', () => {
    expect(newer(aDraft({ $schema: './mine.json' }))['$schema']).toBe('./mine.json');
  });
});

describe('what format 1 has no place for', () => {
  it('stands in a comment beside its place, and is told once with how often', () => {
    const replies = ['a-way', 'b-way'].map((id) => ({ id, text: 'Yes.', score: { empathy: 2, advice: 2 }, mood: id }));
    const draft = withNode({ replies: replies.map((reply) => ({ ...reply, next: 'end' })) });
    expect(migration(draft).text).toContain(`          "next": "end"
          // "mood": "a-way"
        },`);
    expect(hints(draft)).toEqual([
      'The newer format has no place for "mood", so it stands in a comment (2 times). > Say it elsewhere if it still matters, then delete the comment.',
    ]);
  });

  it('stands in a comment of its own size, opened where it is long', () => {
    const { text } = migration(aDraft({ debrief: { questions: ['x'.repeat(70), 'y'.repeat(70)] }, extra: { a: [1] } }));
    expect(comments(text).slice(2)).toEqual([
      '"debrief": {',
      '  "questions": [',
      `    "${'x'.repeat(70)}",`,
      `    "${'y'.repeat(70)}"`,
      '  ]',
      '}',
      '"extra": { "a": [1] }',
    ]);
  });

  it('cannot end the comment it stands in', () => {
    const draft = withReply({ reaction: { says: 'Well.', mood: 'up */ "next": "away" // down' } });
    expect(newer(draft)).toEqual(newer(withReply({ reaction: { says: 'Well.' } })));
    expect(migration(draft).text).toContain(
      '{ "says": "Well." /* "mood": "up *\\/ \\"next\\": \\"away\\" // down" */ }',
    );
  });

  it('is left out without a word where it said "none"', () => {
    const draft = withReply({ reaction: null, effort: null }, { summary: null, extra: null });
    expect(migration(draft).text).toBe(migration(aDraft()).text);
  });

  it('is told for the first 200 kinds only', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, place) => [`odd${place}`, place]));
    expect(messages(aDraft(many))).toHaveLength(200);
    expect(comments(migration(aDraft(many)).text)).toHaveLength(302);
  });
});

/** A made-up step from format 1 to a format 2 that calls its title a name. */
const renamesTitle: Steps = new Map([
  [
    'service-scenario/1',
    ({ text }, root) =>
      group([{ key: 'format', value: leaf('1', { from: memberOf(root, 'format') }) }, titled(text, root)], {
        from: root,
      }),
  ],
  ['1', (_, root) => group([{ key: 'format', value: leaf(2) }, named(root)], { from: root })],
]);

function titled(_: string, root: Parameters<typeof memberOf>[0]) {
  const title = memberOf(root, 'title');
  const notes = title === undefined ? [] : [{ node: title, message: 'The title moved', fix: 'Look at it.' }];
  return { key: 'title', value: leaf(String(title?.value), { from: title, notes }) };
}

function named(root: Parameters<typeof memberOf>[0]): { readonly key: string; readonly value: Piece } {
  const title = memberOf(root, 'title');
  const notes = title === undefined ? [] : [{ node: title, message: 'The name is new', fix: 'Look at it too.' }];
  return { key: 'name', value: leaf(String(title?.value), { from: title, notes }) };
}

describe('several steps', () => {
  const old = '{ "title": "Cold",\n\n  "format": "service-scenario/1" }';

  it('follow each other, and what each approximated is placed in the oldest file', () => {
    const result = migrated(old, renamesTitle);
    expect(JSON.parse(result?.text ?? '')).toEqual({ format: 2, name: 'Cold' });
    expect(result?.findings.map(({ message, at }) => `${at.line}:${at.column}-${at.endColumn} ${message}`)).toEqual([
      '1:12-18 The title moved.',
      '1:12-18 The name is new.',
    ]);
  });

  it('take a finding about the newest text back to the oldest', () => {
    const result = migrated(old, renamesTitle);
    const { source } = parseSource(result?.text ?? '');
    const at = { line: 3, column: 11, endLine: 3, endColumn: 17 };
    expect(source.text.split('\n')[2]?.slice(10, 16)).toBe('"Cold"');
    const found = { at, message: 'too cold' } as Diagnostic;
    expect(result?.inOlder(found)).toEqual({
      at: { line: 1, column: 12, endLine: 1, endColumn: 18 },
      message: 'too cold',
    });
  });
});
