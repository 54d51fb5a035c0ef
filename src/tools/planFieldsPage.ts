import { PLAN_RULES } from '../core/scenario/plan/findings';
import { inCell, resolvedIn, table, type Part, type Published } from './fieldTable';
import { planSchemaText } from './schema';

const schema = JSON.parse(planSchemaText()) as Published;
const resolved = resolvedIn(schema);

const { steps, people } = schema.properties as Readonly<Record<'steps' | 'people', Part>>;
const ways = resolved(steps).items?.oneOf ?? [];

/** Fields that every step has. */
const shared = new Set(
  Object.keys(ways[0]?.properties ?? {}).filter(
    (name) => name !== 'do' && ways.every(({ properties = {} }) => Object.hasOwn(properties, name)),
  ),
);

/** The part of a group whose fields are asked for. */
function only(part: Part, isAsked: (name: string) => boolean): Part {
  const properties = Object.fromEntries(Object.entries(part.properties ?? {}).filter(([name]) => isAsked(name)));
  return { ...part, properties };
}

/** What a step does, as its first field says it. */
const wordOf = ({ properties }: Part): string => String(properties?.['do']?.examples?.[0]);

const ruleRows = (): string =>
  Object.entries(PLAN_RULES)
    .map(([rule, { severity, asks }]) => `| ${rule} | ${severity} | ${inCell(asks)} |`)
    .join('\n');

/** The page of every field of a session plan, generated from the one description of the format. */
export const planFieldsPage = (): string =>
  `# Every field of a session plan

<!-- Generated from the one description of the format by \`turnaround write fields\`; a test holds it fresh. -->

A plan is a file in this folder. Only what is marked *needed* must be there. The [guide](README.md) says how to lead a session.

${table({ title: 'the file', part: schema }, resolved)}
${table({ title: 'people', part: resolved(people) }, resolved)}
${table({ title: 'every step', part: only(ways[0] ?? {}, (name) => shared.has(name)) }, resolved)}
${ways
  .map((way) =>
    table({ title: `a step that does "${wordOf(way)}"`, part: only(way, (name) => !shared.has(name)) }, resolved),
  )
  .join('\n')}
## What the check tells

\`npm run check\` reads these files by the same strict reader as scenarios, and also asks this.
An error keeps a plan from being offered; the others are for you to weigh.

| | | asks |
|---|---|---|
${ruleRows()}
`;
