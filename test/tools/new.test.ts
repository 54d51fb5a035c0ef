import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFile } from '../../src/app/reading';
import { readCatalogue } from '../../src/build/catalogue';
import { GRADES } from '../../src/core/model/words';
import { laidOut } from '../../src/tools/format/layout';
import { newPlan } from '../../src/tools/new/planTemplate';
import { newScenario } from '../../src/tools/new/template';
import { linesOf, played, run, runIn, scratch, type Played } from './run';

const place = scratch();
afterAll(place.remove);

const path = (name: string): string => join(place.folder, name);
const textOf = (file: string): string => readFileSync(file, 'utf8');

/** What `new` tells first when it is run in a folder. */
async function writtenIn(folder: string, root: string, ...args: readonly string[]): Promise<readonly string[]> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return linesOf((await runIn(root, 'new', ...args)).out);
  } finally {
    process.chdir(before);
  }
}

const TEXT = newScenario({ id: 'cold-waffles', check: 'npm run check -- a.json', play: 'npm run play -- a.json' });

describe('a new scenario', () => {
  const { program, diagnostics } = readFile('cold-waffles.json', Buffer.from(TEXT), readCatalogue('.'));

  it('has nothing against it, and plays', () => {
    expect(diagnostics).toEqual([]);
    expect(program?.id).toBe('cold-waffles');
    expect(program?.about.title).toBe('Cold waffles');
  });

  it('is laid out as `format` lays out', () => {
    expect(laidOut(TEXT)).toBe(TEXT);
  });

  it('points to the schema beside it', () => {
    expect(TEXT).toContain('"$schema": "./scenario.schema.json",');
  });

  it('holds no mark of its own that was never filled in', () => {
    expect(TEXT).not.toMatch(/THE-[A-Z]+/);
  });

  it.each([
    ['the levels of the scores', /empathy: 0 .*2 .*4 /],
    ['the levels of advice', /advice: +0 .*2 .*4 /],
    ['how to go on', /To go on: .*another beat/],
    ['how to check it', /To check it: npm run check -- a\.json/],
    ['how to play it', /To play it: +npm run play -- a\.json/],
    ['what the ends mean', /misery below 40, magic from 65/],
  ])('tells %s in a comment', (_, words) => {
    const hints = TEXT.split('\n').filter((line) => line.trimStart().startsWith('//'));
    expect(hints.some((line) => words.test(line))).toBe(true);
  });

  it('can be won, steadied and lost: each of its endings but the early one is reached', async () => {
    const file = place.file('reached.json', TEXT);
    const said = ['ring-them,by-friday', 'so-sorry,by-friday', 'so-sorry,as-soon-as'];
    const plays: Played[] = [];
    for (const replies of said) plays.push(await played(file, '--replies', replies));
    expect(plays.map(({ ending }) => ending)).toEqual(['sure-day', 'some-day', 'no-day']);
    expect(plays.map(({ grade }) => grade)).toEqual(GRADES.toReversed());
  });
});

describe('new', () => {
  it('writes ID.json into the folder named, and tells how to go on', async () => {
    const { code, out, err } = await run('new', 'first-story', '--dir', place.folder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(linesOf(out)).toEqual([
      `written: ${path('first-story.json')}`,
      `Open it in an editor and follow the hints. To check it: npm run check -- ${path('first-story.json')}`,
      'For help while you type, put a copy of scenarios/scenario.schema.json beside it.',
    ]);
    expect(textOf(path('first-story.json'))).toContain('"id": "first-story"');
    expect((await run('check', path('first-story.json'))).code).toBe(0);
  });

  it('writes into scenarios/ in the folder of the game, and into the folder one is in elsewhere', async () => {
    const { folder } = place;
    mkdirSync(path('scenarios'));
    mkdirSync(path('elsewhere'));
    expect((await writtenIn(folder, folder, 'at-home')).slice(0, 2)).toEqual([
      `written: ${join('scenarios', 'at-home.json')}`,
      'Open it in an editor and follow the hints. To check it: npm run check -- scenarios/at-home.json',
    ]);
    expect(textOf(path('scenarios/at-home.json'))).toContain('npm run play -- scenarios/at-home.json');
    expect((await writtenIn(path('elsewhere'), folder, 'away'))[0]).toBe('written: away.json');
    expect(textOf(path('elsewhere/away.json'))).toContain('"id": "away"');
  });

  it('refuses to write over a file, which stays as it is', async () => {
    const file = place.file('mine.json', '{}');
    expect(await run('new', 'mine', '--dir', place.folder)).toEqual({
      code: 2,
      out: '',
      err: `${file} is there already. Choose another name, or move that file away.\n`,
    });
    expect(textOf(file)).toBe('{}');
  });

  it.each([
    ['Cold Waffles', ': cold-waffles.'],
    ['cold_waffles', ': cold-waffles.'],
    ['2-waffles', ': waffles.'],
    ['cold--waffles', ': cold-waffles.'],
    ['../waffles', ': waffles.'],
    ['--', '.'],
    ['a'.repeat(81), `: ${'a'.repeat(40)}.`],
  ])('refuses the name "%s" with the cure', async (id, cure) => {
    const rule = 'Use at most 80 small letters, digits and single dashes, and start with a letter';
    expect(await run('new', '--dir', place.folder, '--', id)).toEqual({
      code: 2,
      out: '',
      err: `"${id}" cannot be the name of a scenario. ${rule}${cure}\n`,
    });
  });

  it('exits 2 where the folder is none, and says what to do', async () => {
    const none = path('nowhere');
    expect(await run('new', 'a', '--dir', none)).toEqual({
      code: 2,
      out: '',
      err: `There is no folder "${none}". Make it first, or name another one.\n`,
    });
    const file = place.file('a-file', '');
    expect((await run('new', 'a', '--dir', file)).err).toBe(`"${file}" is a file, not a folder.\n`);
  });

  it.each([[[]], [['one', 'two']]])('exits 2 unless one name is given: %j', async (names) => {
    const { code, err } = await run('new', ...names);
    expect(code).toBe(2);
    expect(err).toBe(
      'Name the new scenario with one name, such as cold-waffles. See: npm run turnaround -- new --help\n',
    );
  });
});

describe('a new session plan', () => {
  const TEXT_OF_PLAN = newPlan({ id: 'ten-minutes', check: 'npm run check -- a.json' });

  it('is laid out as `format` lays out, points to the schema beside it, and holds no mark of its own', () => {
    expect(laidOut(TEXT_OF_PLAN)).toBe(TEXT_OF_PLAN);
    expect(TEXT_OF_PLAN).toContain('"$schema": "./session-plan.schema.json",');
    expect(TEXT_OF_PLAN).toContain('"title": "Ten minutes",');
    expect(TEXT_OF_PLAN).toContain('// To check it: npm run check -- a.json');
    expect(TEXT_OF_PLAN).not.toMatch(/THE-[A-Z]+/);
  });

  it('is written beside the plans of the game, or where one is, and has nothing said against it', async () => {
    const { folder } = place;
    mkdirSync(path('scenarios/sessions'), { recursive: true });
    mkdirSync(path('somewhere'));
    expect(await writtenIn(folder, folder, 'short-one', '--plan')).toEqual([
      `written: ${join('scenarios', 'sessions', 'short-one.json')}`,
      'Open it in an editor and follow the hints. To check it: npm run check -- scenarios/sessions/short-one.json',
      'For help while you type, put a copy of scenarios/sessions/session-plan.schema.json beside it.',
    ]);
    expect((await writtenIn(path('somewhere'), folder, 'away', '--plan'))[0]).toBe('written: away.json');
    expect(linesOf((await run('check', path('scenarios/sessions/short-one.json'))).out)).toEqual([
      `${path('scenarios/sessions/short-one.json')}  plays: passed  polished: passed`,
      '1 file, 0 errors, 0 warnings.',
    ]);
  });
});
