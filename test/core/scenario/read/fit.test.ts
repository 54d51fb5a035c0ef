import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fitted, UNFIT } from '../../../../src/core/scenario/read/fit';
import { scenario } from '../../../../src/core/scenario/shape/scenario';
import { translation } from '../../../../src/core/scenario/translation/shape';
import { harmed } from '../../../support/hostile';
import { aScenario, everythingText, SHIPPED, shippedText } from '../../../support/scenarios';

/** What the shape's own parser makes of a value, with the order of its keys. */
function parsedBy(shape: z.ZodMiniType, value: unknown): string {
  const parsed = shape.safeParse(value);
  return parsed.success ? JSON.stringify(parsed.data) : 'unfit';
}

function fittedBy(shape: z.ZodMiniType, value: unknown): string {
  const fit = fitted(shape, value);
  return fit === UNFIT ? 'unfit' : JSON.stringify(fit);
}

const agree = (shape: z.ZodMiniType, value: unknown): void =>
  expect(fittedBy(shape, value)).toBe(parsedBy(shape, value));

const everything: unknown = JSON.parse(everythingText());
const UNIT = { text: ['Kalt.', ''], from: '1b9a' };
const TRANSLATED = { format: 1, scenario: 'a', language: 'de', units: { title: UNIT, 'beats/a': UNIT } };

describe('what fits a shape', () => {
  it.each(SHIPPED.map((id) => [id]))('is made of it as by its own parser: %s', (id) => {
    const value: unknown = JSON.parse(shippedText(id));
    expect(fitted(scenario, value)).not.toBe(UNFIT);
    agree(scenario, value);
  });

  it('is made of it with all the format knows, and left as it was', () => {
    const before = JSON.stringify(everything);
    expect(fitted(scenario, everything)).not.toBe(UNFIT);
    agree(scenario, everything);
    expect(JSON.stringify(everything)).toBe(before);
  });

  it('has its defaults anew each time', () => {
    const [one, other] = [fitted(scenario, aScenario()), fitted(scenario, aScenario())] as z.infer<typeof scenario>[];
    expect(one?.setting).toEqual(other?.setting);
    expect(one?.setting).not.toBe(other?.setting);
  });
});

describe('whatever is read', () => {
  it.each([
    ['a scenario', scenario, [everything, aScenario()]],
    ['a translation', translation, [TRANSLATED]],
  ] as const)('fits where the parser finds no fault, and not where it does: %s', (_, shape, samples) => {
    let sound = 0;
    fc.assert(
      fc.property(harmed([...samples]), (text) => {
        const value = valueIn(text);
        if (value === undefined) return;
        agree(shape, value);
        if (fitted(shape, value) !== UNFIT) sound += 1;
      }),
      { numRuns: 200 },
    );
    expect(sound).toBeGreaterThan(0);
  });
});

function valueIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Sound for some of the shapes below, and for each wrong in one way or another. */
const VALUES = [
  '[null, true, 1, 1.5, "10.0.0.0/8", "x", "no", "long text", "", [], ["a"], ["a", 1], ["a", "b", "c"], {}]',
  '[{ "a": "x" }, { "a": "no" }, { "a": 1 }, { "a": null }, { "b": "x" }, { "c": 1 }, { "a": "long text" }]',
  '[{ "a": "x", "b": "y" }, { "b": "y", "a": "x" }, { "a": 1, "b": 2 }, { "a": 1, "long": 2 }, { "a": "x", "c": 1 }]',
].flatMap((text) => JSON.parse(text) as unknown[]);

const small = z.string().check(z.maxLength(3));

describe('each kind of shape', () => {
  it.each([
    ['a strict group', z.strictObject({ b: small, a: z.optional(small) })],
    ['a group that takes more', z.looseObject({ a: small })],
    ['a group that leaves out more', z.object({ a: small })],
    ['a default', z.strictObject({ a: z._default(small, 'x'), b: z.optional(z._default(small, 'y')) })],
    ['a group that is measured whole', z.strictObject({ a: z.optional(small) }).check(z.refine(({ a }) => a !== 'no'))],
    ['a measured default', z.strictObject({ a: z._default(small, 'x').check(z.refine((a) => a !== 'no')) })],
    ['a list', z.array(small).check(z.minLength(1), z.maxLength(2))],
    ['names', z.record(small, z.int())],
    ['names of a closed list', z.record(z.enum(['a', 'b']), z.int())],
    ['one of several', z.union([small, z.array(small), z.strictObject({ a: z.int() })])],
    [
      'one of several kinds',
      z.discriminatedUnion('a', [z.strictObject({ a: z.literal(1) }), z.strictObject({ a: z.literal('x') })]),
    ],
    ['itself', z.lazy(() => z.array(small))],
    ['nothing', z.nullable(small)],
    ['a text of a pattern', z.string().check(z.regex(/^[a-z]$/))],
    ['a text of a format', z.cidrv4()],
    ['a text that is changed', z.string().check(z.toUpperCase())],
    ['anything as a text', z.coerce.string()],
  ] as const)('is as its own parser has it: %s', (_, shape) => {
    expect(VALUES.map((value) => fittedBy(shape, value))).toEqual(VALUES.map((value) => parsedBy(shape, value)));
  });
});
