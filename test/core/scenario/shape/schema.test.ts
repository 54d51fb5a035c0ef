import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readScenario } from '../../../../src/core/scenario/read/read';
import { scenario } from '../../../../src/core/scenario/shape/scenario';
import { BEHAVIOURS } from '../../../../src/core/vocabulary/behaviours';
import { SHIPPED, aReply, aScenario, shippedText, type Authored } from '../../../support/scenarios';
import { withBeat, withReply, without } from '../read/told';
import { accepts } from './accepts';

const schema = z.toJSONSchema(scenario, { io: 'input' }) as Authored;
const properties = schema['properties'] as Record<string, Authored>;

/** Every part of the schema that stands under a key an author may write, with the way to it. */
function fieldsOf(part: unknown, path: string): readonly (readonly [string, Authored])[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([word, inner]) => {
    const below = fieldsOf(inner, word === 'properties' ? path : `${path}/${word}`);
    if (word !== 'properties') return word === 'examples' || word === 'default' ? [] : below;
    return Object.entries(inner as Record<string, Authored>).flatMap(([key, field]) => [
      [`${path}/${key}`, field] as const,
      ...fieldsOf(field, `${path}/${key}`),
    ]);
  });
}

describe('the JSON Schema of the format', () => {
  it('asks for what the smallest file has, and for no more', () => {
    expect(schema['required']).toEqual(['format', 'id', 'title', 'customer', 'start', 'beats', 'endings']);
    expect(schema['additionalProperties']).toBe(false);
  });

  it('says of every part of the file what it is', () => {
    for (const [key, field] of Object.entries(properties)) expect(field['description'], key).toMatch(/^[A-Z].*\.$/);
  });

  it('says of every field inside what it is', () => {
    const fields = fieldsOf(properties, '');
    expect(fields.map(([path]) => path.split('/').at(-1))).toEqual(expect.arrayContaining([...BEHAVIOURS]));
    expect(fields.filter(([, field]) => field['description'] === undefined)).toEqual([]);
  });

  it('gives examples that it accepts itself', () => {
    const shown = fieldsOf(properties, '').flatMap(([path, field]) =>
      ((field['examples'] ?? []) as unknown[]).map((example) => [path, accepts(field, example, schema)] as const),
    );
    expect(shown.length).toBeGreaterThan(80);
    expect(shown.filter(([, accepted]) => !accepted)).toEqual([]);
  });

  it('shows the defaults an editor fills in', () => {
    const defaults = Object.entries(properties).flatMap(([key, field]) =>
      'default' in field ? [[key, field['default']]] : [],
    );
    expect(Object.fromEntries(defaults)).toEqual({
      ready: false,
      language: 'en',
      channel: 'counter',
      themes: [],
      goals: [],
      authors: [],
      key: { status: 'draft' },
      setting: { youMay: [], youMayNot: [], friction: [] },
      vars: {},
      aftermath: [],
    });
  });

  it.each(SHIPPED)('accepts a shipped scenario: %s', (id) => {
    expect(accepts(schema, JSON.parse(shippedText(id)))).toBe(true);
  });

  it('accepts the smallest scenario', () => {
    expect(accepts(schema, aScenario())).toBe(true);
  });

  it.each([
    ['an unknown key', aScenario({ titel: 'x' })],
    ['a missing part', without(aScenario(), 'beats')],
    ['another format', aScenario({ format: 2 })],
    ['a bad name', aScenario({ start: 'The Plate' })],
    ['a bad name of a beat', aScenario({ beats: { 'The Plate': {} } })],
    ['an unknown word', aScenario({ channel: 'fax' })],
    ['a score above the scale', withReply({ scores: { empathy: 5, advice: 3 } })],
    ['an effect beyond its reach', withReply({ effects: { trust: -16 } })],
    ['a text too long', withReply({ text: 'x'.repeat(4001) })],
    ['an empty list', withBeat({ replies: [] })],
    ['a line without text', withBeat({ says: [{ cue: 'low' }] })],
    ['a condition in words', withReply({ if: 'late' })],
    ['a condition word with a plain value', withReply({ if: { not: 'late' } })],
    ['a feeling compared with nothing known', withReply({ if: { feeling: { under: 4 } } })],
    ['a behaviour neither shown nor broken', withReply({ behaviours: { history: 2 } })],
    ['a panel without raters', aScenario({ key: { status: 'panel' } })],
    ['a reply with a stray key', withBeat({ replies: [aReply({ score: {} })] })],
  ])('refuses %s, as the reader does', (_, file) => {
    expect(accepts(schema, file)).toBe(false);
    expect(readScenario(JSON.stringify(file)).ok).toBe(false);
  });

  it.each([
    ['nested conditions', withReply({ if: { all: [{ any: [{ not: { late: true } }] }, { feeling: { below: 4 } }] } })],
    ['a short condition of two', withReply({ if: { late: true, minutes: 3 } })],
    ['a panel', aScenario({ key: { status: 'panel', raters: 6, spread: { empathy: 0.5 } } })],
    ['variants of lines', withBeat({ says: { variants: ['x', { text: 'y' }], pick: 'shuffle' } })],
    ['a list of ways on', withReply({ next: [{ if: { left: true }, to: 'a' }, { to: 'b' }] })],
    ['silence', withBeat({ timer: { seconds: 20, onTimeout: { next: 'done' } } })],
  ])('accepts %s, as the reader does', (_, file) => {
    expect(accepts(schema, file)).toBe(true);
    expect(readScenario(JSON.stringify(file)).ok).toBe(true);
  });
});
