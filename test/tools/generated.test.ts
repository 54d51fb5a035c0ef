import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/core/rules/rules';
import { PLAN_RULES } from '../../src/core/scenario/plan/findings';
import { CONDITION_WORDS } from '../../src/core/vocabulary/conditionForms';
import { FACES } from '../../src/core/vocabulary/faces';
import { GESTURE_NAMES } from '../../src/core/vocabulary/gestures';
import { MOVES } from '../../src/core/vocabulary/moves';
import { feelingPage } from '../../src/tools/feelingPage';
import { fieldsPage } from '../../src/tools/fieldsPage';
import { picturesPage } from '../../src/tools/picturesPage';
import { planFieldsPage } from '../../src/tools/planFieldsPage';
import { rulePage, rulesIndex } from '../../src/tools/rules/pages';
import { planSchemaText, schemaText } from '../../src/tools/schema';
import { CATALOGUE } from '../support/scenarios';

describe('scenarios/scenario.schema.json', () => {
  it('is what the one description of the format gives today: else run `turnaround write schema`', () => {
    expect(readFileSync('scenarios/scenario.schema.json', 'utf8')).toBe(schemaText());
  });

  it('asks for what no scenario can do without and refuses unknown keys', () => {
    expect(JSON.parse(schemaText())).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: 'scenario.schema.json',
      type: 'object',
      required: expect.arrayContaining(['format', 'id', 'title', 'customer', 'start', 'beats', 'endings']) as unknown,
      additionalProperties: false,
    });
  });
});

describe('scenarios/fields.md', () => {
  const page = readFileSync('scenarios/fields.md', 'utf8');

  it('is what the one description of the format gives today: else run `turnaround write fields`', () => {
    expect(page).toBe(fieldsPage());
  });

  it.each(['beat', 'reply', 'ending', 'interrupt', 'variant'])('has a table for each %s, told once', (name) => {
    expect(page.split('\n').filter((line) => /^## an? /.test(line) && line.endsWith(` ${name}`))).toHaveLength(1);
  });

  it('explains every word of conditions and prints the closed lists', () => {
    for (const word of CONDITION_WORDS) expect(page).toContain(`| \`${word}\` |`);
    for (const word of [...MOVES, ...FACES, ...GESTURE_NAMES]) expect(page).toContain(`\`${word}\``);
  });
});

describe('scenarios/sessions/session-plan.schema.json', () => {
  it('is what the one description of plans gives today: else run `turnaround write schema`', () => {
    expect(readFileSync('scenarios/sessions/session-plan.schema.json', 'utf8')).toBe(planSchemaText());
  });
});

describe('scenarios/sessions/fields.md', () => {
  const page = readFileSync('scenarios/sessions/fields.md', 'utf8');

  it('is what the one description of plans gives today: else run `turnaround write fields`', () => {
    expect(page).toBe(planFieldsPage());
  });

  it('has a table for each activity with what it needs, and what every step has told once', () => {
    const rows = (title: string): readonly string[] =>
      [
        ...(page.split('\n## ').find((one) => one.startsWith(`${title}\n`)) ?? '').matchAll(/^\| `([a-zA-Z$]+)` /gm),
      ].map(([, name]) => name as string);
    expect(rows('every step')).toEqual(['id', 'title', 'minutes', 'notes']);
    expect(rows('people')).toEqual(['from', 'to']);
    expect(rows('a step that does "play"')).toEqual(['do', 'scenario', 'variant', 'stops']);
    expect(rows('a step that does "cards"')).toEqual(['do', 'ask']);
    expect(page.match(/^## a step that does /gm)).toHaveLength(9);
  });

  it('tells all that the check asks of a plan', () => {
    for (const [code, { severity, asks }] of Object.entries(PLAN_RULES))
      expect(page).toContain(`| ${code} | ${severity} | ${asks} |`);
  });
});

describe('scenarios/pictures-and-sounds.md', () => {
  const page = readFileSync('scenarios/pictures-and-sounds.md', 'utf8');

  it('is what the folders of assets give today: else run `turnaround write pictures`', () => {
    expect(page).toBe(picturesPage('.'));
  });

  it('has a sentence for everyone and everything a story may name, and for nothing else', () => {
    const named = [...page.matchAll(/^\| `([a-z0-9-]+)` \| (.*) \|$/gm)];
    const known = Object.values(CATALOGUE).flat();
    expect(named.map(([, id]) => id)).toEqual(known);
    expect(named.filter(([, , words = '']) => words.length < 8).map(([, id]) => id)).toEqual([]);
  });
});

describe('scenarios/rules', () => {
  const files = readdirSync('scenarios/rules');

  it('has one page for each rule, and the list of all', () => {
    expect(files.toSorted()).toEqual([...RULES.map(({ code }) => `${code}.md`), 'README.md'].toSorted());
    expect(readFileSync('scenarios/rules/README.md', 'utf8')).toBe(rulesIndex());
  });

  it.each(RULES.map((rule) => [rule.code, rule] as const))(
    'is fresh for %s: else run `turnaround write rules`',
    (code, rule) => {
      expect(readFileSync(`scenarios/rules/${code}.md`, 'utf8')).toBe(rulePage(rule, CATALOGUE));
    },
  );
});

describe('scenarios/how-feeling-moves.md', () => {
  const page = readFileSync('scenarios/how-feeling-moves.md', 'utf8');

  /** The rows of the table under a heading, without the names of their levels. */
  function tableUnder(heading: string): readonly (readonly string[])[] {
    const part = page.split('\n## ').find((one) => one.startsWith(heading)) ?? '';
    const rows = part.split('\n').filter((line) => line.startsWith('| **'));
    return rows.map((row) =>
      row
        .split('|')
        .slice(2, -1)
        .map((cell) => cell.trim()),
    );
  }

  it('is what the constants of the customer model give today: else run `turnaround write feeling`', () => {
    expect(page).toBe(feelingPage());
  });

  it('is five sentences and two tables of five by five', () => {
    expect(page.match(/^\d\. .*\.$/gm)).toHaveLength(5);
    for (const heading of ['A calm customer', 'An upset customer'])
      expect(tableUnder(heading).map((row) => row.length)).toEqual([5, 5, 5, 5, 5]);
  });

  it('gives a calm customer the rise that the formulas of the design give for warmth 3 and advice 4', () => {
    // Trust 60, upset 20, in the working phase: no heat weighs on feeling before or after.
    const drive = 3.2 * (4 - 2) * 1.3 * (1 - 20 / 150) + 2.6 * (3 - 2) * 0.7;
    const rise = drive * (1 - 60 / 100) * 1.4;
    expect(tableUnder('A calm customer')[3]?.[4]).toBe(`+${Math.round(rise)}`);
    expect(Math.round(rise)).toBe(5);
  });

  it('gives an upset customer the fall that the formulas of the design give for warmth 0 and advice 1', () => {
    // Trust 40, upset 75: the loss of trust, and 0.3 for each point of upset that is added.
    const drive = 3.2 * (1 - 2) * 1.3 + 2.6 * (0 - 2) * 0.7;
    const trust = 1.5 * drive * (0.4 + (0.6 * 40) / 100);
    const upset = -(5 * 0.7 * (0 - 2) + 1.2 * (1 - 2) + 1);
    const fall = trust - 0.3 * upset;
    expect(tableUnder('An upset customer')[0]?.[1]).toBe(`−${Math.round(-fall)}`);
    expect(Math.round(-fall)).toBe(10);
  });

  it('moves nobody by a reply that is neither warm nor cold, right nor wrong, but for the calm it brings', () => {
    expect(tableUnder('A calm customer')[2]?.[2]).toBe('+0');
    expect(tableUnder('An upset customer')[2]?.[2]).toBe('+0');
  });
});
