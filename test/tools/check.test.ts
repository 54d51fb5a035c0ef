import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { newScenario } from '../../src/tools/new/template';
import { aBeat, aScenario, SHIPPED, shippedText } from '../support/scenarios';
import { linesOf, run, scratch } from './run';

const place = scratch();
afterAll(place.remove);

const SHIPPED_PLANS = ['forty-five-minutes', 'ninety-minutes', 'twenty-minutes', 'when-a-caller-shouts'];

const broken = (name: string): string => `test/fixtures/broken/${name}.json`;

/** A file against which there is nothing but a warning. */
const withWarning = (): string =>
  place.file('marked-up.json', aScenario({ beats: { 'the-plate': aBeat({ says: 'These are <b>cold</b>.' }) } }));

describe('check without a file', () => {
  it('finds nothing wrong with the scenarios and plans that ship, skips the schemas aloud, and exits 0', async () => {
    const { code, out, err } = await run('check');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(linesOf(out).slice(0, 2)).toEqual([
      'scenarios/scenario.schema.json  skipped: a JSON Schema, not a scenario',
      'scenarios/sessions/session-plan.schema.json  skipped: a JSON Schema, not a scenario',
    ]);
    expect(linesOf(out).filter((line) => line.includes('plays: '))).toEqual([
      ...SHIPPED.map((id) => `scenarios/${id}.json  plays: passed  fair: passed  polished: 1 hint`),
      ...SHIPPED_PLANS.map((id) => `scenarios/sessions/${id}.json  plays: passed  polished: passed`),
    ]);
    const files = SHIPPED.length + SHIPPED_PLANS.length;
    expect(linesOf(out).at(-1)).toBe(`${files} files, 0 errors, 0 warnings, ${SHIPPED.length} hints.`);
  });
});

describe('check of a broken file', () => {
  it('tells file, line, column, severity, rule and message, with the cure on the next line', async () => {
    expect(await run('check', broken('bad-name'))).toEqual({
      code: 1,
      err: '',
      out: [
        `${broken('bad-name')}:11:17  error  bad-name  "own it" cannot be a name in reply "own it" in beat "the-plate".`,
        '    Use at most 80 small letters, digits and single dashes, and start with a letter: own-it.',
        `${broken('bad-name')}  plays: 1 error  fair: not looked at yet  polished: not looked at yet`,
        '1 file, 1 error, 0 warnings.',
        '',
      ].join('\n'),
    });
  });

  it('points at the key of the enclosing object where something is missing', async () => {
    const { out } = await run('check', broken('missing'));
    expect(linesOf(out)[0]).toBe(`${broken('missing')}:5:3  error  missing  "customer" has no "name".`);
  });

  const fixtures = readdirSync('test/fixtures/broken').map((file) => file.replace('.json', ''));

  it.each(fixtures)('gives each finding in %s a place and a cure', async (name) => {
    const lines = linesOf((await run('check', broken(name))).out);
    const findings = lines.slice(0, -2).filter((line) => !line.startsWith('    See it: '));
    expect(findings.length).toBeGreaterThan(0);
    const heads = findings.filter((_, index) => index % 2 === 0);
    const cures = findings.filter((_, index) => index % 2 === 1);
    expect(cures).toHaveLength(heads.length);
    for (const head of heads)
      expect(head).toMatch(/^\S+\.json:[1-9]\d*:[1-9]\d* {2}(error|warning|hint) {2}[a-z][a-z0-9-]+ {2}\S.*[.?!]$/);
    for (const cure of cures) expect(cure).toMatch(/^ {4}\S.*[.?]$/);
  });

  it('tells all that is wrong at once, in the order of the file', async () => {
    const { out } = await run('check', broken('many'));
    const found = linesOf(out).flatMap((line) => /:(\d+:\d+) {2}\w+ {2}([a-z-]+)/.exec(line)?.slice(1).join(' ') ?? []);
    expect(found).toEqual([
      '4:12 wrong-type',
      '6:3 unknown-key',
      '7:21 wrong-type',
      '11:15 empty',
      '13:17 bad-name',
      '13:85 out-of-range',
      '13:111 wrong-type',
    ]);
    expect(out).toMatch(/\n1 file, 7 errors, 0 warnings\.\n$/);
  });
});

describe('what check tells of a file', () => {
  const clean = (name: string) =>
    place.file(name, shippedText('three-waffles').replace(/("ready"): true,/, '$1: false,'));

  it('is how far it is, also where nothing is said against it', async () => {
    const file = clean('clean.json');
    const { out } = await run('check', file);
    expect(linesOf(out)).toEqual([
      `${file}  plays: passed  fair: passed  polished: passed`,
      '1 file, 0 errors, 0 warnings.',
    ]);
  });

  it('is the play to paste, in quotes where the name of the file has a space', async () => {
    for (const [name, quoted] of [
      ['two.json', 'two.json'],
      ['two ways.json', 'two ways.json"'],
    ] as const) {
      const { out } = await run('check', place.file(name, newScenario({ id: 'two', check: '', play: '' })));
      const see = linesOf(out).find((line) => line.includes('See it: ')) as string;
      expect(see).toContain('See it: npm run turnaround -- play ');
      expect(see).toContain(`${quoted} --variant `);
    }
  });
});

describe('check of several files', () => {
  it('tells the findings of each under its name and counts them together', async () => {
    const names = [broken('broken-link'), 'scenarios/three-waffles.json', broken('not-json')];
    const { code, out } = await run('check', ...names);
    const lines = linesOf(out);
    expect(code).toBe(1);
    const told = lines.flatMap((line) => /^(\S+\.json):\S+ {2}error/.exec(line)?.[1] ?? []);
    expect(told).toEqual([names[0], names[2], names[2]]);
    expect(lines.at(-1)).toBe('3 files, 3 errors, 0 warnings, 1 hint.');
  });

  it('skips a schema among them aloud and still checks the others', async () => {
    const { code, out } = await run('check', broken('bad-name'), 'scenarios/scenario.schema.json');
    expect(code).toBe(1);
    expect(out).toContain('scenarios/scenario.schema.json  skipped: a JSON Schema, not a scenario\n');
    expect(out).toMatch(/\n1 file, 1 error, 0 warnings\.\n$/);
  });
});

describe('the exit code of check', () => {
  it('is 0 for a file with only warnings, which are told all the same', async () => {
    const file = withWarning();
    const { code, out } = await run('check', file);
    expect(out).toMatch(/:\d+:\d+ {2}warning {2}markup {2}/);
    expect(linesOf(out).at(-1)).toMatch(/^1 file, 0 errors, \d+ warnings/);
    expect(code).toBe(0);
  });

  it('is 1 as soon as one file among good ones has an error', async () => {
    expect((await run('check', 'scenarios/three-waffles.json', withWarning())).code).toBe(0);
    expect((await run('check', 'scenarios/three-waffles.json', withWarning(), broken('empty'))).code).toBe(1);
  });

  it('is 2 for a file that is not there, named, with nothing checked', async () => {
    expect(await run('check', broken('bad-name'), 'scenarios/four-waffles.json')).toEqual({
      code: 2,
      out: '',
      err: 'There is no file "scenarios/four-waffles.json".\n',
    });
  });

  it('is 2 for a folder, which cannot be opened', async () => {
    expect(await run('check', 'scenarios')).toEqual({
      code: 2,
      out: '',
      err: '"scenarios" cannot be opened as a file.\n',
    });
  });

  it('is 2 for a format it does not know, and says which it knows', async () => {
    expect(await run('check', '--format', 'xml')).toEqual({
      code: 2,
      out: '',
      err: 'There is no format "xml": human, json, sarif.\n',
    });
  });
});

describe('check --format json', () => {
  it('is one object with each finding in full, lines and columns from 1', async () => {
    const { code, out, err } = await run('check', broken('missing-score'), '--format', 'json');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(JSON.parse(out)).toEqual({
      files: [
        {
          file: broken('missing-score'),
          id: null,
          diagnostics: [
            {
              rule: 'missing-score',
              gate: 'plays',
              severity: 'error',
              line: 11,
              column: 62,
              endLine: 11,
              endColumn: 70,
              path: 'beats/the-plate/replies/own-it/scores/advice',
              message: 'Reply "own-it" in beat "the-plate" has no score for advice.',
              fix: 'Add "advice": 0 to 4 to its "scores".',
              witness: null,
            },
          ],
        },
      ],
      errors: 1,
      warnings: 0,
    });
  });

  it('counts from 1 where the finding is at the very beginning of the file', async () => {
    const { out } = await run('check', broken('not-utf8'), '--format', 'json');
    const { files } = JSON.parse(out) as { files: readonly { diagnostics: readonly unknown[] }[] };
    expect(files[0]?.diagnostics).toEqual([expect.objectContaining({ rule: 'not-utf8', line: 1, column: 1 })]);
  });

  it('names a scenario that plays by its id, with its warnings', async () => {
    const file = withWarning();
    const { code, out } = await run('check', '--format=json', file, 'scenarios/three-waffles.json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      files: [
        { file, id: 'cold-waffles' },
        {
          file: 'scenarios/three-waffles.json',
          id: 'three-waffles',
          diagnostics: [{ severity: 'hint', gate: 'polished', rule: 'key-not-rated', witness: null }],
        },
      ],
      errors: 0,
    });
    expect(out).toContain('"rule": "markup"');
  });

  it('gives the shipped scenarios and plans without an error or a warning', async () => {
    const { code, out } = await run('check', '--format', 'json');
    const files = [
      ...SHIPPED.map((id) => ({ file: relative('.', `scenarios/${id}.json`), id })),
      ...SHIPPED_PLANS.map((id) => ({ file: relative('.', `scenarios/sessions/${id}.json`), id })),
    ];
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ files, errors: 0, warnings: 0 });
  });
});
