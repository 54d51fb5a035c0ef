/** The little of a JSON Schema that a page of fields needs. */
export interface Part {
  readonly $ref?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, Part>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Part | boolean;
  readonly items?: Part;
  readonly anyOf?: readonly Part[];
  readonly oneOf?: readonly Part[];
}

/** A schema as it is published, with the parts that stand in it once and are pointed at. */
export interface Published extends Part {
  readonly definitions: Readonly<Record<string, Part>>;
}

/** A group of fields under its heading. */
export interface Section {
  readonly title: string;
  readonly part: Part;
}

/** A part itself, with what it points at filled in. */
export const resolvedIn =
  ({ definitions }: Published) =>
  (part: Part): Part =>
    part.$ref === undefined ? part : { ...definitions[part.$ref.split('/').at(-1) as string], ...part };

/** A value as it stands in a file. */
export const code = (value: unknown): string => `\`${JSON.stringify(value)}\``;

/** Words as they may stand in a cell of a table. */
export const inCell = (text: string): string => text.replaceAll('|', '\\|');

function row(name: string, field: Part, required: readonly string[]): string {
  const { description = '', examples = [], default: start } = field;
  const leftOut = required.includes(name) && start === undefined ? 'needed' : start === undefined ? '' : code(start);
  return `| \`${name}\` | ${inCell(description)} | ${inCell(examples.slice(0, 1).map(code).join())} | ${inCell(leftOut)} |`;
}

/** The table of a group of fields. */
export const table = ({ title, part }: Section, resolved: (part: Part) => Part): string =>
  `## ${title}

| field | says | for example | when left out |
|---|---|---|---|
${Object.entries(part.properties ?? {})
  .map(([name, field]) => row(name, resolved(field), part.required ?? []))
  .join('\n')}
`;
