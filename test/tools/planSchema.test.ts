import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/core/scenario/plan/read';
import { planSchemaText } from '../../src/tools/schema';
import { aPlan, aPlay, aTell, EVERY_STEP, planOf } from '../core/scenario/plan/support';
import type { Authored } from '../support/scenarios';

interface Part {
  readonly [word: string]: unknown;
  readonly $ref?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Part>>;
}

const SCHEMA = JSON.parse(planSchemaText()) as Part & { readonly definitions: Readonly<Record<string, Part>> };
const ajv = new Ajv({ strict: true, allowUnionTypes: true });
ajv.addVocabulary(['markdownDescription', 'enumDescriptions']);
ajv.addSchema(SCHEMA);
const validate = ajv.getSchema('session-plan.schema.json');

/** Every field of the schema, with the way to it; bare references are followed. */
function fieldsIn(part: unknown, pointer = ''): readonly (readonly [pointer: string, field: Part])[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([word, inner]) => {
    const here = `${pointer}/${word}`;
    if (word !== 'properties') return word === 'examples' ? [] : fieldsIn(inner, here);
    return Object.entries(inner as Readonly<Record<string, Part>>).flatMap(([name, field]) => [
      [`${here}/${name}`, SCHEMA.definitions[field.$ref?.split('/').at(-1) ?? ''] ?? field] as const,
      ...fieldsIn(field, `${here}/${name}`),
    ]);
  });
}

const FIELDS = fieldsIn(SCHEMA);

describe('every field of the published schema of plans', () => {
  it('is found by the walk', () => {
    expect(new Set(FIELDS.map(([pointer]) => pointer.split('/').at(-1)))).toEqual(
      new Set(
        '$schema format id title summary minutes people from to steps notes do slides scenario variant stops of words seconds scenarios questions ask'.split(
          ' ',
        ),
      ),
    );
    expect(FIELDS.length).toBeGreaterThan(60);
  });

  it.each(FIELDS)('has a plain short sentence and an example that fits: %s', (pointer, field) => {
    expect(field.description).toMatch(/^[A-Z][^]{8,}\.$/);
    expect(field.description?.length).toBeLessThanOrEqual(125);
    expect(field.examples).toHaveLength(1);
    const fits = ajv.compile({ $ref: `session-plan.schema.json#${pointer}` });
    expect([fits(field.examples?.[0]), ajv.errorsText(fits.errors)]).toEqual([true, 'No errors']);
  });
});

describe('an independent validator', () => {
  it.each(['twenty-minutes', 'forty-five-minutes', 'ninety-minutes'])('accepts the shipped plan %s', (id) => {
    const plan: unknown = JSON.parse(readFileSync(`scenarios/sessions/${id}.json`, 'utf8'));
    expect([validate?.(plan), ajv.errorsText(validate?.errors)]).toEqual([true, 'No errors']);
  });

  it.each<readonly [boolean, Authored]>([
    [true, aPlan()],
    [true, planOf(...EVERY_STEP)],
    [false, aPlan({ titel: 'x' })],
    [false, planOf(aPlay({ do: 'pley' }))],
    [false, planOf(aPlay({ slides: ['x'] }))],
    [false, planOf(aTell({ slides: [] }))],
    [false, planOf(aTell({ slides: ['x'.repeat(121)] }))],
    [false, planOf(aPlay({ minutes: 0.5 }))],
    [false, planOf(aPlay({ scenario: 'Three waffles' }))],
    [false, aPlan({ people: { from: 4 } })],
    [false, aPlan({ steps: [] })],
  ])('says %s to %j, as the reader does', (isGood, plan) => {
    expect(validate?.(plan)).toBe(isGood);
    expect(readPlan(JSON.stringify(plan)).ok).toBe(isGood);
  });
});
