import type { Authored } from '../../../support/scenarios';

/** The little of JSON Schema that the published one is made of, written a second time and by another hand than zod's. */
interface Schema {
  readonly [word: string]: unknown;
}

type Rule = (wanted: never, value: unknown, schema: Schema, root: Schema) => boolean;

const isGroup = (value: unknown): value is Authored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const measured = (value: unknown): number | undefined =>
  typeof value === 'string' || Array.isArray(value) ? value.length : undefined;

const KINDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isGroup,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
};

const atMost = (wanted: number, value: number | undefined): boolean => value === undefined || value <= wanted;
const atLeast = (wanted: number, value: number | undefined): boolean => value === undefined || value >= wanted;
const asNumber = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

const RULES: Readonly<Record<string, Rule>> = {
  type: (wanted: string | string[], value) => [wanted].flat().some((kind) => KINDS[kind]?.(value) === true),
  const: (wanted: unknown, value) => wanted === value,
  enum: (wanted: unknown[], value) => wanted.includes(value),
  pattern: (wanted: string, value) => typeof value !== 'string' || new RegExp(wanted, 'u').test(value),
  minimum: (wanted: number, value) => atLeast(wanted, asNumber(value)),
  maximum: (wanted: number, value) => atMost(wanted, asNumber(value)),
  minLength: (wanted: number, value) => atLeast(wanted, measured(value)),
  maxLength: (wanted: number, value) => atMost(wanted, measured(value)),
  minItems: (wanted: number, value) => atLeast(wanted, measured(value)),
  anyOf: (wanted: Schema[], value, _, root) => wanted.some((one) => accepts(one, value, root)),
  oneOf: (wanted: Schema[], value, _, root) => wanted.filter((one) => accepts(one, value, root)).length === 1,
  $ref: (wanted: string, value, _, root) => accepts(referred(root, wanted), value, root),
  items: (wanted: Schema, value, _, root) =>
    !Array.isArray(value) || value.every((item) => accepts(wanted, item, root)),
  required: (wanted: string[], value) => !isGroup(value) || wanted.every((key) => Object.hasOwn(value, key)),
  propertyNames: (wanted: Schema, value, _, root) =>
    !isGroup(value) || Object.keys(value).every((key) => accepts(wanted, key, root)),
  properties: (wanted: Record<string, Schema>, value, _, root) =>
    !isGroup(value) ||
    Object.entries(wanted).every(([key, one]) => !Object.hasOwn(value, key) || accepts(one, value[key], root)),
  additionalProperties: (wanted: Schema | boolean, value, schema, root) =>
    !isGroup(value) ||
    strangers(schema, value).every((key) => (typeof wanted === 'boolean' ? wanted : accepts(wanted, value[key], root))),
};

/** Words that say something and forbid nothing. */
const REMARKS = ['$schema', '$defs', 'description', 'examples', 'default'];

const strangers = (schema: Schema, value: Authored): readonly string[] =>
  Object.keys(value).filter((key) => !Object.hasOwn(schema['properties'] ?? {}, key));

const referred = (root: Schema, reference: string): Schema =>
  (root['$defs'] as Record<string, Schema>)[reference.replace('#/$defs/', '')] as Schema;

/** Whether a schema accepts a value. Throws at a word it does not know, so that none is skipped in silence. */
export function accepts(schema: Schema, value: unknown, root: Schema = schema): boolean {
  return Object.entries(schema).every(([word, wanted]) => {
    if (REMARKS.includes(word)) return true;
    const rule = RULES[word];
    if (rule === undefined) throw new Error(`unknown word of JSON Schema: ${word}`);
    return rule(wanted as never, value, schema, root);
  });
}
