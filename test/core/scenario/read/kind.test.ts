import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../../src/core/scenario/read/kind';
import { SHIPPED, aScenario, shippedText } from '../../../support/scenarios';

const SIDE_FILE = { format: 1, scenario: 'cold-waffles', language: 'de', units: {} };

describe('the kind of a file', () => {
  it.each(SHIPPED)('is a scenario: %s', (id) => {
    expect(kindOf(shippedText(id))).toBe('scenario');
  });

  it('is the schema, though it speaks of beats and endings', () => {
    expect(kindOf(readFileSync('scenarios/scenario.schema.json', 'utf8'))).toBe('schema');
  });

  it.each([
    ['scenario', aScenario()],
    ['scenario', { title: 'x', beats: {} }],
    ['scenario', { $schema: './scenario.schema.json', customer: {} }],
    ['translation', SIDE_FILE],
    ['translation', { ...SIDE_FILE, units: undefined }],
    ['journey', { format: 1, id: 'a-day', scenarios: ['three-waffles'] }],
    ['session plan', { format: 1, scenario: 'three-waffles', language: 'de', steps: [] }],
    ['session plan', { format: 1, id: 'ten-minutes', people: { from: 4, to: 20 } }],
    ['schema', { $schema: 'https://json-schema.org/draft/2020-12/schema', properties: { beats: {} } }],
    ['unknown', { format: 1, id: 'x' }],
    ['unknown', ['beats']],
    ['unknown', 'beats'],
  ])('is %s: %j', (kind, content) => {
    expect(kindOf(JSON.stringify(content))).toBe(kind);
  });

  it.each([
    ['a comment before it', '// mine\n{ "units": {} }', 'translation'],
    ['a byte order mark', '\uFEFF{ "beats": {} }', 'scenario'],
    ['a comma missing', '{ "title": "x" "beats": {} }', 'scenario'],
    ['its end missing', '{ "format": 1, "units": { "title": ', 'translation'],
    ['the same key twice', '{ "beats": {}, "beats": {} }', 'scenario'],
  ])('is known in a file with %s', (_, text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each([
    ['an empty file', ''],
    ['words', 'beats and endings'],
    ['brackets without end', '['.repeat(100_000)],
    ['a key that is only inside', '{ "my": { "beats": {} } }'],
    ['a key every object is born with', '{ "constructor": {}, "toString": 1 }'],
  ])('is unknown for %s', (_, text) => {
    expect(kindOf(text)).toBe('unknown');
  });
});
