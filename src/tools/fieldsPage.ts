import { CONDITIONS, CONDITION_WORDS } from '../core/vocabulary/conditionForms';
import { code, inCell, resolvedIn, table, type Part, type Published, type Section } from './fieldTable';
import { schemaText } from './schema';

/** Groups that stand under a name of the author's own, or in a list, as the page calls one of them. */
const ONE_OF: Readonly<Record<string, string>> = {
  beats: 'a beat',
  endings: 'an ending',
  replies: 'a reply',
  variants: 'a variant',
  needs: 'a need',
  history: 'a history card',
  promises: 'a promise',
  interrupts: 'an interrupt',
  aftermath: 'an aftermath entry',
  demo: 'a demo',
  glossary: 'a glossary entry',
  lint: 'an argument',
  says: 'a line',
  vars: 'a variable',
};

/** Groups whose inside is told once, on a table of their own or in the guide. */
const TOLD_ELSEWHERE = new Set(['if', 'metWhen', 'exceededWhen', 'until']);

const schema = JSON.parse(schemaText()) as Published;
const resolved = resolvedIn(schema);

/** The groups of fields that a part may be written as: itself, one way of several, each of a list or of a named group. */
function groupsIn(part: Part): readonly Part[] {
  const own = resolved(part);
  if (own.properties !== undefined) return [own];
  const inner = [
    ...(own.anyOf ?? []),
    ...(own.items === undefined ? [] : [own.items]),
    ...(typeof own.additionalProperties === 'object' ? [own.additionalProperties] : []),
  ];
  return inner.flatMap(groupsIn);
}

/** Every group of fields, the outer before the inner, each once. */
function sectionsOf(title: string, part: Part, seen: Set<string>): readonly Section[] {
  return groupsIn(part).flatMap((group) => {
    const key = Object.keys(group.properties ?? {}).join();
    if (seen.has(key)) return [];
    seen.add(key);
    const inner = Object.entries(group.properties ?? {}).flatMap(([name, field]) =>
      TOLD_ELSEWHERE.has(name) ? [] : sectionsOf(ONE_OF[name] ?? name, field, seen),
    );
    return [{ title: 'pick' in (group.properties ?? {}) ? 'lines to choose from' : title, part: group }, ...inner];
  });
}

/** Closed lists of words, each with the field it belongs to; a list that comes up twice is told once. */
function wordLists(sections: readonly Section[]): readonly string[] {
  const seen = new Set<string>();
  return sections.flatMap(({ title, part }) =>
    Object.entries(part.properties ?? {}).flatMap(([name, field]) => {
      const list = listIn(field);
      const key = JSON.stringify(list?.enum);
      if (list?.enum === undefined || seen.has(key)) return [];
      seen.add(key);
      return [`### ${name} (${title})\n\n${wordsOf(list)}\n`];
    }),
  );
}

function listIn(field: Part): Part | undefined {
  const own = resolved(field);
  if (own.enum !== undefined && own.enum.length > 1) return own;
  return [...(own.items === undefined ? [] : [own.items]), ...(own.anyOf ?? [])].map(listIn).find(Boolean);
}

const wordsOf = ({ enum: words = [], enumDescriptions: sentences }: Part): string =>
  sentences === undefined
    ? words.map((word) => `\`${String(word)}\``).join(', ')
    : words.map((word, place) => `- \`${String(word)}\`: ${sentences[place]}`).join('\n');

const conditionRows = (): string =>
  CONDITION_WORDS.map(
    (word) => `| \`${word}\` | ${CONDITIONS[word].says} | ${inCell(code(CONDITIONS[word].example))} |`,
  ).join('\n');

/** The page of every field, generated from the one description of the format. */
export function fieldsPage(): string {
  const sections = sectionsOf('the file', schema, new Set());
  return `# Every field

<!-- Generated from the one description of the format by \`turnaround write fields\`; a test holds it fresh. -->

What a scenario file may hold, group by group. Only what is marked *needed* must be there. The [guide](README.md) says how to use it.

${sections.map((section) => table(section, resolved)).join('\n')}
## Conditions

A condition is a group in { }. With none of these words it lists variables and the values they must have: \`{"frozen": true}\`.
Comparing words, the same everywhere: \`atLeast\`, \`atMost\`, \`above\`, \`below\`, \`is\`.

| word | says | for example |
|---|---|---|
${conditionRows()}

## Words

Lists that are closed: only these words are known.

${wordLists(sections).join('\n')}`;
}
