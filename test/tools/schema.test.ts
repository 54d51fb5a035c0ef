import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { readScenario } from '../../src/core/scenario/read/read';
import { FACES } from '../../src/core/vocabulary/faces';
import { GESTURE_NAMES } from '../../src/core/vocabulary/gestures';
import { schemaText } from '../../src/tools/schema';
import { aScenario, SHIPPED, shippedText } from '../support/scenarios';

interface Part {
  readonly [word: string]: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
}

const SCHEMA = JSON.parse(schemaText()) as Part;
/** Words under which parts stand by name, parts stand in a row, or one part stands. */
const BY_NAME = ['properties', 'definitions'];
const OF_PARTS = ['anyOf', 'oneOf', 'allOf', 'items', 'additionalProperties', 'propertyNames', 'not'];

const ajv = new Ajv({ strict: true, allowUnionTypes: true });
ajv.addVocabulary(['markdownDescription', 'enumDescriptions']);
ajv.addSchema(SCHEMA);

type Found = readonly [pointer: string, part: Part];

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every part of the schema with the way to it. */
function partsOf(part: Part, pointer = ''): readonly Found[] {
  const below = Object.entries(part).flatMap(([word, inner]) => {
    if (!isGroup(inner)) return [];
    const here = `${pointer}/${word}`;
    if (BY_NAME.includes(word) || (OF_PARTS.includes(word) && Array.isArray(inner)))
      return Object.entries(inner).flatMap(([name, one]) => partsOf(one as Part, `${here}/${name}`));
    return OF_PARTS.includes(word) ? partsOf(inner as Part, here) : [];
  });
  return [[pointer, part], ...below];
}

const PARTS = partsOf(SCHEMA);
const isField = (pointer: string): boolean => /\/properties\/[^/]+$/.test(pointer);
const FIELDS = PARTS.filter(([pointer]) => isField(pointer));

/** The part itself, a bare reference followed. */
function followed(part: Part): Part {
  const reference = part['$ref'];
  if (typeof reference !== 'string') return part;
  const target = PARTS.find(([pointer]) => `#${pointer}` === reference);
  if (target === undefined) throw new Error(`leads nowhere: ${reference}`);
  return followed(target[1]);
}

const named = (found: readonly Found[]): readonly string[] => found.map(([pointer]) => pointer);

describe('every field of the published schema', () => {
  it('is found by the walk, also inside conditions, behaviours, the key and the glossary', () => {
    const names = new Set(FIELDS.map(([pointer]) => pointer.split('/').at(-1)));
    for (const name of ['title', 'raters', 'means', 'atLeast', 'turnsSince', 'ownership', 'onTimeout', 'variants'])
      expect(names).toContain(name);
    expect(FIELDS.length).toBeGreaterThan(150);
  });

  it('has a plain sentence', () => {
    const silent = FIELDS.filter(([, part]) => !/^[A-Z][^]{8,}\.$/.test(followed(part).description ?? ''));
    expect(named(silent)).toEqual([]);
  });

  it('has a sentence short enough to be read beside the text', () => {
    const long = FIELDS.filter(([, part]) => (followed(part).description ?? '').length > 125);
    expect(named(long)).toEqual([]);
  });

  it('has an example', () => {
    expect(named(FIELDS.filter(([, part]) => (followed(part).examples ?? []).length === 0))).toEqual([]);
  });

  it('has examples that it accepts itself', () => {
    const refused = PARTS.flatMap(([pointer, part]) => {
      const validate = part.examples === undefined ? null : ajv.compile({ $ref: `scenario.schema.json#${pointer}` });
      return (part.examples ?? []).flatMap((example) =>
        validate?.(example) === true ? [] : [`${pointer} ${ajv.errorsText(validate?.errors)}`],
      );
    });
    expect(refused).toEqual([]);
  });

  it('has its default and its example in what an editor shows', () => {
    const shown = PARTS.filter(([, { description }]) => description !== undefined);
    expect(shown.length).toBeGreaterThan(150);
    for (const [pointer, { description, markdownDescription, examples = [], ...rest }] of shown) {
      const example = examples.map((one) => `For example: \`${JSON.stringify(one)}\``);
      const start = 'default' in rest ? [`When left out: \`${JSON.stringify(rest['default'])}\``] : [];
      expect(markdownDescription, pointer).toBe([description, ...example, ...start].join('\n\n'));
    }
  });
});

describe('what stands under a name of its own or in a list', () => {
  it('has a sentence where it is a group', () => {
    const groups = PARTS.filter(
      ([pointer, part]) =>
        /\/(additionalProperties|items|anyOf\/\d+|oneOf\/\d+)$/.test(pointer) && followed(part)['type'] === 'object',
    );
    expect(groups.length).toBeGreaterThan(15);
    expect(named(groups.filter(([, part]) => followed(part).description === undefined))).toEqual([]);
  });
});

describe('a closed list of words', () => {
  const LISTS = PARTS.filter(([, part]) => typeof part.enum?.[0] === 'string');

  it('has a sentence for each of its words, but for faces and gestures, which say it themselves', () => {
    const silent = LISTS.filter(([, part]) => part.enumDescriptions === undefined);
    const lists = new Set(silent.map(([, part]) => JSON.stringify(part.enum)));
    expect(lists).toEqual(new Set([JSON.stringify(FACES), JSON.stringify(GESTURE_NAMES)]));
    for (const [pointer, { enum: words, enumDescriptions }] of LISTS) {
      if (enumDescriptions === undefined) continue;
      expect(enumDescriptions, pointer).toHaveLength((words ?? []).length);
      for (const sentence of enumDescriptions) expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
    }
  });

  it('keeps each sentence beside its own word', () => {
    const channel = (SCHEMA['properties'] as Readonly<Record<string, Part>>)['channel'];
    expect(channel?.enumDescriptions?.[channel.enum?.indexOf('email') ?? -1]).toBe('By letter or email.');
  });
});

describe('an independent validator', () => {
  const validate = ajv.getSchema('scenario.schema.json');

  it.each(SHIPPED)('accepts the shipped scenario %s', (id) => {
    expect([validate?.(JSON.parse(shippedText(id))), ajv.errorsText(validate?.errors)]).toEqual([true, 'No errors']);
  });

  it('accepts the smallest scenario and refuses a slip in it', () => {
    expect(validate?.(aScenario())).toBe(true);
    expect(validate?.(aScenario({ titel: 'x' }))).toBe(false);
  });

  it.each([
    [true, { late: true, minutes: 3 }],
    [true, { above: 3 }],
    [true, { var: 'hot', is: 'met' }],
    [true, { all: [{ any: [{ not: { late: true } }] }, { turnsSince: 'the-plate', atLeast: 2 }] }],
    [false, 'late'],
    [false, { not: 'late' }],
    [false, { feeling: { under: 4 } }],
    [false, { said: 'own-it', atLeast: 2 }],
    [false, { turnsSince: 'the-plate', atLeast: 'two' }],
  ])('says %s to the condition %j, as the reader does', (isGood, asked) => {
    const authored = aScenario({ aftermath: [{ if: asked, says: 'Sunday.' }] });
    expect(validate?.(authored)).toBe(isGood);
    expect(readScenario(JSON.stringify(authored)).ok).toBe(isGood);
  });
});
