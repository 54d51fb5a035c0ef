import { mkdirSync } from 'node:fs';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { default as Ajv } from 'ajv-draft-04';
import { afterAll, describe, expect, it } from 'vitest';
import { aBeat, aReply, aScenario } from '../support/scenarios';
import { linesOf, run, scratch } from './run';

const place = scratch();
afterAll(place.remove);

/** Formats (uri, date-time) are left to readers; the shape is what counts. */
const sarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

interface SarifLog {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly properties?: { readonly witness: unknown };
      readonly locations: readonly { readonly physicalLocation: unknown }[];
    }[];
  }[];
}

const sarifOf = async (...files: readonly string[]): Promise<SarifLog> => {
  const { out } = await run('check', '--format', 'sarif', ...files);
  return JSON.parse(out) as SarifLog;
};

/** A file with a beat that no play comes to. */
const withIsland = (): string =>
  place.file('island.json', aScenario({ beats: { 'the-plate': aBeat(), 'the-bill': aBeat() } }));

describe('check --format sarif', () => {
  it.each([
    ['broken files', ['test/fixtures/broken/many.json', 'test/fixtures/broken/not-utf8.json']],
    ['the shipped scenarios', []],
  ])('is valid against the schema of SARIF 2.1.0 for %s', async (_, files) => {
    const log = await sarifOf(...files);
    sarif(log);
    expect(sarif.errors).toBeNull();
  });

  it('gives each result its rule, its level, its place and its cure', async () => {
    const [first] = (await sarifOf('test/fixtures/broken/bad-name.json')).runs;
    expect(first?.results).toEqual([
      {
        ruleId: 'bad-name',
        level: 'error',
        message: {
          text: '"own it" cannot be a name in reply "own it" in beat "the-plate". Use at most 80 small letters, digits and single dashes, and start with a letter: own-it.',
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'test/fixtures/broken/bad-name.json' },
              region: { startLine: 11, startColumn: 17, endLine: 11, endColumn: 25 },
            },
            logicalLocations: [{ fullyQualifiedName: 'beats/the-plate/replies/own it/id' }],
          },
        ],
      },
    ]);
  });

  it('explains each rule that found something, once', async () => {
    const [first] = (await sarifOf(withIsland())).runs;
    const ids = first?.tool.driver.rules.map((rule) => rule.id) ?? [];
    expect(ids).toContain('unreachable-beat');
    expect(new Set(ids).size).toBe(ids.length);
    expect(first?.tool.driver.rules.find((rule) => rule.id === 'unreachable-beat')).toMatchObject({
      defaultConfiguration: { level: 'error' },
      properties: { gate: 'plays' },
    });
  });
});

describe('check of a file that is not a scenario', () => {
  it('skips journeys aloud', async () => {
    const journey = place.file('first-week.json', { format: 1, scenarios: ['three-waffles'] });
    expect(linesOf((await run('check', journey)).out)).toEqual([
      `${journey}  skipped: a journey; this version checks none`,
      '0 files, 0 errors, 0 warnings.',
    ]);
  });

  it('checks a translation against its scenario', async () => {
    place.file('cold-waffles.json', aScenario());
    mkdirSync(`${place.folder}/lang`, { recursive: true });
    const side = place.file('lang/cold-waffles.de.json', {
      format: 1,
      scenario: 'cold-waffles',
      language: 'de',
      units: { 'beats/the-plat/replies/own-it/text': { text: 'Ich mache sie neu.', from: 'x' } },
    });
    const { code, out } = await run('check', side);
    expect(out).toContain('unknown-unit');
    expect(code).toBe(1);
  });
});

describe('a lint.json beside a scenario', () => {
  it('sets how grave a rule is, or switches it off', async () => {
    const own = scratch();
    const file = own.file(
      'marked.json',
      aScenario({ ready: true, beats: { 'the-plate': aBeat({ replies: [aReply()] }) } }),
    );
    const codes = async (): Promise<readonly string[]> =>
      linesOf((await run('check', file)).out).flatMap(
        (line) => / (error|warning|hint) {2}([a-z-]+) {2}/.exec(line)?.slice(1).join(' ') ?? [],
      );
    const before = await codes();
    const first = before.find((one) => one.startsWith('hint'));
    const code = first?.split(' ')[1] ?? '';
    expect(code).not.toBe('');
    own.file('lint.json', { severities: { [code]: 'warning' } });
    expect(await codes()).toContain(`warning ${code}`);
    own.file('lint.json', { severities: { [code]: 'off' } });
    expect((await codes()).filter((one) => one.endsWith(` ${code}`))).toEqual([]);
    own.remove();
  });

  it('is checked itself, and a broken one stops the check with its reason', async () => {
    const own = scratch();
    const config = own.file('lint.json', { severities: { 'unreachable-bat': 'off' } });
    const file = own.file('some.json', aScenario());
    expect((await run('check', config)).out).toContain('Did you mean "unreachable-beat"?');
    const { code, err } = await run('check', file);
    expect(code).toBe(2);
    expect(err).toContain('lint.json cannot be used: There is no rule "unreachable-bat".');
    own.remove();
  });
});
