import * as z from 'zod/mini';
import { plan } from '../core/scenario/plan/shape';
import { CONDITION_SHAPES, condition } from '../core/scenario/shape/condition';
import { scenario } from '../core/scenario/shape/scenario';
import { WORD_LISTS } from '../core/scenario/shape/words';

/** The published JSON Schema of format 1, from the one description that also reads files. */
export const schemaText = (): string =>
  published(scenario, { $id: 'scenario.schema.json', title: 'Turnaround scenario, format 1' });

/** The same of a plan for a team's time. */
export const planSchemaText = (): string =>
  published(plan, { $id: 'session-plan.schema.json', title: 'Turnaround session plan, format 1' });

function published(shape: z.ZodMiniType, head: { readonly $id: string; readonly title: string }): string {
  const schema = z.toJSONSchema(shape, {
    io: 'input',
    target: 'draft-7',
    reused: 'ref',
    override: ({ zodSchema, jsonSchema }) =>
      Object.assign(jsonSchema, shownBy(jsonSchema), isCondition(zodSchema) ? wordsOf(jsonSchema) : {}),
  });
  return `${JSON.stringify({ ...schema, ...head }, null, 2)}\n`;
}

type Part = z.core.JSONSchema.BaseSchema;

/** What editors show beside a part: its sentence with an example and the default, and a sentence for each of its words. */
function shownBy(part: Part): Part {
  const { description, enum: words } = part;
  const sentences = words === undefined ? undefined : sentencesFor(words as readonly string[]);
  return {
    ...(description === undefined ? {} : { markdownDescription: hoverOf(description, part) }),
    ...(sentences === undefined ? {} : { enumDescriptions: sentences }),
  };
}

function hoverOf(description: string, { examples = [], default: start }: Part): string {
  const example = examples.map((one) => `For example: ${code(one)}`);
  return [description, ...example, ...(start === undefined ? [] : [`When left out: ${code(start)}`])].join('\n\n');
}

const isCondition = (schema: z.core.$ZodType): boolean => schema._zod.def === condition._zod.def;

/**
 * The words of all kinds of condition beside the kinds. They allow no more and no less; but an empty group fits the short
 * form best, which knows no words, and editors complete only what fits.
 */
function wordsOf({ anyOf: kinds = [] }: Part): Part {
  const keys = (kind: z.core.$ZodType): readonly string[] => Object.keys((kind as z.ZodMiniObject).shape);
  const fields = [...CONDITION_SHAPES.values()].flatMap((kind, index) =>
    keys(kind).map((key) => [key, { $ref: `${kinds[index]?.$ref}/properties/${key}` }] as const),
  );
  // Of comparison words the first stands, that of variables, which allows most.
  return { type: 'object', properties: Object.fromEntries(fields.toReversed()) };
}

const code = (value: unknown): string => `\`${JSON.stringify(value)}\``;

/** The sentences of the list that has exactly these words. */
function sentencesFor(words: readonly string[]): readonly string[] | undefined {
  const list = WORD_LISTS.find(
    (one) => Object.keys(one).length === words.length && words.every((word) => Object.hasOwn(one, word)),
  );
  return list === undefined ? undefined : words.map((word) => list[word] as string);
}
